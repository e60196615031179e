import type { Translate } from '../problem';
import type { Language } from './language';

/** In which language something is said. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
}
