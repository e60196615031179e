import { isProblem, problem, sentenceOf, english, type Problem } from '../core/problem';
import { answerToText, type Answer } from './answer';
import { takeAnswers } from './answers';
import type { FormatName } from './format';
import { formatNamed, formatWords, isFormat } from './formats';
import { allOf, exitCode, type Io } from './io';
import { lastOf, readOptions, type Options } from './options';
import { refuse } from './refuse';
import { askedIn, type Asked } from './sought';
import { sourcesIn, type Sought } from './sources';
import { addTally, emptyTally } from './tally';

/**
 * `scan PATH…`: where activations are named or spelled out, while they are being found. A folder is searched for the files whose language is known;
 * `-` is standard input, Python unless another language is given. What cannot be read is reported and the rest goes on.
 */
export async function scan(typed: readonly string[], io: Io): Promise<number> {
  const request = requestOf(typed);
  if (isProblem(request)) return refuse(io, request);
  const format = formatNamed(request.format);
  const tally = emptyTally();
  const problems: string[] = [];
  let between = '';
  const take = async (answer: Answer): Promise<void> => {
    if (answer.tally) addTally(answer.tally, tally);
    for (const wrong of answer.problems) {
      refuse(io, wrong);
      problems.push(sentenceOf(wrong, english));
    }
    if (answer.text === '') return;
    io.stdout(`${between}${answer.text}`);
    between = format.between;
    await io.drained();
  };
  io.stdout(format.begin());
  const task = { kind: 'scan', format: request.format } as const;
  await takeAnswers(sourcesIn(request), { task, jobs: request.jobs, program: io.program }, take);
  if (request.input !== undefined)
    await take(
      answerToText(
        await allOf(io),
        {
          path: '-',
          language: request.input,
          withUses: request.withUses,
          withFormulas: request.withFormulas,
        },
        format,
      ),
    );
  io.stdout(format.end({ tally, problems }));
  return problems.length > 0 ? exitCode.failed : exitCode.done;
}

interface Request extends Sought, Asked {
  readonly format: FormatName;
}

function requestOf(typed: readonly string[]): Request | Problem {
  const options = readOptions(
    typed,
    ['--format', '--language', '--jobs'],
    ['--summary', '--no-ignore', '--uses', '--no-formulas'],
  );
  if (isProblem(options)) return options;
  const format = formatIn(options);
  if (isProblem(format)) return format;
  const asked = askedIn(
    options,
    '{0} is no language that can be scanned',
    'Say which files or folders to scan',
  );
  if (isProblem(asked)) return asked;
  return {
    ...asked,
    withUses: options.flags.has('--uses') && !options.flags.has('--summary'),
    withFormulas: !options.flags.has('--no-formulas'),
    format,
  };
}

function formatIn(options: Options): FormatName | Problem {
  const isSummary = options.flags.has('--summary');
  const word = lastOf(options, '--format') ?? 'text';
  if (isFormat({ word, isSummary })) return { word, isSummary };
  return isSummary
    ? problem('The format of a summary is {0}, not {1}', formatWords(true), word)
    : problem('The format is {0}, not {1}', formatWords(false), word);
}
