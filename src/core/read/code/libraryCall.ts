import { patterns } from './knownWords';
import { catalogue } from '../../activations/known';
import { number, type Expression } from '../../expression/expression';
import type { FrameworkArgument, FrameworkSymbol, Variant } from '../../frameworks/framework';
import type { NamedSymbol } from '../../frameworks/symbols';
import { numberOf } from './nodes';
import type { SyntaxNode } from './syntaxTree';
import { asExpression, attempt, isExpression, refusal, type Run, type Scope, type Value } from './values';

/** What a call is given. */
export interface Given {
  readonly name?: string | undefined;
  readonly node?: SyntaxNode;
  /** Read when somebody asks; unreadable where that fails. */
  readonly value: Value;
}

/** The arguments as they are written. */
export const givenBy = (
  written: (SyntaxNode & { kind: 'call' })['arguments'],
  scope: Scope,
): readonly Given[] => written.map((argument) => new WrittenArgument(argument.value, scope, argument.name));

class WrittenArgument implements Given {
  private read: Value | undefined;

  constructor(
    readonly node: SyntaxNode,
    private readonly scope: Scope,
    readonly name: string | undefined,
  ) {}

  get value(): Value {
    return (this.read ??= attempt(() => this.scope.run.evaluate(this.node, this.scope)));
  }
}

/** A call of a library's function, method or layer, whose own arguments are `given`. */
export function libraryCall(
  { symbol, name }: NamedSymbol,
  input: Value | undefined,
  given: readonly Given[],
  run: Run,
): Expression {
  const variant = variantOf(symbol, given);
  const id = variant?.activation ?? symbol.activation;
  const record = catalogue.get(id);
  const known = run.named(id.replaceAll('-', '_'));
  const word = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
  if (record?.kind !== 'elementwise' || !known || !input)
    throw refusal('{0} is not a function of one number', word);
  const other = given.find((argument) => isForeign(argument, symbol, input));
  if (other?.name !== undefined) throw refusal('{0} decides what is computed, and is not known', other.name);
  const set = new Map<string, Expression>();
  for (const formal of symbol.arguments ?? []) {
    const parameter = formal.parameter ?? (variant?.argument === formal.name ? variant.parameter : undefined);
    const argument = givenFor(formal, given);
    if (parameter !== undefined && argument && !set.has(parameter))
      set.set(parameter, asExpression(argument.value));
  }
  const operand = asExpression(input);
  const settings = record.parameters.map(
    (parameter) => set.get(parameter.name) ?? number(symbol.defaults?.[parameter.name] ?? parameter.default),
  );
  return {
    kind: 'apply',
    name: word,
    arguments: [operand, ...set.values()],
    body: known.apply([operand, ...settings]),
    isLibrary: true,
  };
}

/** Whether a number is given by a name that the function of the library has not: `relu(x; max_value=6)` of another library. */
const isForeign = ({ name, value }: Given, { arguments: own = [] }: FrameworkSymbol, input: Value): boolean =>
  name !== undefined &&
  value !== input &&
  isExpression(value) &&
  !own.some((formal) => formal.name === name) &&
  !patterns.told.test(name);

function variantOf(
  { variants = [], arguments: formals = [] }: FrameworkSymbol,
  given: readonly Given[],
): Variant | undefined {
  for (const formal of formals) {
    const choices = variants.filter(({ argument }) => argument === formal.name);
    const argument = givenFor(formal, given);
    if (choices.length === 0 || !argument) continue;
    const written = literals(argument);
    const chosen = choices.find(({ equals }) =>
      equals === undefined ? isOther(argument.value, formal) : written.includes(equals),
    );
    if (chosen) return chosen;
    const isDefault = formal.default !== undefined && written.includes(formal.default);
    const isNumber = isExpression(argument.value) && choices.some(({ equals }) => equals === undefined);
    if (!isDefault && !isNumber) throw refusal('{0} decides what is computed, and is not known', formal.name);
  }
  return undefined;
}

const isOther = (value: Value, formal: FrameworkArgument): boolean =>
  isExpression(value) && numberOf(value) !== Number(formal.default);

/** As the tables write it: `'tanh'`, `True`, `1`. */
function literals({ node, value }: Given): readonly string[] {
  if (value.kind === 'text') return [`'${value.text}'`];
  if (value.kind === 'none') return ['None'];
  if (value.kind !== 'number') return node?.kind === 'name' ? [node.name] : [];
  const truth =
    value.value === 1 ? ['True', 'true', 'TRUE'] : value.value === 0 ? ['False', 'false', 'FALSE'] : [];
  return [`${value.value}`, ...truth];
}

function givenFor({ name, position }: FrameworkArgument, given: readonly Given[]): Given | undefined {
  const positional = given.filter((argument) => argument.name === undefined);
  return (
    given.find((argument) => argument.name === name) ??
    (position === undefined ? undefined : positional[position])
  );
}
