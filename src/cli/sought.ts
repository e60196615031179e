import { problem, type Problem } from '../core/problem';
import { languageNamed } from '../core/recognize/languages';
import { jobsIn } from './jobs';
import { lastOf, type Options } from './options';
import { notebook } from './rows';
import type { Sought } from './sources';

/** What a command that reads a project is told of where to look and how. */
export interface Asked extends Pick<Sought, 'places' | 'language' | 'ignores'> {
  /** The language of standard input, when that is to be read. */
  readonly input: string | undefined;
  readonly jobs: number | undefined;
}

/** Reads the paths, `--language`, `--jobs` and `--no-ignore`; the refusals are said in the words of the command. */
export function askedIn(options: Options, unknownLanguage: string, noPlaces: string): Asked | Problem {
  const jobs = jobsIn(options);
  if (typeof jobs === 'object') return jobs;
  const language = lastOf(options, '--language');
  if (language !== undefined && language !== notebook && !languageNamed(language))
    return problem(unknownLanguage, language);
  if (options.words.length === 0) return problem(noPlaces);
  if (options.words.includes('')) return problem('One of the paths is empty');
  return {
    places: options.words.filter((place) => place !== '-'),
    input: options.words.includes('-') ? (language ?? usual) : undefined,
    language,
    ignores: !options.flags.has('--no-ignore'),
    jobs,
  };
}

/** What standard input is taken for when nothing else is said. */
const usual = 'python';
