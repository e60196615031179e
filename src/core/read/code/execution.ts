import { anyCase } from './knownWords';
import { number, symbol, type Expression } from '../../expression/expression';
import { sameText } from '../../expression/sameText';
import { eachElement, guarded, isJump, setElement } from './elements';
import { combined } from './evaluation';
import { held } from './lookup';
import { assign, assignMasked, eitherOf, variableOf } from './masks';
import { numberOf, placed, truthOf } from './nodes';
import type { Statement, SyntaxNode } from './syntaxTree';
import {
  asExpression,
  attempt,
  has,
  isExpression,
  listOf,
  refusal,
  spend,
  type Refusal,
  type Scope,
  type Value,
} from './values';

/** Runs statements one after the other; the value that they return, if they do. */
export function execute(body: readonly Statement[], scope: Scope, returnsLast: boolean): Value | undefined {
  for (const [i, written] of body.entries()) {
    const statement = asBranch(written);
    spend(scope.run);
    const isLast = returnsLast && i === body.length - 1;
    switch (statement.kind) {
      case 'return':
        return statement.value ? scope.run.evaluate(statement.value, scope) : { kind: 'none' };
      case 'expression':
        if (isLast) return scope.run.evaluate(statement.value, scope);
        effect(statement.value, scope);
        break;
      case 'assign':
        set(statement, scope);
        if (isLast) return scope.run.evaluate(statement.target, scope);
        break;
      case 'function': {
        const { function: defined } = statement;
        if (defined.name !== undefined)
          scope.names.set(defined.name, { kind: 'closure', function: defined, scope });
        if (isLast) return { kind: 'closure', function: defined, scope };
        break;
      }
      case 'if': {
        const way = guarded(statement, scope);
        if (way) {
          const value = execute(way, scope, isLast);
          if (value) return value;
          break;
        }
        if (isLast || returns(statement)) return branched(statement, body.slice(i + 1), scope, returnsLast);
        merged(statement, scope);
        break;
      }
      case 'other': {
        const { what, body: inside } = statement;
        if (what === 'a with' || what === 'a block') {
          const value = execute(inside, scope, isLast);
          if (value) return value;
        } else if (ends(statement)) throw raised();
        else if (isJump(statement)) throw has(what);
        else if (what === 'a loop' && eachElement(inside, scope)) break;
        else if (inside.some(returns) || what.startsWith('code that')) throw has(what);
        else spoil(inside, scope, has(what));
        break;
      }
      case 'class':
      case 'import':
    }
  }
  return undefined;
}

/** `x > 0 && return x`, `ok || (y = 1)`: a branch. */
function asBranch(statement: Statement): Statement {
  const value = statement.kind === 'expression' ? statement.value : undefined;
  if (value?.kind !== 'binary' || (value.operator !== 'and' && value.operator !== 'or')) return statement;
  const { left, right, operator, span } = value;
  const isReturn = right.kind === 'call' && right.callee.kind === 'name' && right.callee.name === 'return';
  if (!isReturn && right.kind !== 'assignment' && right.kind !== 'other') return statement;
  const [given] = isReturn ? right.arguments : [];
  const then: Statement = isReturn
    ? { kind: 'return', span, ...(given && { value: given.value }) }
    : right.kind === 'other'
      ? { kind: 'other', what: right.what, body: [], span }
      : { kind: 'expression', value: right, span };
  const test: SyntaxNode =
    operator === 'and' ? left : { kind: 'unary', operator: 'not', operand: left, span };
  return { kind: 'if', branches: [{ test, body: [then] }], span };
}

/** Whether a statement ends the function without a value. */
const ends = (statement: Statement): boolean =>
  statement.kind === 'other' && /^an? (?:raise|throw|panic|error)/.test(statement.what);

const raised = (): Refusal => refusal('It raises an error');

function returns(written: Statement): boolean {
  const statement = asBranch(written);
  switch (statement.kind) {
    case 'return':
      return true;
    case 'if':
      return (
        statement.branches.some(({ body }) => body.some((each) => returns(each) || ends(each))) ||
        (statement.otherwise ?? []).some((each) => returns(each) || ends(each))
      );
    case 'other':
      return statement.body.some(returns);
    default:
      return false;
  }
}

type If = Statement & { readonly kind: 'if' };

