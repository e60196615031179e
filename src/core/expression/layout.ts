import type { Expression } from './expression';
import { functionRow, type FunctionName, type Writing } from './functions';
import { scientific } from './written';

/**
 * A formula as it stands on paper, before it is written in LaTeX, MathML or Unicode: every parenthesis is decided here,
 * once for all three.
 */
export type Layout =
  | { readonly box: 'number'; readonly value: number }
  | { readonly box: 'letter'; readonly name: string }
  | { readonly box: 'name'; readonly name: string }
  | { readonly box: 'sign'; readonly sign: string }
  | { readonly box: 'row'; readonly parts: readonly Layout[] }
  | { readonly box: 'fence'; readonly open: string; readonly close: string; readonly inside: Layout }
  | { readonly box: 'fraction'; readonly above: Layout; readonly below: Layout }
  | { readonly box: 'power'; readonly base: Layout; readonly exponent: Layout }
  | { readonly box: 'root'; readonly inside: Layout; readonly degree: 2 | 3 }
  | { readonly box: 'cases'; readonly cases: readonly Case[] };

export interface Case {
  readonly value: Layout;
  /** Absent for the last case, which holds otherwise. */
  readonly when?: Layout;
}

/** Lays a formula out; `symbolOf` says how a parameter is written (`α` for `a`). */
export function layoutOf(root: Expression, symbolOf: (name: string) => string = (name) => name): Layout {
  return new Printer(symbolOf).at(root, 0);
}

/** Binding strength: what binds less than its surroundings gets parentheses. */
const strength = { choice: 0, not: 2.5, sum: 4, prefix: 5, product: 6, power: 8, atom: 9 } as const;

class Printer {
  constructor(private readonly symbolOf: (name: string) => string) {}

  /** The layout of a node, in parentheses when it binds less than `least`. */
  at(node: Expression, least: number): Layout {
    const [layout, bound] = this.bare(node);
    return bound < least ? fenced(layout) : layout;
  }

  private bare(node: Expression): readonly [Layout, number] {
    switch (node.kind) {
      case 'number':
        return this.number(node.value, node.name);
      case 'symbol':
        return [{ box: 'letter', name: this.symbolOf(node.name) }, strength.atom];
      case 'apply':
        return [this.named(node.name, node.arguments), strength.atom];
      case 'choice':
        return [{ box: 'cases', cases: this.cases(node) }, strength.choice];
      case 'call':
        return this.call(node.function, node.arguments);
    }
  }

  private number(value: number, name: string | undefined): readonly [Layout, number] {
    if (name !== undefined) return [{ box: 'letter', name: constantSigns.get(name) ?? name }, strength.atom];
    if (value < 0)
      return [
        row({ box: 'sign', sign: '−' }, this.at({ kind: 'number', value: -value }, 0)),
        strength.prefix,
      ];
    const parts = scientific(value);
    return parts ? powerOfTen(...parts) : [{ box: 'number', value }, strength.atom];
  }

  private call(name: FunctionName, operands: readonly Expression[]): readonly [Layout, number] {
    const written = functionRow(name)?.written ?? { as: 'name', name };
    const [u, v] = operands;
    if (u && v) return this.binary(name, written, u, v);
    if (u) return this.unary(name, written, u);
    return [{ box: 'name', name }, strength.atom];
  }

  private unary(name: FunctionName, written: Writing, u: Expression): readonly [Layout, number] {
    switch (written.as) {
      case 'prefix': {
        const [inside, outside] =
          name === 'not' ? [strength.power, strength.not] : [strength.product, strength.prefix];
        return [row({ box: 'sign', sign: written.sign }, this.at(u, inside)), outside];
      }
      case 'fence':
        return [
          { box: 'fence', open: written.open, close: written.close, inside: this.at(u, 0) },
          strength.atom,
        ];
      case 'root':
        return [{ box: 'root', inside: this.at(u, 0), degree: 2 }, strength.atom];
      case 'cube root':
        return [{ box: 'root', inside: this.at(u, 0), degree: 3 }, strength.atom];
      case 'exponential':
        return [power({ box: 'letter', name: 'e' }, this.at(u, 0)), strength.power];
      default:
        return [this.named(written.as === 'name' ? written.name : name, [u]), strength.atom];
    }
  }

  private binary(
    name: FunctionName,
    written: Writing,
    u: Expression,
    v: Expression,
  ): readonly [Layout, number] {
    switch (written.as) {
      case 'infix':
        return this.infix(written, u, v);
      case 'product':
        return this.product(u, v);
      case 'fraction':
        return [{ box: 'fraction', above: this.at(u, 0), below: this.at(v, 0) }, strength.product];
      case 'power':
        return [power(this.at(u, strength.atom), this.at(v, 0)), strength.power];
      default:
        return [this.named(written.as === 'name' ? written.name : name, chain(name, u, v)), strength.atom];
    }
  }

