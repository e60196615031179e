import { problem, type Problem } from '../core/problem';

/** The words of a command line apart from its options, the values of each option in the order given, and options without one. */
export interface Options {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads `--name value`, `--name=value` and `-o value` for the names that a command knows. What begins with one dash and is no
 * known option is a word, because formulas and numbers begin so (`-x`, `-2,0,2`). A switch has no value.
 */
export function readOptions(
  typed: readonly string[],
  known: readonly string[],
  switches: readonly string[] = [],
): Options | Problem {
  const words: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  for (let i = 0; i < typed.length; i++) {
    const word = typed[i] ?? '';
    const [name, inline] = splitAtFirst(word, '=');
    if (switches.includes(name)) {
      if (inline !== undefined) return problem('{0} takes no value', name);
      flags.add(name);
      continue;
    }
    if (!known.includes(name)) {
      if (word.startsWith('--'))
        return problem('{0} is no option here; known are {1}', name, [...known, ...switches].join(', '));
      words.push(word);
      continue;
    }
    const value = inline ?? typed[++i];
    if (value === undefined) return problem('{0} needs a value', name);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { words, values, flags };
}

/** The value of an option that counts when it is given more than once: the last. */
export const lastOf = ({ values }: Options, name: string): string | undefined => values.get(name)?.at(-1);

export function splitAtFirst(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Numbers by name from `k=v` words. */
export function readParameters(typed: readonly string[]): ReadonlyMap<string, number> | Problem {
  const entries = typed.map((word) => {
    const [name, value = ''] = splitAtFirst(word, '=');
    return { name, value: readNumber(value) };
  });
  const wrong = entries.find(
    ({ name, value }) => name === '' || value === undefined || !Number.isFinite(value),
  );
  if (wrong)
    return problem('A parameter is written name=number, not {0}', typed[entries.indexOf(wrong)] ?? '');
  return new Map(entries.map(({ name, value }) => [name, value ?? NaN]));
}

/** Numbers from `-2,0,1e-3`; `inf` and `-inf` are infinite. */
export function readNumbers(typed: string): readonly number[] | Problem {
  const numbers: number[] = [];
  for (const word of typed.split(',')) {
    const value = readNumber(word);
    if (value === undefined) return problem('Inputs are numbers with commas between them, not {0}', typed);
    numbers.push(value);
  }
  return numbers;
}

function readNumber(typed: string): number | undefined {
  const text = typed.trim().replace('−', '-');
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
  if (infinite) return infinite[1] === '-' ? -Infinity : Infinity;
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