/** A branching in which something returns: each branch goes on with what follows. */
function branched(
  statement: If,
  rest: readonly Statement[],
  scope: Scope,
  returnsLast: boolean,
): Value | undefined {
  const { run } = scope;
  run.steps += rest.length >> 2; // each branch goes through all of it
  const way = (body: readonly Statement[]) => (): Value | undefined =>
    execute([...body, ...rest], { ...scope, names: new Map(scope.names) }, returnsLast);
  const ways = statement.branches.filter(({ body }) => !body.some(ends));
  const { otherwise: last = [] } = statement;
  const others = last.some(ends) ? (ways.pop()?.body ?? []) : last;
  if (ways.length === 0) return execute([...others, ...rest], scope, returnsLast); // else it raises
  let result: () => Value | undefined = way(others);
  for (const { test, body } of ways.toReversed()) {
    const otherwise = result;
    result = () => {
      const truth = attempt(() => truthOf(asExpression(run.evaluate(test, scope))));
      const decided = isExpression(truth) ? numberOf(truth) : undefined;
      if (decided !== undefined) return decided === 0 ? otherwise() : way(body)();
      const [then, other] = [way(body)(), otherwise()];
      if (!then || !other) throw refusal('Not every branch returns a value');
      if (!isExpression(truth)) return alike(then, other, truth);
      const value = eitherOf(truth, then, other);
      return isExpression(value) ? placed(value, statement.span, run) : value;
    };
  }
  return result();
}

/** What is the same in both ways, whatever decides. */
function alike(then: Value | undefined, otherwise: Value | undefined, test: Value): Value {
  if (then && then === otherwise) return then;
  if (isExpression(then) && isExpression(otherwise) && sameText(then) === sameText(otherwise)) return then;
  return test.kind === 'unreadable'
    ? test
    : { kind: 'unreadable', why: refusal('Not every branch gives it a value') };
}

/** A branching after which all branches go on together. */
function merged({ branches, otherwise, span }: If, scope: Scope): void {
  const { run, names } = scope;
  const after = (body: readonly Statement[]): Map<string, Value> => {
    const inside = { ...scope, names: new Map(names) };
    execute(body, inside, false);
    return inside.names;
  };
  let result = after(otherwise ?? []);
  for (const { test, body } of branches.toReversed()) {
    const truth = attempt(() => truthOf(asExpression(run.evaluate(test, scope))));
    const decided = isExpression(truth) ? numberOf(truth) : undefined;
    if (decided === 0) continue;
    const then = after(body);
    if (decided !== undefined) {
      result = then;
      continue;
    }
    const both = new Map<string, Value>();
    for (const name of new Set([...then.keys(), ...result.keys()])) {
      spend(run);
      const before = held(name, scope) ?? (run.elements && symbol(name));
      const begun = run.elements?.gathering.has(name) ? number(0) : before;
      const [one, other] = [then, result]
        .map((way) => way.get(name) ?? before)
        .map((value) => (value === before ? begun : value));
      const value = isExpression(truth) ? eitherOf(truth, one, other) : alike(one, other, truth);
      both.set(name, isExpression(value) ? placed(value, span, run) : value);
    }
    result = both;
  }
  for (const [name, value] of result) names.set(name, value);
}

function set(statement: Statement & { kind: 'assign' }, scope: Scope): void {
  const { target: written, operator, value, span } = statement;
  const { run } = scope;
  const valueIn = (inside: Scope): Expression => {
    const right = asExpression(run.evaluate(value, inside));
    if (!operator || (operator === 'add' && isGathered(target, scope))) return right;
    return placed(combined(operator, asExpression(run.evaluate(target, inside)), right), span, run);
  };
  const target =
    !run.elements && written.kind === 'index' && written.indices.length === 0 ? written.object : written;
  if (setElement(target, () => valueIn(scope), scope)) return;
  const isPlain = variableOf(target) !== undefined || target.kind === 'list';
  const outcome = attempt(() => {
    if (isPlain) return operator ? valueIn(scope) : run.evaluate(value, scope);
    return number(assignMasked(target, valueIn, scope) ? 1 : 0);
  });
  if (isPlain || outcome.kind === 'unreadable' || numberOf(asExpression(outcome)) === 0)
    assign(target, !operator && isOfElements(value) ? withMaking(outcome, value, scope) : outcome, scope);
}

/** `exp(z[~m])`, which a mask may make readable where it is used. */
const isOfElements = (value: SyntaxNode): boolean =>
  value.kind === 'call' && value.arguments.some(({ value: given }) => given.kind === 'index');

const withMaking = (outcome: Value, node: SyntaxNode, scope: Scope): Value =>
  outcome.kind === 'unreadable'
    ? { ...outcome, made: { node, scope: { ...scope, names: new Map(scope.names) } } }
    : outcome;

/** Whether an array, that a function is given for it, gathers what is added to its elements: `dinp[i] += slope * dout[i]`. */
function isGathered(target: SyntaxNode, scope: Scope): boolean {
  const { elements } = scope.run;
  const array = target.kind === 'index' ? variableOf(target.object) : undefined;
  if (array === undefined || !elements) return false;
  const before = held(array, scope);
  if (before?.kind === 'symbol' && gathering.test(array)) elements.gathering.add(array);
  return before?.kind === 'object' || elements.gathering.has(array);
}

