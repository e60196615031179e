import { records } from './activations/catalogue';
import { tables } from './frameworks/frameworks';
import type { Knowledge } from './knowledge';

/** All that there is to know, for programs that carry it with them. */
export const everything: Knowledge = { activations: records, frameworks: tables };
