import { call, number, symbol, type Expression } from '../../expression/expression';
import type { FunctionName } from '../../expression/functions';
import { callValue, classNamed } from './calls';
import { decided } from './choices';
import { arrayAt } from './elements';
import { isSelf } from './levels';
import { attribute, constantOf, held, wordsOf } from './lookup';
import { assign, maskedBy, maskName } from './masks';
import { nones } from './knownWords';
import { meant, truthNamed } from './meanings';
import { chained, isTruth, lazyChoice, numberOf, placed, truthOf } from './nodes';
import type { BinaryOperator, SyntaxNode } from './syntaxTree';
import {
  asExpression,
  has,
  isExpression,
  listOf,
  refusal,
  spend,
  unknown,
  type Made,
  type Scope,
  type Value,
} from './values';

/** What an expression is, given the names that hold where it stands. */
export function evaluate(node: SyntaxNode, scope: Scope): Value {
  const { run } = scope;
  spend(run);
  if (run.input?.nodes.has(node)) return placed(run.input.symbol, node.span, run);
  const value = valueOf(node, scope);
  return isExpression(value) ? placed(value, node.span, run) : value;
}

function valueOf(node: SyntaxNode, scope: Scope): Value {
  const operand = (part: SyntaxNode): Expression => asExpression(scope.run.evaluate(part, scope));
  const { choice, language } = scope.run;
  const holds = choice && decided(node, choice, language);
  if (holds !== undefined) return number(holds ? 1 : 0);
  switch (node.kind) {
    case 'number':
      return number(node.value);
    case 'string':
      return { kind: 'text', text: node.text };
    case 'name':
      return nameValue(node.name, node, scope);
    case 'member':
      return memberValue(node, scope);
    case 'call':
      return callValue(node, scope);
    case 'index':
      return indexValue(node, scope);
    case 'unary': {
      const value = operand(node.operand);
      if (node.operator === 'plus') return value;
      return node.operator === 'not' ? call('not', truthOf(value)) : negated(value);
    }
    case 'binary':
      // Of numbers with a point, `%` is what a library makes of it.
      if (node.operator === 'truncatedRemainder' && language === 'cpp') throw has(node.operator);
      return combined(node.operator, operand(node.left), operand(node.right));
    case 'comparison':
      return compared(node, scope);
    case 'conditional': {
      const test = truthOf(operand(node.test));
      const decided = numberOf(test);
      if (decided !== undefined) return scope.run.evaluate(decided === 0 ? node.otherwise : node.then, scope);
      return lazyChoice(test, operand(node.then), operand(node.otherwise));
    }
    case 'function':
      return { kind: 'closure', function: node.function, scope };
    case 'list':
      return listOf(node.items.map((item) => scope.run.evaluate(item, scope)));
    case 'assignment': {
      const value = scope.run.evaluate(node.value, scope);
      assign(node.target, value, scope);
      return value;
    }
    case 'other':
      throw has(node.what);
  }
}

const negated = (value: Expression): Expression =>
  value.kind === 'number' && value.name === undefined ? number(-value.value) : call('negate', value);

function nameValue(name: string, node: SyntaxNode, scope: Scope): Value {
  const value = held(name, scope);
  if (value?.kind === 'unreadable' && value.made) return underMask(value.made, scope) ?? value;
  if (value) return value.kind === 'callee' ? symbol(name) : value;
  const constant = truthNamed.get(name);
  if (constant !== undefined) return number(constant);
  if (nones.has(name)) return { kind: 'none' };
  const known = constantOf(node, scope);
  if (known) return known;
  if (scope.level.modules.has(name) || nans.test(name)) throw unknown(name);
  if (scope.run.elements?.places.has(name)) throw refusal('It takes single elements'); // a table's rows, and no input
  return symbol(name);
}

/** `e` of `e = exp(x[~m])` where `y[~m] = e / (1 + e)` is set. */
function underMask({ node, scope }: Made, { names, run }: Scope): Value | undefined {
  const mask = names.get(maskName);
  return mask && run.evaluate(node, { ...scope, names: new Map([...scope.names, [maskName, mask]]) });
}