  /** Sums read from the left, so that x − 1 − x needs no parentheses; a < b < c would be read as two comparisons at once. */
  private infix(
    { sign, precedence, associative }: Writing & { as: 'infix' },
    u: Expression,
    v: Expression,
  ): readonly [Layout, number] {
    const isSum = precedence === strength.sum;
    const left = this.at(u, associative || isSum ? precedence : precedence + 1);
    const right = this.at(v, associative ? precedence : precedence + 1);
    const apart = isSum && startsWithMinus(right) ? fenced(right) : right;
    return [row(left, { box: 'sign', sign: ` ${sign} ` }, apart), precedence];
  }

  /** Juxtaposition where that reads well, a dot before a number: 2x, but x · 2. A leading minus stays in front: −2x. */
  private product(u: Expression, v: Expression): readonly [Layout, number] {
    const [left, right] = [this.at(u, strength.prefix), this.at(v, strength.product)];
    const clear = startsWithLetter(right) && !(endsWithName(left) && startsWithName(right));
    const sign: Layout = { box: 'sign', sign: clear ? '' : ' · ' };
    return [row(left, sign, right), startsWithMinus(left) ? strength.prefix : strength.product];
  }

  private named(name: string, operands: readonly Expression[]): Layout {
    const inside = operands.flatMap((operand, i): Layout[] =>
      i === 0 ? [this.at(operand, 0)] : [{ box: 'sign', sign: ', ' }, this.at(operand, 0)],
    );
    return row({ box: 'name', name }, fenced(row(...inside)));
  }

  /** A chain of choices is one list of cases; where none holds and nothing is said, there is none. */
  private cases(node: Expression & { kind: 'choice' }): readonly Case[] {
    const first = { value: this.at(node.then, 0), when: this.at(node.test, 0) };
    if (node.otherwise.kind === 'choice') return [first, ...this.cases(node.otherwise)];
    if (node.otherwise.kind === 'number' && Number.isNaN(node.otherwise.value)) return [first];
    return [first, { value: this.at(node.otherwise, 0) }];
  }
}

/** 2.5 · 10⁻⁷, and 10⁻⁷ alone. */
function powerOfTen(mantissa: number, exponent: number): readonly [Layout, number] {
  const size: Layout = { box: 'number', value: Math.abs(exponent) };
  const raised = power(
    { box: 'number', value: 10 },
    exponent < 0 ? row({ box: 'sign', sign: '−' }, size) : size,
  );
  if (mantissa === 1) return [raised, strength.power];
  return [row({ box: 'number', value: mantissa }, { box: 'sign', sign: ' · ' }, raised), strength.product];
}

const row = (...parts: readonly Layout[]): Layout => ({ box: 'row', parts });
const fenced = (inside: Layout): Layout => ({ box: 'fence', open: '(', close: ')', inside });
const power = (base: Layout, exponent: Layout): Layout => ({ box: 'power', base, exponent });

const constantSigns: ReadonlyMap<string, string> = new Map([
  ['pi', 'π'],
  ['Infinity', '∞'],
]);

/** max(a, max(b, c)) and max(max(a, b), c) are both read as max(a, b, c). */
function chain(name: FunctionName, u: Expression, v: Expression): readonly Expression[] {
  const spread = (node: Expression): readonly Expression[] => {
    const [a, b] = node.kind === 'call' && node.function === name ? node.arguments : [];
    return a && b ? chain(name, a, b) : [node];
  };
  return name === 'max' || name === 'min' ? [...spread(u), ...spread(v)] : [u, v];
}

function startsWithLetter(layout: Layout): boolean {
  switch (layout.box) {
    case 'row':
      return layout.parts[0] !== undefined && startsWithLetter(layout.parts[0]);
    case 'power':
      return startsWithLetter(layout.base);
    case 'letter':
    case 'name':
    case 'root':
      return true;
    case 'fence':
      return layout.open === '(';
    default:
      return false;
  }
}

function startsWithName(layout: Layout): boolean {
  if (layout.box === 'power') return startsWithName(layout.base);
  const first = layout.box === 'row' ? layout.parts[0] : undefined;
  return first ? startsWithName(first) : layout.box === 'name';
}

const endsWithName = (layout: Layout): boolean =>
  layout.box === 'letter' || (layout.box === 'row' && layout.parts.some((part) => part.box === 'letter'));

const startsWithMinus = (layout: Layout): boolean =>
  layout.box === 'sign' ||
  (layout.box === 'row' && layout.parts[0] !== undefined && startsWithMinus(layout.parts[0]));
