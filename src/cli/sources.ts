import path from 'node:path';
import { problem, type Problem } from '../core/problem';
import { languageOfFile } from '../core/recognize/languages';
import { notebook, type Source } from './rows';
import { filesIn, type Found } from './walk';

/** What a scan is asked to look through. */
export interface Sought {
  /** Files and folders. */
  readonly places: readonly string[];
  /** Of named files whose own name does not tell it. */
  readonly language: string | undefined;
  readonly withUses: boolean;
  readonly withFormulas: boolean;
  readonly ignores: boolean;
}

/** The files to read in the order of their paths, as they are found, and what cannot be read among them. */
export function* sourcesIn({
  places,
  language,
  ignores,
  ...wanted
}: Sought): Generator<Source | Problem, undefined> {
  const isWanted = (name: string): boolean => languageOf(name) !== undefined;
  for (const found of filesIn(places, { isWanted, ignores })) yield sourceOf(found, { language, ...wanted });
}

function sourceOf(
  { path: file, isNamed, problem: wrong }: Found,
  { language: given, withUses, withFormulas }: Pick<Sought, 'language' | 'withUses' | 'withFormulas'>,
): Source | Problem {
  if (wrong) return wrong;
  const language = languageOf(path.basename(file)) ?? (isNamed ? given : undefined);
  return language === undefined ? unknownLanguage(file) : { path: file, language, withUses, withFormulas };
}

function languageOf(name: string): string | undefined {
  return name.toLowerCase().endsWith('.ipynb') ? notebook : languageOfFile(name);
}

const unknownLanguage = (file: string): Problem =>
  problem('{0} is in no language that is known by its name; say which with --language', file);
