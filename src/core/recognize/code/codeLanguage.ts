import { valueWritten } from '../callArguments';
import type { Writing } from './writings';

/** A programming language other than Python: how its text is made, and how its names come to stand for a library's. */
export interface CodeLanguage extends Writing {
  readonly inEditors: readonly string[];
  readonly extensions: readonly string[];
  /** Statements that bring names in, where they are mentioned and not used. */
  readonly importing: RegExp;
  /** Names that need no import. */
  readonly known?: readonly Binding[];
  /** Names that notebooks and pages use without an import, which stands in another file or in none. */
  readonly presumed?: readonly Binding[];
  /** What a program, its comments blanked, binds names to. */
  readonly bindings: (code: string) => Iterable<Binding>;
  /** Libraries whose tensors' methods a program calls, by what gives their use away, in its code or in a remark. */
  readonly tensors?: readonly {
    readonly sign: RegExp;
    readonly library: string;
    readonly isRemark?: true;
  }[];
  /** What is written around code inside a string: `${` and `}`. */
  readonly interpolation?: { readonly open: string; readonly close: string };
  /** Whether a string between three quotes that is a statement describes what follows, in prose. */
  readonly docstrings?: true;
  /** Whether what stands before a colon is a field, a parameter or a label. */
  readonly fields?: true;
  /** Whether `:name` is a name in quotes. */
  readonly symbols?: true;
  /** Functions, whose `parameters` mean in them what they are given. */
  readonly shadowing?: readonly RegExp[];
  /** Where variables with one of these names are declared: `name`, and behind that of a function's `parameter` what follows. */
  readonly declaring?: (names: string) => RegExp;
  /** What before a name says that it is no activation: it is declared here, or does nothing on purpose. */
  readonly otherwise?: readonly { readonly name: RegExp; readonly before: RegExp }[];
  /** A name of much else, and what must stand around it, where it is `\0`, for an activation to be meant. */
  readonly onlyWithin?: readonly { readonly name: RegExp; readonly around: readonly RegExp[] }[];
  /** How named arguments are given besides `name = value`. */
  readonly named?: readonly NamedForm[];
  /** Whether what everybody calls a module may be taken for it where the program does not say. */
  readonly trustsHabit?: true;
}

/**
 * `label`: `f(name: value)`. `object`: `f({ name: value })`. `options`: `f(Options().name(value))`. `builder`: `F::new().with_name(value)`.
 * `pairs`: `f('Name', value)`.
 */
export type NamedForm = 'label' | 'object' | 'options' | 'builder' | 'pairs';

/** A name that stands for a dotted path, all names of a module at once, a name of the program's own, or a number with a name. */
export type Binding =
  | { readonly name: string; readonly path: string }
  | { readonly star: string }
  | { readonly own: string }
  | { readonly constant: string; readonly value: number };

/** A number as any of the languages writes it, suffix included. */
export const number = String.raw`[-+]?(?:\d[\d_']*(?:\.[\d_]*)?|\.\d+)(?:[eEf][-+]?\d+)?(?:_?f(?:32|64)|[fFdDL])?`;

/** What `const SLOPE = 0.2` and the like define, by a regular expression whose groups are the name and the number. */
export function* constants(code: string, pattern: RegExp): Generator<Binding> {
  for (const [, constant = '', written = ''] of code.matchAll(pattern)) {
    const value = valueWritten(written);
    if (Number.isFinite(value)) yield { constant, value };
  }
}

/** The members of `{ relu, gelu as g }`, whichever word says `as`. */
export function members(list: string, path: string, as: RegExp): readonly Binding[] {
  return list.split(',').flatMap((member) => {
    const [word = '', alias = word] = member.trim().split(as);
    return word === '' ? [] : [{ name: alias.trim(), path: `${path}.${word.trim()}` }];
  });
}
