import { call, childrenOf, number, symbolsOf, withParts, type Expression } from '../expression/expression';
import { functionRow, type FunctionName } from '../expression/functions';
import { infixSigns } from '../expression/source';
import { english } from '../problem';
import type { Dialect, Uses } from './dialect';
import { guarded } from './guarded';

/** A formula as an expression of a language, what it computes first because it is used several times, and the functions it uses. */
export interface Written {
  readonly locals: readonly { readonly name: string; readonly text: string }[];
  readonly text: string;
  readonly uses: Uses;
}

/** Writes a formula; `inputs` are arrays where a language has them, and `nameOf` says what inputs and parameters are called there. */
export function writeCode(
  root: Expression,
  inputs: readonly [string, ...string[]],
  dialect: Dialect,
  nameOf: (name: string) => string,
): Written {
  const ready = lowered(dialect.computesBoth ? guarded(root, inputs[0]) : root, dialect);
  const varies = (node: Expression): boolean => symbolsOf(node).some((name) => inputs.includes(name));
  const prefix = freePrefix(symbolsOf(ready).map(nameOf));
  const writer = new Writer(varies, dialect, nameOf, shared(ready, varies, prefix));
  const text = writer.at(ready, 0);
  return { locals: writer.locals, text, uses: writer.uses };
}

/** Calls that occur more than once, by their key: what they are called. */
function shared(
  root: Expression,
  varies: (node: Expression) => boolean,
  prefix: string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const count = (node: Expression): void => {
    if (node.kind === 'call' && !usualSigns.has(node.function) && node.function !== 'negate') {
      const key = keyOf(node);
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      if (before > 0) return; // what is inside is computed with it
    }
    childrenOf(node).forEach(count);
  };
  count(root);
  const often = [...counts].filter(([key, times]) => times > 1 && varies(nodeOf(key)));
  return new Map(often.map(([key], i) => [key, often.length === 1 ? prefix : `${prefix}${i + 1}`]));
}

const keyOf = (node: Expression): string => JSON.stringify(node);
const nodeOf = (key: string): Expression => JSON.parse(key) as Expression; // keyOf wrote it

/** What names of intermediate results begin with: nothing that an input or parameter is called. */
const freePrefix = (taken: readonly string[]): string =>
  ['t', 'u', 'v', 'w'].find((prefix) => taken.every((name) => !new RegExp(`^${prefix}\\d*$`).test(name))) ??
  'local';

/** The formula without the functions that a language lacks. */
function lowered(node: Expression, dialect: Dialect): Expression {
  const again = (child: Expression): Expression => lowered(child, dialect);
  if (node.kind === 'apply') return again(node.body);
  const isKnown = node.kind !== 'call' || node.function in dialect.functions || strengths.has(node.function);
  return isKnown ? withParts(node, again) : again(rewritten(node.function, node.arguments));
}

