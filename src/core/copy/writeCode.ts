import { call, childrenOf, number, symbolsOf, type Expression } from '../expression/expression';
import { functionRow, type FunctionName } from '../expression/functions';
import type { Dialect, Uses } from './dialect';

/** A formula as an expression of a language, what it computes first because it is used several times, and the functions it uses. */
export interface Written {
  readonly locals: readonly { readonly name: string; readonly text: string }[];
  readonly text: string;
  readonly uses: Uses;
}

/** Writes a formula; `nameOf` says what its variable and parameters are called there. */
export function writeCode(
  root: Expression,
  variable: string,
  dialect: Dialect,
  nameOf: (name: string) => string,
): Written {
  const ready = lowered(dialect.computesBoth ? guarded(root, variable) : root, dialect);
  const writer = new Writer(variable, dialect, nameOf, shared(ready, variable));
  const text = writer.at(ready, 0);
  return { locals: writer.locals, text, uses: writer.uses };
}

/** Calls that occur more than once, by their key: what they are called. */
function shared(root: Expression, variable: string): ReadonlyMap<string, string> {
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
  const often = [...counts].filter(([key, times]) => times > 1 && symbolsOfKey(key).includes(variable));
  return new Map(often.map(([key], i) => [key, often.length === 1 ? 't' : `t${i + 1}`]));
}

const keyOf = (node: Expression): string => JSON.stringify(node);
const symbolsOfKey = (key: string): readonly string[] => symbolsOf(JSON.parse(key) as Expression); // keyOf wrote it

/** The formula without the functions that a language lacks. */
function lowered(node: Expression, dialect: Dialect): Expression {
  const again = (child: Expression): Expression => lowered(child, dialect);
  switch (node.kind) {
    case 'number':
    case 'symbol':
      return node;
    case 'apply':
      return again(node.body);
    case 'choice':
      return { ...node, test: again(node.test), then: again(node.then), otherwise: again(node.otherwise) };
    case 'call': {
      const isKnown = node.function in dialect.functions || strengths.has(node.function);
      return isKnown
        ? { ...node, arguments: node.arguments.map(again) }
        : again(rewritten(node.function, node.arguments));
    }
  }
}

/** Binding strengths: what binds less than its surroundings gets parentheses. */
const strengths: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['and', 2],
  ['larger', 3],
  ['largerEq', 3],
  ['smaller', 3],
  ['smallerEq', 3],
  ['equal', 3],
  ['unequal', 3],
  ['add', 4],
  ['subtract', 4],
  ['multiply', 5],
  ['divide', 5],
  ['negate', 6],
  ['not', 6],
  ['power', 7],
]);
const atom = 8;

