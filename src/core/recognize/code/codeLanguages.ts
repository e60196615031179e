import type { CodeLanguage } from './codeLanguage';
import { cpp } from './cpp';
import { go } from './go';
import { java, kotlin } from './java';
import { javascript } from './javascript';
import { julia } from './julia';
import { matlab } from './matlab';
import { r } from './r';
import { rust } from './rust';
import { swift } from './swift';

/** Every programming language besides Python. */
export const codeLanguages: readonly CodeLanguage[] = [
  cpp,
  go,
  java,
  javascript,
  julia,
  kotlin,
  matlab,
  r,
  rust,
  swift,
];
