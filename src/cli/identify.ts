import { createReadStream } from 'node:fs';
import { foundIn, type Request } from '../core/formulas/found';
import { dtypes, type Dtype } from '../core/identify/dtype';
import { english, isProblem, problem, sentenceOf, type Problem } from '../core/problem';
import { languageNamed } from '../core/recognize/languages';
import { exitCode, fail, linesOf, type Io } from './io';
import { isRecord, parsed } from './json';

/**
 * `identify [FILE]`: JSON Lines in (`{"id":1,"language":"python","text":"lambda x: x / (1 + np.exp(-x))","offset":12}`), one line out for
 * each, in order: `{"id":1,"found":[…]}`, the formula at the offset first. A line that cannot be answered has found nothing, and says why in
 * `"error"`.
 */
export async function identify(words: readonly string[], io: Io): Promise<number> {
  const [file = '-', ...others] = words;
  if (others.length > 0 || (file.startsWith('-') && file !== '-'))
    return fail(io, `identify takes one file or standard input, not ${words.join(' ')}.`);
  const lines = linesOf(file === '-' ? io.stdin : createReadStream(file));
  for (;;) {
    const next = await lines.next().catch(() => undefined);
    if (!next) return fail(io, `${file} cannot be read.`);
    if (next.done) return exitCode.done;
    if (next.value.trim() === '') continue;
    io.stdout(`${JSON.stringify(answerTo(next.value))}\n`);
    await io.drained();
  }
}

function answerTo(line: string): object {
  const asked = parsed(line);
  if (!isRecord(asked)) return { id: null, found: [], error: 'The line is not a JSON object' };
  const id = asked['id'] ?? null;
  const request = requestIn(asked);
  if (isProblem(request)) return { id, found: [], error: sentenceOf(request, english) };
  try {
    return { id, found: foundIn(request) };
  } catch (error) {
    // A mistake of ours in one text must not end the answers to the others.
    const reason = error instanceof Error ? error.message : '';
    return { id, found: [], error: `The text was not read, by a mistake in this program: ${reason}` };
  }
}

function requestIn({ text, language, offset, dtype }: Record<string, unknown>): Request | Problem {
  if (typeof text !== 'string') return problem('"text" must be a string');
  if (typeof language !== 'string') return problem('"language" must be a string');
  if (!languageNamed(language)) return problem('{0} is no language that is known', language);
  if (offset !== undefined && offset !== null && !Number.isInteger(offset))
    return problem('"offset" must be a whole number');
  if (typeof offset === 'number' && (offset < 0 || offset > text.length))
    return problem('"offset" must lie in the text, from 0 to {0}', text.length);
  if (dtype !== undefined && dtype !== null && !isDtype(dtype))
    return problem('"dtype" must be one of {0}', dtypes.join(', '));
  return {
    text,
    language,
    ...(typeof offset === 'number' && { offset }),
    ...(isDtype(dtype) && { dtype }),
  };
}

const isDtype = (value: unknown): value is Dtype => dtypes.some((dtype) => dtype === value);
