import { records } from './activations/catalogue';
import { tables as dialects } from './copy/dialects';
import { everyShortcut } from './expression/fuse';
import { tables } from './frameworks/frameworks';
import { kinship } from './identify/kinship';
import { stableCalls } from './identify/stableCalls';
import { nameWords } from './formulas/nameWords';
import { grammarTables } from './read/code/grammarTables';
import { latexTables } from './read/latexTables';
import { wordMeanings } from './read/code/wordMeanings';
import type { Knowledge } from './knowledge';
import { writings } from './recognize/code/writings';
import { readFormula } from './read/mathjs';

/** All that there is to know, for programs that carry it with them. */
export const everything: Knowledge = {
  activations: records,
  frameworks: tables,
  dialects,
  stableCalls,
  kinship,
  writings,
  wordMeanings,
  grammarTables,
  latexTables,
  nameWords,
  readFormula,
  shortcuts: everyShortcut,
};
