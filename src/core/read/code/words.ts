import { number, type Expression } from '../../expression/expression';
import type { Span } from '../../span';
import { invoke } from './invoke';
import { asides, mappers } from './knownWords';
import type { Given } from './libraryCall';
import { wordsOf } from './lookup';
import { cutsToWhole, isMadeOf, keeps, meant, placeOf, plainWord } from './meanings';
import { choice, isTruth, numberOf, placed, truthOf } from './nodes';
import { asExpression, refusal, type Scope, type Value } from './values';

/** What a word means in every library; undefined for words that only some have. */
export function knownWord(
  word: string,
  given: readonly Given[],
  span: Span,
  scope: Scope,
  isBare: boolean,
): Value | undefined {
  const { run } = scope;
  const plain = plainWord(word);
  const [first, second, third] = given;
  if (keeps(word) && first) return kept(plain, given);
  if (cutsToWhole(word) && first) return whole(asExpression(first.value), word);
  if (plain === 'emptylike' || plain === 'empty') return { kind: 'empty' };
  if (plain === 'zeros' || plain === 'ones') return placed(number(plain === 'ones' ? 1 : 0), span, run);
  if (plain === 'piecewise') return placed(piecewise(given, span, scope), span, run);
  if (plain === 'select' && first?.value.kind === 'list') return placed(selected(given), span, run);
  if (mappers.has(plain)) return mapped(given, span, scope);
  if (plain === 'cond' && first && second && third) {
    const rest = given.slice(3);
    const branch = ({ value }: Given): Expression =>
      asExpression(value.kind === 'closure' ? invoke(value, rest, span, scope) : value);
    return placed(choice(truthOf(asExpression(first.value)), branch(second), branch(third)), span, run);
  }
  if (reduces.test(plain) && !isBare && isReduction(given, scope)) return undefined;
  if (isMadeOf(word) === undefined) return undefined;
  const swapped =
    plain === 'log' && isBare && run.language === 'julia' && second ? given.toReversed() : given;
  return placed(computed(word, swapped), span, run);
}

/** Words of which Python's libraries mean something else than others. */
export const reduces = /^(?:max|min)$/;

/** Python's libraries reduce along an axis by what JavaScript, C and Rust compare two numbers with. */
function isReduction(given: readonly Given[], { run }: Scope): boolean {
  if (run.language !== 'python' && run.language !== 'r') return false;
  const [, second] = given;
  return second === undefined || second.name !== undefined || second.node?.kind === 'number';
}

/** A copy or a cast is its operand; one to whole numbers only where that changes nothing. */
function kept(word: string, given: readonly Given[]): Value {
  const [first, ...rest] = given;
  if (first?.value.kind === 'list' && first.value.items.length === 1)
    return first.value.items[0] ?? first.value;
  const toWhole = rest.some(({ node }) => {
    const type = node?.kind === 'string' ? node.text : node && wordsOf(node)?.at(-1);
    return type !== undefined && (cutsToWhole(type) || type.startsWith('int'));
  });
  if (first?.value.kind === 'text') {
    const value = Number(first.value.text.toLowerCase().replace(/^([+-]?)inf$/, '$1Infinity'));
    if (!Number.isNaN(value)) return number(value);
  }
  return first && toWhole ? whole(asExpression(first.value), word) : (first?.value ?? number(0));
}

function whole(value: Expression, word: string): Expression {
  const constant = numberOf(value);
  if (isTruth(value) || (constant !== undefined && Number.isInteger(constant))) return value;
  throw refusal('{0} cuts to whole numbers', word);
}

/** Operands in their order, by place or by name. */
function computed(word: string, given: readonly Given[]): Expression {
  const operands: (Expression | undefined)[] = [];
  let place = 0;
  for (const { name, value } of given) {
    if (name !== undefined && asides.has(name)) continue;
    const at = name === undefined ? place++ : placeOf(name, word);
    if (at < 0) throw refusal('{0} of {1} is not known', name ?? '', word);
    operands[at] = value.kind === 'none' ? undefined : asExpression(value);
  }
  return meant(word, operands) ?? refuseArguments(word);
}

function refuseArguments(word: string): never {
  throw refusal('{0} is not given what it needs here', word);
}

/** `np.select([a, b], [u, v], w)`: the first that holds. */
function selected([conditions, choices, otherwise]: readonly Given[]): Expression {
  if (conditions?.value.kind !== 'list' || choices?.value.kind !== 'list') return refuseArguments('select');
  const { items } = choices.value;
  return conditions.value.items.reduceRight<Expression>(
    (rest, condition, i) =>
      choice(truthOf(asExpression(condition)), asExpression(items[i] ?? refuseArguments('select')), rest),
    otherwise ? asExpression(otherwise.value) : number(0),
  );
}

/** `np.piecewise(x, [a, b], [f, g, h])`: of those that hold, the last. */
function piecewise([x, conditions, functions]: readonly Given[], span: Span, scope: Scope): Expression {
  if (!x || conditions?.value.kind !== 'list' || functions?.value.kind !== 'list')
    return refuseArguments('piecewise');
  const pieces = functions.value.items.map((piece) =>
    asExpression(piece.kind === 'closure' ? invoke(piece, [x], span, scope) : piece),
  );
  const tests = conditions.value.items.map((test) => truthOf(asExpression(test)));
  return tests.reduce<Expression>(
    (rest, test, i) => choice(test, pieces[i] ?? refuseArguments('piecewise'), rest),
    pieces[tests.length] ?? number(0),
  );
}

/** `map(f, x)`: elements are all treated alike. */
function mapped(given: readonly Given[], span: Span, scope: Scope): Value {
  const called = given.find(({ value }) => value.kind === 'closure');
  const rest = given.filter((each) => each !== called);
  if (called?.value.kind !== 'closure') throw refusal('It calls something that is not known');
  return invoke(called.value, rest.slice(0, 1), span, scope);
}
