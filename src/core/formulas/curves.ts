import { activationNamed, curveOf, recordFormula, type Curve } from '../curve/curve';
import type { CurveSpec } from '../curve/curveSpec';
import { call, substitute, symbol, withParts, type Expression } from '../expression/expression';
import { printSource } from '../expression/source';
import { isProblem } from '../problem';
import { formulaLimits } from '../read/formula';
import type { ReadFunction } from '../read/readFunction';
import { stored } from '../read/stored';
import type { Judged } from './judged';

/**
 * What a formula is drawn as: itself, and beside it the activation that its name claims and is not, or that it is nearly, and their
 * difference. Nothing where it is longer than a formula that somebody types.
 */
export function curvesOf(judged: Judged): readonly CurveSpec[] {
  const { function: f, claims, identification } = judged;
  const own = f && specOf(f);
  if (!f || !own) return [];
  const { verdict, activation = '', parameters = {}, isDerivative } = identification ?? {};
  const other = claims ?? activation;
  if (isDerivative || verdict === 'equal' || verdict === 'unknown' || other === '') return [own];
  const known = curveOf({
    kind: 'activation',
    id: other,
    parameters: other === activation ? parameters : {},
  });
  if (isProblem(known)) return [own];
  const difference = specOf(differenceOf(f, known));
  return [own, known.spec, ...(difference ? [difference] : [])];
}

/** A formula as the panel's field has it; undefined where it is too long. */
export function specOf({
  expression,
  variable,
  parameters,
}: ReadFunction): (CurveSpec & { kind: 'formula' }) | undefined {
  const names = namesFor([variable, ...parameters.map(({ name }) => name)]);
  const input = names.get(variable) ?? 'x';
  const plain = opened(expression, (name) => names.get(name) ?? name);
  const body = printSource(plain);
  const source = input === 'x' ? body : `f(${input}) = ${body}`;
  const tree = stored({ variable: input, expression: plain });
  if (source.length > formulaLimits.characters || tree === undefined) return undefined;
  const values = parameters.flatMap(({ name, default: usual }) =>
    usual === undefined ? [] : [[names.get(name) ?? name, usual] as const],
  );
  return { kind: 'formula', source, parameters: Object.fromEntries(values), tree };
}

/** Names that a typed formula may have, for those of a program: `self.alpha` is `alpha`. */
function namesFor(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const plain = name.replace(/^.*\./, '').replace(/[^\p{L}\p{N}_]/gu, '');
      let free = /^\p{L}/u.test(plain) && !reserved.has(plain) ? plain : 'p';
      while (taken.has(free)) free = `${free}_`;
      taken.add(free);
      return [name, free];
    }),
  );
}

const reserved: ReadonlySet<string> = new Set(
  'e pi i Infinity NaN in to end mod and or not xor if true false null undefined'.split(' '),
);

/** With everything written out that a program has named for itself, and without places; what the panel knows by name keeps it. */
function opened(placed: Expression, nameOf: (name: string) => string): Expression {
  const { span: _, ...node } = placed;
  const again = (child: Expression): Expression => opened(child, nameOf);
  if (node.kind === 'symbol') return symbol(nameOf(node.name));
  return node.kind === 'apply' ? (knownByName(node, again) ?? again(node.body)) : withParts(node, again);
}

function knownByName(
  { name, arguments: given, body }: Extract<Expression, { kind: 'apply' }>,
  again: (child: Expression) => Expression,
): Expression | undefined {
  const known = activationNamed(name);
  const operands = given.map(again);
  if (!known || given.length < known.arguments[0] || given.length > known.arguments[1]) return undefined;
  const made = known.apply(operands);
  const isSame = JSON.stringify(opened(made, identity)) === JSON.stringify(again(body));
  return isSame ? { kind: 'apply', name, arguments: operands, body: made, isLibrary: true } : undefined;
}

const identity = (name: string): string => name;

function differenceOf(f: ReadFunction, { activation, settings }: Curve): ReadFunction {
  if (!activation) return f;
  const record = recordFormula(activation, activation.stable ?? activation.formula);
  const values = Object.entries(settings).map(([name, value]) => [name, { kind: 'number', value }] as const);
  const known = substitute(record, new Map<string, Expression>([...values, ['x', symbol(f.variable)]]));
  return { ...f, expression: call('subtract', f.expression, known) };
}