const usualSigns: ReadonlyMap<string, string> = new Map([
  ['or', '||'],
  ['and', '&&'],
  ['larger', '>'],
  ['largerEq', '>='],
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['equal', '=='],
  ['unequal', '!='],
  ['add', '+'],
  ['subtract', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['power', '^'],
]);

class Writer {
  readonly uses = new Set<string>();
  readonly locals: { readonly name: string; readonly text: string }[] = [];

  constructor(
    private readonly variable: string,
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
    return [this.dialect.number(node.value), node.value < 0 ? 6 : atom];
  }

  private choice({ test, then, otherwise }: Expression & { kind: 'choice' }): readonly [string, number] {
    const { choice, scalarChoice } = this.dialect;
    const isScalar = scalarChoice !== undefined && !this.varies(test);
    const pattern = isScalar ? scalarChoice : choice;
    const isCall = pattern.endsWith(')');
    return [this.filled(pattern, [test, then, otherwise], isCall ? 0 : 1), isCall ? atom : 0];
  }

  private call(name: FunctionName, operands: readonly Expression[]): readonly [string, number] {
    const [u, v] = operands;
    if (name === 'negate' && u) return [`-${this.at(u, this.dialect.keepsMinusFromPowers ? atom : 6)}`, 6];
    if (name === 'not' && u) return [`${this.dialect.signs.not ?? '!'}${this.at(u, atom)}`, 6];
    if (name === 'power' && u && v) return this.power(u, v);
    if (usualSigns.has(name) && u && v) return this.infix(name, u, v);
    return [this.function(name, operands), atom];
  }

  /** `a - (b - c)`, `a / (b * c)`; array languages bind & and | tighter than comparisons. */
  private infix(name: FunctionName, u: Expression, v: Expression): readonly [string, number] {
    const strength = strengths.get(name) ?? 0;
    const sign = this.dialect.signs[name] ?? usualSigns.get(name) ?? '';
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
    return [this.filled(functions.power, [base, exponent], 0), atom];
  }

  private function(name: FunctionName, operands: readonly Expression[]): string {
    const { functions, scalars } = this.dialect;
    const [varying, fixed] = [true, false].map((varies) =>
      operands.filter((each) => this.varies(each) === varies),
    );
    const scalar = scalars?.[name];
    // A number beside an array has a function of its own, the array first: `torch.clamp(x, min=0)`.
    if (scalar?.includes('{0}') && varying?.length === 1)
      return this.filled(scalar, [...varying, ...(fixed ?? [])], 0);
    if (scalar !== undefined && varying?.length === 0)
      return this.filled(scalar.includes('{0}') ? name : scalar, operands, 0);
    return this.filled(functions[name] ?? name, operands, 0);
  }

  /** `name(a, b)`, or a pattern with its holes filled. */
  private filled(pattern: string, operands: readonly Expression[], least: number): string {
    const isPattern = pattern.includes('{0}');
    this.used(isPattern ? (/[A-Za-z_][\w.]*(?=\()/.exec(pattern)?.[0] ?? '') : pattern);
    if (!isPattern) return `${pattern}(${operands.map((operand) => this.at(operand, 0)).join(', ')})`;
    return pattern.replace(/\{(\d)\}/g, (_, index: string) =>
      this.at(operands[Number(index)] ?? number(NaN), least),
    );
  }

  private used(text: string): string {
    this.uses.add(text);
    return text;
  }

  private varies(node: Expression): boolean {
    return symbolsOf(node).includes(this.variable);
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

/**
 * The same function with the input held in each branch to where the branch is taken: `where(x > 0, x, exp(min(x, 0)) − 1)`. What an array
 * library computes in vain is then finite, and so is its gradient.
 */
function guarded(node: Expression, variable: string): Expression {
  const again = (child: Expression): Expression => guarded(child, variable);
  switch (node.kind) {
    case 'number':
    case 'symbol':
      return node;
    case 'apply':
      return again(node.body);
    case 'call':
      return { ...node, arguments: node.arguments.map(again) };
    case 'choice': {
      const held = holdingOf(node.test, variable);
      const then = again(node.then);
      const otherwise = again(node.otherwise);
      if (!held) return { ...node, then, otherwise };
      return {
        ...node,
        then: holdIn(then, variable, held.then),
        otherwise: holdIn(otherwise, variable, held.otherwise),
      };
    }
  }
}

interface Holding {
  readonly then: 'max' | 'min';
  readonly otherwise: 'max' | 'min';
  readonly at: Expression;
}

/** How `x > c` and the like hold x in their branches. */
function holdingOf(
  test: Expression,
  variable: string,
): { readonly then: Hold; readonly otherwise: Hold } | undefined {
  if (test.kind !== 'call') return undefined;
  const [u, v] = test.arguments;
  if (u?.kind !== 'symbol' || u.name !== variable || !v || symbolsOf(v).includes(variable)) return undefined;
  const way = ways.get(test.function);
  return way && { then: { by: way.then, at: v }, otherwise: { by: way.otherwise, at: v } };
}

const ways: ReadonlyMap<string, Pick<Holding, 'then' | 'otherwise'>> = new Map([
  ['larger', { then: 'max', otherwise: 'min' }],
  ['largerEq', { then: 'max', otherwise: 'min' }],
  ['smaller', { then: 'min', otherwise: 'max' }],
  ['smallerEq', { then: 'min', otherwise: 'max' }],
]);

interface Hold {
  readonly by: 'max' | 'min';
  readonly at: Expression;
}

/** Functions that overflow, or are undefined somewhere; only what is inside them needs to be held. */
const risky: ReadonlySet<string> = new Set([
  ...['exp', 'expm1', 'sinh', 'cosh', 'log', 'log1p', 'log2', 'log10', 'sqrt', 'divide'],
]);

function holdIn(node: Expression, variable: string, { by, at }: Hold, inside = false): Expression {
  switch (node.kind) {
    case 'number':
      return node;
    case 'symbol':
      return inside && node.name === variable ? call(by, node, at) : node;
    case 'apply':
      return holdIn(node.body, variable, { by, at }, inside);
    case 'choice': {
      const again = (child: Expression): Expression => holdIn(child, variable, { by, at }, inside);
      return { ...node, test: node.test, then: again(node.then), otherwise: again(node.otherwise) };
    }
    case 'call': {
      const isRisky =
        inside || (risky.has(node.function) && (node.function !== 'divide' || variesBelow(node, variable)));
      // A hold within a hold on the same side is enough.
      if (node.function === by && inside) return node;
      return {
        ...node,
        arguments: node.arguments.map((child) => holdIn(child, variable, { by, at }, isRisky)),
      };
    }
  }
}

function variesBelow(node: Expression & { kind: 'call' }, variable: string): boolean {
  const below = node.arguments[1];
  return below !== undefined && symbolsOf(below).includes(variable);
}