/** Binding strengths: what binds less than its surroundings gets parentheses. */
const strengths: ReadonlyMap<string, number> = new Map(
  [
    'or',
    'and',
    'larger largerEq smaller smallerEq equal unequal',
    'add subtract',
    'multiply divide',
    'negate not',
    'power',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
const atom = 8;

const usualSigns: ReadonlyMap<string, string> = new Map([...infixSigns, ['or', '||'], ['and', '&&']]);

/** How Python writes tests of plain numbers. */
const words = { and: 'and', or: 'or', not: 'not' } as const;

/** Digits that mean the same everywhere. */
export function numberIn({ points }: Dialect, value: number): string {
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e15;
  return points && isWhole ? `${value}.0` : `${value}`;
}

class Writer {
  readonly uses = new Set<string>();
  readonly locals: { readonly name: string; readonly text: string }[] = [];

  constructor(
    private readonly varies: (node: Expression) => boolean,
    private readonly dialect: Dialect,
    private readonly nameOf: (name: string) => string,
    private readonly shared: ReadonlyMap<string, string>,
  ) {}

  at(node: Expression, least: number): string {
    const name = node.kind === 'call' ? this.shared.get(keyOf(node)) : undefined;
    if (name !== undefined) return this.local(name, node);
    const [text, strength] = this.bare(node);
    return strength < least ? `(${text})` : text;
  }

  private local(name: string, node: Expression): string {
    if (!this.locals.some((local) => local.name === name)) {
      const [text] = this.bare(node);
      this.locals.push({ name, text });
    }
    return name;
  }

  private bare(node: Expression): readonly [text: string, strength: number] {
    switch (node.kind) {
      case 'number':
        return this.number(node);
      case 'symbol':
        return [this.nameOf(node.name), atom];
      case 'apply':
        return this.bare(node.body);
      case 'choice':
        return this.choice(node);
      case 'call':
        return this.call(node.function, node.arguments);
    }
  }

  private number(node: Expression & { kind: 'number' }): readonly [string, number] {
    const { constants } = this.dialect;
    const named = node.name ?? (node.value === Infinity ? 'Infinity' : undefined);
    if (named !== undefined) return [this.used(constants[named]), atom];
    return [numberIn(this.dialect, node.value), node.value < 0 ? 6 : atom];
  }

  private choice({ test, then, otherwise }: Expression & { kind: 'choice' }): readonly [string, number] {
    const { choice, scalarChoice } = this.dialect;
    const isScalar = scalarChoice !== undefined && !this.varies(test);
    const pattern = isScalar ? scalarChoice : choice;
    const isCall = pattern.endsWith(')');
    const least = isCall ? 0 : 1;
    const texts = [this.at(test, least), this.branch(then, least), this.branch(otherwise, least)];
    return [this.filled(pattern, texts), isCall ? atom : 0];
  }

  /** Where arrays get their type from branches, a whole number is written so that they are no arrays of whole numbers. */
  private branch(node: Expression, least: number): string {
    const text = this.at(node, least);
    return this.dialect.computesBoth && /^-?\d+$/.test(text) ? `${text}.0` : text;
  }

  /** `and` in a test of parameters alone, where the sign between arrays is `&`. */
  private isWord(name: FunctionName, operands: readonly Expression[]): boolean {
    return name in words && this.dialect.scalarChoice !== undefined && !operands.some(this.varies);
  }

  private call(name: FunctionName, operands: readonly Expression[]): readonly [string, number] {
    const [u, v] = operands;
    if (name === 'negate' && u) return [`-${this.at(u, this.dialect.keepsMinusFromPowers ? atom : 6)}`, 6];
    if (name === 'not' && u)
      return this.isWord(name, operands)
        ? [`${words.not} ${this.at(u, atom)}`, 1]
        : [`${this.dialect.signs.not ?? '!'}${this.at(u, atom)}`, 6];
    if (name === 'power' && u && v) return this.power(u, v);
    if (usualSigns.has(name) && u && v) return this.infix(name, u, v);
    return [this.function(name, operands), atom];
  }

  /** `a - (b - c)`, `a / (b * c)`; array languages bind & and | tighter than comparisons. */
  private infix(name: FunctionName, u: Expression, v: Expression): readonly [string, number] {
    const strength = strengths.get(name) ?? 0;
    const word = this.isWord(name, [u, v]) ? words[name as keyof typeof words] : undefined;
    const sign = word ?? this.dialect.signs[name] ?? usualSigns.get(name) ?? '';
    const isTight = (name === 'and' || name === 'or') && sign.length === 1;
    const [left, right] = isTight ? [atom, atom] : [strength, strength + (name === 'add' ? 0 : 1)];
    const gap = name === 'multiply' || name === 'power' ? '' : ' ';
    return [`${this.at(u, left)}${gap}${sign}${gap}${this.at(v, right)}`, strength];
  }

  /** Small whole powers of a name by multiplication where the language has only a function for powers. */
  private power(base: Expression, exponent: Expression): readonly [string, number] {
    const { functions, signs } = this.dialect;
    if (functions.power === undefined) {
      const sign = signs.power ?? '^';
      return [`${this.at(base, atom)}${sign}${this.at(exponent, atom)}`, 7];
    }
    const times = exponent.kind === 'number' ? exponent.value : NaN;
    if (base.kind === 'symbol' && Number.isInteger(times) && times >= 2 && times <= 4)
      return [Array.from({ length: times }, () => this.at(base, atom)).join('*'), 5];
    return [this.filled(functions.power, [this.at(base, 0), this.at(exponent, 0)]), atom];
  }

  private function(name: FunctionName, operands: readonly Expression[]): string {
    const { functions, scalars, mixed } = this.dialect;
    const varying = operands.filter(this.varies);
    const isMixed = varying.length > 0 && varying.length < operands.length && mixed?.[name] !== undefined;
    const ordered = isMixed ? [...varying, ...operands.filter((each) => !this.varies(each))] : operands;
    const pattern = varying.length === 0 ? scalars?.[name] : isMixed ? mixed[name] : undefined;
    return this.filled(
      pattern ?? functions[name] ?? name,
      ordered.map((each) => this.at(each, 0)),
    );
  }

  /** `name(a, b)`, or a pattern with its holes filled. */
  private filled(pattern: string, texts: readonly string[]): string {
    const isPattern = pattern.includes('{0}');
    this.used(isPattern ? (/[A-Za-z_][\w.]*(?=\()/.exec(pattern)?.[0] ?? '') : pattern);
    if (!isPattern) return `${pattern}(${texts.join(', ')})`;
    return english(pattern, ...texts);
  }

  private used(text: string): string {
    this.uses.add(text);
    return text;
  }
}

/** Functions that a language lacks, by others. */
function rewritten(name: FunctionName, operands: readonly Expression[]): Expression {
  const [u = number(NaN), v = number(NaN)] = operands;
  const over = (a: Expression, b: Expression): Expression => call('divide', a, b);
  const pi: Expression = { kind: 'number', value: Math.PI, name: 'pi' };
  switch (name) {
    case 'Phi':
      return over(call('erfc', over(call('negate', u), call('sqrt', number(2)))), number(2));
    case 'phi':
      return over(
        call('exp', over(call('negate', call('power', u, number(2))), number(2))),
        call('sqrt', call('multiply', number(2), pi)),
      );
    case 'sech':
      return over(number(1), call('cosh', u));
    case 'cbrt':
      return call('multiply', call('sign', u), call('power', call('abs', u), over(number(1), number(3))));
    case 'log2':
      return over(call('log', u), call('log', number(2)));
    case 'log10':
      return over(call('log', u), call('log', number(10)));
    case 'round':
      return call('multiply', call('sign', u), call('floor', call('add', call('abs', u), number(0.5))));
    case 'roundoff':
      return number(0);
    default:
      throw new Error(`No way to write ${name} of ${functionRow(name)?.operands ?? 0} operands, ${v.kind}`);
  }
}