const nans = /^nan$/i;

/** `self.alpha`, `np.pi`, `x.T`. */
function memberValue(node: SyntaxNode & { kind: 'member' }, scope: Scope): Value {
  const { object, name } = node;
  if (isSelf(object) && object.kind === 'name' && !isExpression(held(object.name, scope))) {
    const value = attribute(name, scope);
    return value && value.kind !== 'callee' ? value : symbol(name);
  }
  const [root] = wordsOf(node) ?? [];
  if (root === undefined || held(root, scope)) {
    const value = scope.run.evaluate(object, scope);
    if (isExpression(value) && views.has(name)) return value;
    throw unknown((wordsOf(node) ?? [name]).join('.'));
  }
  const owner = object.kind === 'name' ? classNamed(root, scope) : undefined;
  const value = owner && attribute(name, { ...scope, names: new Map(), level: owner });
  if (isExpression(value)) return value;
  const known = constantOf(node, scope);
  if (known) return known;
  throw unknown((wordsOf(node) ?? [name]).join('.'));
}

/** What holds the same numbers. */
const views: ReadonlySet<string> = new Set('T data value values real mT array val'.split(' '));

function indexValue(node: SyntaxNode & { kind: 'index' }, scope: Scope): Value {
  const { object, indices } = node;
  const array = arrayAt(node, scope);
  if (array) return scope.run.evaluate(array, scope);
  const value = scope.run.evaluate(object, scope);
  const [index] = indices;
  if (value.kind === 'list' && index && indices.length === 1) {
    const at = numberOf(asExpression(scope.run.evaluate(index, scope)));
    const item = at === undefined ? undefined : value.items.at(at);
    if (item) return item;
  }
  if (isExpression(value) && indices.every((each) => keepsAll(each, value, scope))) return value;
  throw refusal('It takes single elements');
}

/** `[:, None]`, `[...]`, and the mask under which an assignment is made. */
function keepsAll(index: SyntaxNode, value: Expression, scope: Scope): boolean {
  if (index.kind === 'other') return index.what === 'an ellipsis' || index.what === 'a slice';
  if (index.kind === 'name' && index.name === 'None') return true;
  return maskedBy(index, scope) && value !== undefined;
}

/** `operator` of two numbers, as every language here defines it. */
export function combined(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  switch (operator) {
    case 'and':
    case 'or':
      if (!isTruth(left) || !isTruth(right)) throw refusal('It joins numbers with and or or');
      return call(operator, left, right);
    case 'floorDivide':
    case 'remainder':
    case 'truncatedRemainder':
      return (
        meant(operator === 'remainder' ? 'mod' : operator === 'floorDivide' ? operator : 'fmod', [
          left,
          right,
        ]) ?? left
      );
    default:
      return call(operator, left, right);
  }
}

/** `a < b <= c` as both comparisons. */
function compared({ operators, operands }: SyntaxNode & { kind: 'comparison' }, scope: Scope): Value {
  const values = operands.map((operand) => scope.run.evaluate(operand, scope));
  const tests = operators.map((name, i) => {
    const [left, right] = values.slice(i, i + 2);
    if (!left || !right) throw refusal('It is not a number everywhere');
    return comparedPair(name, left, right, scope);
  });
  return chained('and', tests) ?? number(1);
}

function comparedPair(name: FunctionName, left: Value, right: Value, scope: Scope): Expression {
  const isByName =
    scope.run.isOpen && left.kind === 'symbol' && right.kind === 'symbol' && /^(?:un)?equal$/.test(name);
  if (isByName && !held(right.name, scope)) throw unknown(right.name); // the name of one of several ways
  const isSame = sameThing(left, right);
  if (isSame === undefined) return call(name, asExpression(left), asExpression(right));
  return number(isSame === (name === 'equal') ? 1 : 0);
}

/** Whether two values are the same text or both nothing; undefined where numbers are compared. */
function sameThing(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'text' && right.kind === 'text') return left.text === right.text;
  const [one, other] = left.kind === 'none' ? [left, right] : [right, left];
  if (one.kind !== 'none' || other.kind === 'unreadable') return undefined;
  return other.kind === 'none';
}
