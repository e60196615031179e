import type { Activation } from '../activations/activation';
import { catalogue } from '../activations/known';
import { activationNamed, recordFormula } from '../read/catalogueFormulas';
import type { CurveSpec } from '../curve/curveSpec';
import type { Language } from '../describe/language';
import { spokenName } from '../describe/spokenName';
import { titleOf } from '../describe/title';
import type { Words } from '../describe/words';
import { call, number, substitute, symbol, withParts, type Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import { printSource } from '../expression/source';
import { defaultsOf } from '../identify/candidate';
import { formulaLimits } from '../read/formula';
import type { ReadFunction } from '../read/readFunction';
import { stored } from '../read/stored';
import { isOfActivation, type Judged } from './judged';

/**
 * What a formula is drawn as: itself, and beside it the activation that it should be, or is nearly, and their difference. Nothing where it
 * is longer than a formula that somebody types.
 */
export function curvesOf(judged: Judged, words: Words): readonly CurveSpec[] {
  const { function: f, identification, written } = judged;
  const own = f && specOf(f);
  if (!f || !own) return [];
  const name = spokenName(written);
  const called = name === undefined ? own : { ...own, title: name };
  const { verdict = 'unknown', isDerivative } = identification ?? {};
  if (verdict === 'equal' || verdict === 'unknown') return [called];
  const other = isDerivative ? rightSlope(judged, f, words) : rightFunction(judged, f, words.language);
  if (!other) return [called];
  const difference = specOf({ ...f, expression: call('subtract', f.expression, other.expression) });
  const title = words.t('difference');
  return [called, other.spec, ...(difference ? [{ ...difference, title }] : [])];
}

interface Beside {
  readonly spec: CurveSpec;
  readonly title: string;
  /** Of the variable of the formula. */
  readonly expression: Expression;
}

/** What was meant, where a single mistake shows it, or what the name claims. */
export function meantActivation({ claims, identification }: Judged): string | undefined {
  const { activation, change } = identification ?? {};
  const isShown = change !== undefined && change.kind !== 'other activation';
  return isShown ? (activation ?? claims) : (claims ?? activation);
}

function rightFunction(judged: Judged, f: ReadFunction, language: Language): Beside | undefined {
  const id = meantActivation(judged);
  const { activation, parameters = {} } = judged.identification ?? {};
  const record = catalogue.get(id ?? '');
  if (!record) return undefined;
  const own = record.id === activation ? parameters : {};
  const settings = { ...defaultsOf(record), ...own };
  const spec: CurveSpec = { kind: 'activation', id: record.id, parameters: own };
  const expression = settled(record, record.stable ?? record.formula, { settings, variable: f.variable });
  return { spec, title: titleOf(record.id, settings, language), expression };
}

/** Where the slope has a closed form and the same argument. */
function rightSlope({ identification, written }: Judged, f: ReadFunction, words: Words): Beside | undefined {
  const { activation = '', parameters = {}, ofOutput, verdict } = identification ?? {};
  const record = catalogue.get(activation);
  if (verdict !== 'differs' || ofOutput || record?.slope === undefined) return undefined;
  if (written.of && !isOfActivation(written)) return undefined;
  const settings = { ...defaultsOf(record), ...parameters };
  const expression = settled(record, record.slope, { settings, variable: f.variable });
  const spec = specOf({ ...f, expression, parameters: [] });
  const title = words.t('the slope of {0}', titleOf(activation, parameters, words.language));
  return spec && { spec: { ...spec, title }, title, expression };
}

/** A formula of a record with numbers for its parameters. */
function settled(
  record: Activation,
  source: string,
  { settings, variable }: { readonly settings: Parameters; readonly variable: string },
): Expression {
  const values = Object.entries(settings).map(([name, value]) => [name, number(value)] as const);
  return substitute(
    recordFormula(record, source),
    new Map<string, Expression>([...values, ['x', symbol(variable)]]),
  );
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
