import type { Article } from '../core/activations/activation';
import { copyAs, targets } from '../core/copy/copyAs';
import type { Curve } from '../core/curve/curve';
import { explainedPoints, explanation } from '../core/describe/explanation';
import { lookUp } from '../core/describe/lookUp';
import { usualSaturation } from '../core/curve/saturation';
import { explanationText } from '../core/describe/explanationText';
import { isSameName } from '../core/describe/title';
import { english, isProblem, problem, type Problem } from '../core/problem';
import { exitCode, type Io } from './io';
import { refuse } from './refuse';
import { lastOf, readNumbers, readOptions, readParameters } from './options';

/**
 * `explain WHAT [--framework F] [--parameter k=v]… [--at x,…] [--format text|json] [--as TARGET]`: what a name, a library's symbol or
 * a formula is, or its code.
 */
export async function explain(typed: readonly string[], io: Io): Promise<number> {
  const answer = answerTo(typed, io);
  if (typeof answer !== 'string') return refuse(io, answer);
  io.stdout(answer);
  return exitCode.done;
}

function answerTo(typed: readonly string[], io: Io): string | Problem {
  const options = readOptions(typed, [
    '--framework',
    '--parameter',
    '--at',
    '--format',
    '--as',
    '--saturation',
  ]);
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
  const article = io.articles()?.[subject.curve.activation?.id ?? ''];
  const saturation = readSaturation(lastOf(options, '--saturation'));
  if (typeof saturation !== 'number') return saturation;
  const as = lastOf(options, '--as');
  if (as !== undefined) return codeOf(subject.curve, as, article);
  const points = explainedPoints(subject.curve, xs);
  if (format === 'text') return explanationText(subject, points, { t: english, article, saturation });
  const origin = {
    ...(subject.framework && { framework: subject.framework.id }),
    ...(subject.symbol !== undefined && { symbol: subject.symbol }),
  };
  return `${JSON.stringify(explanation(subject.curve, origin, points, article), undefined, 2)}\n`;
}

/** The slope below which a function is called saturated. */
function readSaturation(typed: string | undefined): number | Problem {
  if (typed === undefined) return usualSaturation;
  const value = Number(typed);
  return value > 0 && Number.isFinite(value)
    ? value
    : problem('--saturation takes a number above 0, not {0}', typed);
}

/** A function as code of one of the languages it can be copied as. */
function codeOf(curve: Curve, as: string, article: Article | undefined): string | Problem {
  const target = targets.find(({ id, title }) => id === as || isSameName(title, as));
  if (!target)
    return problem('There is no language {0}; known are {1}', as, targets.map(({ id }) => id).join(', '));
  const code = copyAs(curve, target.id, article);
  return code === undefined ? problem('This function cannot be written as {0}', target.title) : `${code}\n`;
}
