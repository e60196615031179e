import { explainedPoints, explanation } from '../core/describe/explanation';
import { lookUp } from '../core/describe/lookUp';
import { explanationText } from '../core/describe/explanationText';
import { english, isProblem, problem, type Problem } from '../core/problem';
import { exitCode, type Io } from './io';
import { refuse } from './refuse';
import { lastOf, readNumbers, readOptions, readParameters } from './options';

/**
 * `explain WHAT [--framework F] [--parameter k=v]… [--at x,…] [--format text|json]`: what a name, a library's symbol or a
 * formula is.
 */
export async function explain(typed: readonly string[], io: Io): Promise<number> {
  const answer = answerTo(typed, io);
  if (typeof answer !== 'string') return refuse(io, answer);
  io.stdout(answer);
  return exitCode.done;
}

function answerTo(typed: readonly string[], io: Io): string | Problem {
  const options = readOptions(typed, ['--framework', '--parameter', '--at', '--format']);
  if (isProblem(options)) return options;
  const format = lastOf(options, '--format') ?? 'text';
  if (format !== 'text' && format !== 'json') return problem('The format is text or json, not {0}', format);
  const parameters = readParameters(options.values.get('--parameter') ?? []);
  if (isProblem(parameters)) return parameters;
  const at = lastOf(options, '--at');
  const xs = at === undefined ? undefined : readNumbers(at);
  if (xs && isProblem(xs)) return xs;
  if (options.words.length === 0) return problem('Say what to explain: a name, a symbol or a formula');
  const framework = lastOf(options, '--framework');
  const subject = lookUp({
    what: options.words.join(' '),
    parameters,
    ...(framework !== undefined && { framework }),
  });
  if (isProblem(subject)) return subject;
  const points = explainedPoints(subject.curve, xs);
  if (format === 'text') return explanationText(subject, points, english);
  const origin = {
    ...(subject.framework && { framework: subject.framework.id }),
    ...(subject.symbol !== undefined && { symbol: subject.symbol }),
  };
  const article = io.articles()?.[subject.curve.activation?.id ?? ''];
  return `${JSON.stringify(explanation(subject.curve, origin, points, article), undefined, 2)}\n`;
}
