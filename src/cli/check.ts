import { rules, severities, usualSeverity, type Rule, type Severity } from '../core/check/finding';
import type { FileOfPlaces } from '../core/inventory/grouped';
import { english, isProblem, problem, sentenceOf, type Problem } from '../core/problem';
import type { Answer } from './answer';
import { takeAnswers } from './answers';
import { checkText, variantAnswer, type CheckTask, type Severities } from './checkAnswer';
import { checkFormatNamed, checkFormatWords, isCheckFormat } from './checkFormats';
import { allOf, exitCode, type Io } from './io';
import { lastOf, readOptions, splitAtFirst, type Options } from './options';
import { refuse } from './refuse';
import { askedIn, type Asked } from './sought';
import { sourcesIn, type Sought } from './sources';

/**
 * `check PATH…`: formulas that are not what they claim, slopes that are wrong, forms that overflow, equations that do not hold, variants
 * side by side, while they are being found. The exit code is 1 when a rule that was made an error has found something, and 2 when
 * something could not be read.
 */
export async function check(typed: readonly string[], io: Io): Promise<number> {
  const request = requestOf(typed, io);
  if (isProblem(request)) return refuse(io, request);
  const { task, jobs, input } = request;
  const format = checkFormatNamed(task.format, task.isColored);
  const problems: string[] = [];
  const files: FileOfPlaces[] = [];
  const counts = { error: 0, warning: 0, information: 0 };
  const found = new Set<string>();
  let texts = 0;
  let between = '';
  const take = async ({ text, problems: wrong, checked }: Answer): Promise<void> => {
    for (const each of wrong) {
      refuse(io, each);
      problems.push(sentenceOf(each, english));
    }
    files.push(...(checked?.files ?? []));
    texts += checked?.texts ?? 0;
    for (const { path, severity } of checked?.found ?? []) {
      found.add(path);
      if (severity !== 'off') counts[severity]++;
    }
    if (text === '') return;
    io.stdout(`${between}${text}`);
    between = format.between;
    await io.drained();
  };
  io.stdout(format.begin());
  await takeAnswers(sourcesIn(request), { task, jobs, program: io.program }, take);
  if (input !== undefined) await take(checkText(await allOf(io), { path: '-', language: input }, task));
  await take(variantAnswer(files, task));
  io.stdout(format.end(problems, { texts, found: found.size, counts }));
  return problems.length > 0 ? exitCode.failed : counts.error > 0 ? exitCode.found : exitCode.done;
}

interface Request extends Sought, Asked {
  readonly task: CheckTask;
}

function requestOf(typed: readonly string[], { isTerminal }: Io): Request | Problem {
  const options = readOptions(typed, ['--format', '--language', '--severity', '--jobs'], ['--no-ignore']);
  if (isProblem(options)) return options;
  const format = lastOf(options, '--format') ?? 'text';
  if (!isCheckFormat(format)) return problem('The format is {0}, not {1}', checkFormatWords, format);
  const severity = severityIn(options);
  if (isProblem(severity)) return severity;
  const asked = askedIn(
    options,
    '{0} is no language that can be checked',
    'Say which files or folders to check',
  );
  if (isProblem(asked)) return asked;
  return {
    ...asked,
    withUses: false,
    withFormulas: false,
    task: { kind: 'check', format, severity, isColored: isTerminal },
  };
}

/** `--severity wrong-derivative=error`, and `--severity all=off` for all rules; what is said later counts. */
function severityIn({ values }: Options): Severities | Problem {
  const set: Record<Rule, Severity> = { ...usualSeverity };
  for (const typed of values.get('--severity') ?? []) {
    const [name, word = ''] = splitAtFirst(typed, '=');
    const level = severities.find((severity) => severity === word);
    const named = rules.filter((rule) => name === rule || name === 'all');
    if (named.length === 0) return problem('There is no rule {0}; known are {1}', name, rules.join(', '));
    if (!level) return problem('A severity is one of {0}, not {1}', severities.join(', '), word);
    for (const rule of named) set[rule] = level;
  }
  return set;
}
