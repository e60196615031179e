import { type Language, languageOf } from '../src/core/describe/language';
import { english, type Translate } from '../src/core/problem';

/** The reader's words for English sentences. A webview has no `vscode.l10n`: the host sends them before anything is drawn. */
let words: ReadonlyMap<string, string> = new Map();
let spoken: Language = 'en';

export function speak(language: string, bundle: Readonly<Record<string, string>>): void {
  words = new Map(Object.entries(bundle));
  spoken = languageOf(language);
  document.documentElement.lang = language;
}

export const t: Translate = (sentence, ...values) => english(words.get(sentence) ?? sentence, ...values);

/** Which of a record's names the reader uses. */
export const nameLanguage = (): Language => spoken;