/** What an array of gradients is called. */
const gathering = /^(?:grad|dx)(?:_|$)|_grad$/i;

/** What a statement changes that is only a call: `x.clamp_(min=0)`, `ctx.save_for_backward(x)`, `np.exp(x, out=x)`. */
function effect(node: SyntaxNode, scope: Scope): void {
  if (node.kind === 'assignment') {
    set({ kind: 'assign', target: node.target, value: node.value, span: node.span }, scope);
    return;
  }
  if (node.kind !== 'call' || setElement(node, undefined, scope)) return;
  if (scope.run.elements?.isAll && node.callee.kind === 'name' && node.callee.name === 'over') return;
  const last = methodOf(node);
  if (last === 'save_for_backward') {
    const items = node.arguments.map(({ value }) => attempt(() => scope.run.evaluate(value, scope)));
    for (const name of ['tensors', 'variables']) scope.names.set(`self.saved_${name}`, listOf(items));
    return;
  }
  const changed = changedBy(node, last, scope);
  if (changed === undefined) mayChange(node, last, scope);
  if (changed !== undefined)
    scope.names.set(
      changed,
      attempt(() => scope.run.evaluate(node, scope)),
    );
}

const methodOf = ({ callee }: SyntaxNode & { kind: 'call' }): string =>
  'name' in callee ? callee.name : callee.kind === 'other' ? callee.what : '';

/** A call for its effect may change what it is called on and what it is given. */
function mayChange(node: SyntaxNode & { kind: 'call' }, last: string, scope: Scope): void {
  if (anyCase.harmless.test(last)) return;
  const { callee } = node;
  if (callee.kind === 'member' && callee.object.kind === 'call')
    mayChange(callee.object, methodOf(callee.object), scope);
  const why = refusal('{0} may change it', last);
  const given = [
    ...(callee.kind === 'member' ? [rootOf(beginningOf(callee.object))] : []),
    ...node.arguments.map(({ value }) => beginningOf(value)),
  ];
  for (const each of given) {
    const name = variableOf(each);
    if (name !== undefined && (callee.kind === 'other' || isExpression(held(name, scope))))
      scope.names.set(name, { kind: 'unreadable', why });
    if (each.kind === 'function' && /cpp|cuda/.test(scope.run.language))
      spoil(each.function.body, scope, why);
  }
}

/** `v` of `v.begin()`, as what goes over a container is told. */
const beginningOf = (node: SyntaxNode): SyntaxNode =>
  node.kind === 'call' &&
  node.callee.kind === 'member' &&
  /^c?r?(?:begin|end)$|^data$|^iter_mut$/.test(node.callee.name)
    ? rootOf(node.callee.object)
    : node;

/** `m` of `m.data[0]`. */
const rootOf = (node: SyntaxNode): SyntaxNode =>
  variableOf(node) === undefined && (node.kind === 'member' || node.kind === 'index')
    ? rootOf(node.object)
    : node;

/** The variable that a call changes in place. */
function changedBy(node: SyntaxNode & { kind: 'call' }, last: string, scope: Scope): string | undefined {
  const { callee, arguments: given } = node;
  const out = given.find(({ name }) => name === 'out');
  const inplace = given.find(({ name }) => name === 'inplace');
  const [first, , third] = given;
  if (out) return variableOf(out.value);
  if (inplace?.value.kind === 'name' && inplace.value.name === 'True' && first)
    return variableOf(first.value);
  if (/^(?:maximum|minimum)$/.test(last) && third?.name === undefined && third)
    return variableOf(third.value);
  if (!last.endsWith('_') || callee.kind !== 'member') return undefined;
  const receiver = variableOf(callee.object);
  if (receiver !== undefined && held(receiver, scope)) return receiver;
  return first && variableOf(first.value);
}

/** What a loop or a `try` may change is not known after it. */
function spoil(body: readonly Statement[], scope: Scope, why: Refusal): void {
  for (const statement of body) {
    if (statement.kind === 'assign') {
      const { target } = statement;
      assign(target, { kind: 'unreadable', why }, scope);
      const array = target.kind === 'index' ? variableOf(target.object) : undefined;
      if (array !== undefined) scope.run.elements?.set.add(array);
    } else if (statement.kind === 'expression' && statement.value.kind === 'call') {
      mayChange(statement.value, methodOf(statement.value), scope);
    } else if (statement.kind === 'if') {
      for (const { body } of statement.branches) spoil(body, scope, why);
      spoil(statement.otherwise ?? [], scope, why);
    } else if (statement.kind === 'other') spoil(statement.body, scope, why);
  }
}
