import { anyCase } from './knownWords';
import type { Expression } from '../../expression/expression';
import { sameText } from '../../expression/sameText';
import { isSelfName } from './levels';
import { held } from './lookup';
import { choice, lazyChoice, isTruth, placed, truthOf } from './nodes';
import type { SyntaxNode } from './syntaxTree';
import { attempt, isExpression, listOf, refusal, type Scope, type Value } from './values';

export const maskName = '[mask]';

/** Sets what the target of an assignment names: a variable, an attribute, several of them, or where a mask holds. */
export function assign(target: SyntaxNode, value: Value, scope: Scope): void {
  const name = variableOf(target);
  if (name !== undefined) {
    scope.names.set(name, value);
    return;
  }
  if (target.kind === 'list') {
    for (const [i, item] of target.items.entries())
      assign(item, itemOf(value, i, target.items.length), scope);
    return;
  }
  const isMember = target.kind === 'member';
  if (isMember && anyCase.keptBeside.test(target.name)) return;
  const changed =
    isMember || target.kind === 'index' ? target.object : target.kind === 'call' ? target.callee : undefined;
  const changedName = changed && variableOf(changed);
  if (changed && changedName === undefined) assign(changed, value, scope);
  else if (changedName !== undefined && (!isMember || isExpression(held(changedName, scope))))
    scope.names.set(changedName, { kind: 'unreadable', why: refusal('It sets single elements') });
}

/** The name under which a scope keeps a variable or an attribute of `self`. */
export function variableOf(node: SyntaxNode): string | undefined {
  if (node.kind === 'name') return node.name;
  const isAttribute = node.kind === 'member' && node.object.kind === 'name' && isSelfName(node.object.name);
  return isAttribute ? `self.${node.name}` : undefined;
}

function itemOf(value: Value, i: number, count: number): Value {
  if (value.kind === 'unreadable') return value;
  if (value.kind === 'list' && value.items.length === count) return value.items[i] ?? { kind: 'none' };
  if (count === 1 && isExpression(value)) return value; // `x, = residuals`
  return { kind: 'unreadable', why: refusal('It takes single elements') };
}

/**
 * `x[x < 0] = value`: under the mask the value, elsewhere what was there. `valueUnder` reads the value while the mask holds, so that
 * `x[mask]` in it is x. False where the target is no array under a mask.
 */
export function assignMasked(
  target: SyntaxNode,
  valueUnder: (scope: Scope) => Expression,
  scope: Scope,
): boolean {
  const [array, index] = indexed(target);
  const name = array && variableOf(array);
  const before = name === undefined ? undefined : held(name, scope);
  if (name === undefined || !index || !before || !(isExpression(before) || before.kind === 'empty'))
    return false;
  const { run } = scope;
  const mask = attempt(() => run.evaluate(index, scope));
  if (!isExpression(mask) || !isTruth(mask)) return coversAll(index) && setAll(name, valueUnder, scope);
  const inside: Scope = { ...scope, names: new Map([...scope.names, [maskName, mask]]) };
  const value = valueUnder(inside);
  const after = before.kind === 'empty' ? value : choice(truthOf(mask), value, before);
  scope.names.set(name, placed(after, target.span, run));
  return true;
}

/** `x[:] = value`. */
function setAll(name: string, valueUnder: (scope: Scope) => Expression, scope: Scope): boolean {
  scope.names.set(name, valueUnder(scope));
  return true;
}

const coversAll = (index: SyntaxNode): boolean =>
  index.kind === 'other' && (index.what === 'an ellipsis' || index.what === 'a slice');

/** An array and its only index; MATLAB writes it as a call. */
function indexed(node: SyntaxNode): readonly (SyntaxNode | undefined)[] {
  if (node.kind === 'index' && node.indices.length === 1) return [node.object, node.indices[0]];
  if (node.kind === 'call' && node.arguments.length === 1) return [node.callee, node.arguments[0]?.value];
  return [];
}

/** Whether an index is the mask under which an assignment is being made. */
export function maskedBy(index: SyntaxNode, scope: Scope): boolean {
  const current = held(maskName, scope);
  if (!isExpression(current)) return false;
  const mask = attempt(() => scope.run.evaluate(index, scope));
  return isExpression(mask) && sameText(mask) === sameText(current);
}

/** What a variable holds after either of two ways, of which the test tells the way. */
export function eitherOf(test: Expression, then: Value | undefined, otherwise: Value | undefined): Value {
  if (then && then === otherwise) return then;
  if (isExpression(then) && isExpression(otherwise))
    return sameText(then) === sameText(otherwise) ? then : lazyChoice(test, then, otherwise);
  if (then?.kind === 'list' && otherwise?.kind === 'list' && then.items.length === otherwise.items.length)
    return listOf(then.items.map((item, i) => eitherOf(test, item, otherwise.items[i])));
  for (const value of [then, otherwise]) if (value?.kind === 'unreadable') return value;
  return { kind: 'unreadable', why: refusal('Not every branch gives it a value') };
}
