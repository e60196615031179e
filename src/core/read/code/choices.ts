import type { Span } from '../../span';
import { partsOf } from './levels';
import type { FunctionNode, Statement, SyntaxNode } from './syntaxTree';

/** What a function asks by name to decide what it computes, and one of the names: `self.kind == "relu"`, `case RELU:`. */
export interface Choice {
  /** What is asked, as a path: `self.kind`. */
  readonly asked: string;
  readonly name: string;
}

/** A way that a function takes for one name. */
export interface ChosenWay {
  readonly choice: Choice;
  readonly nameSpan: Span;
  /** From the name to the end of what is done for it. */
  readonly span: Span;
  /** Where the expression stands that is all that is returned then. */
  readonly body?: Span;
}

/** The ways of a function, in order; one that several names lead to, for each of them. */
export const choicesIn = ({ body, returnsLast }: FunctionNode, language: string): readonly ChosenWay[] =>
  [...testsIn(body, returnsLast === true)].flatMap((tested) => waysOf(tested, language));

/** A test, where that ends what is done if it holds, and the expression that is returned then if there is nothing else. */
interface Tested {
  readonly test: SyntaxNode;
  readonly end: number;
  readonly body: Span | undefined;
}

function* testsIn(statements: readonly Statement[], isEnd: boolean): Iterable<Tested> {
  for (const [i, statement] of statements.entries()) {
    const isLast = isEnd && i === statements.length - 1;
    if (statement.kind === 'if') {
      for (const { test, body } of statement.branches) {
        if (body.length > 0) yield { test, end: body.at(-1)?.span[1] ?? 0, body: onlyValue(body, isLast) };
        yield* testsIn(body, isLast);
      }
      yield* testsIn(statement.otherwise ?? [], isLast);
    } else if (statement.kind === 'other') yield* testsIn(statement.body, false);
    else if ('value' in statement && statement.value)
      yield* testsInNode(
        statement.value,
        statement.kind === 'return' || (isLast && statement.kind === 'expression'),
      );
  }
}

function onlyValue([only, ...more]: readonly Statement[], isLast: boolean): Span | undefined {
  const isValue = only?.kind === 'return' || (only?.kind === 'expression' && isLast);
  return isValue && more.length === 0 ? only.value?.span : undefined;
}

function* testsInNode(node: SyntaxNode, isReturned: boolean): Iterable<Tested> {
  if (node.kind === 'function') return;
  if (node.kind === 'conditional')
    yield { test: node.test, end: node.then.span[1], body: isReturned ? node.then.span : undefined };
  for (const part of partsOf(node))
    yield* testsInNode(part, isReturned && node.kind === 'conditional' && part !== node.test);
}

function waysOf({ test, end, body }: Tested, language: string): readonly ChosenWay[] {
  const names = namesIn(test, language);
  const isFirst = ({ choice }: NamedChoice, i: number): boolean =>
    names.findIndex((each) => plain(each.choice.name) === plain(choice.name)) === i;
  return names
    .filter(isFirst)
    .map((named) => ({ ...named, span: [named.nameSpan[0], end], ...(body && { body }) }));
}

const plain = (name: string): string => name.replaceAll(/[\W_]/g, '').toLowerCase();

type NamedChoice = Pick<ChosenWay, 'choice' | 'nameSpan'>;

/** The names any of which a test asks for. */
function namesIn(test: SyntaxNode, language: string): readonly NamedChoice[] {
  if (test.kind === 'binary' && test.operator === 'or')
    return [...namesIn(test.left, language), ...namesIn(test.right, language)];
  const asked = askedBy(test, language);
  return asked?.isEqual ? [asked] : [];
}

/** Whether a test is of a name, in whatever way all languages ask. */
export const asksForName = (test: SyntaxNode): boolean => namesIn(test, '').length > 0;

/** Whether a test holds, or what a comparison of texts returns, once that is chosen; undefined where it asks something else. */
export function decided(test: SyntaxNode, choice: Choice, language: string): boolean | undefined {
  const asked = askedBy(test, language);
  if (asked?.choice.asked !== choice.asked) return undefined;
  return (asked.choice.name === choice.name) === asked.isEqual;
}

/** What is compared with a name. */
function askedBy(
  test: SyntaxNode,
  language: string,
): (NamedChoice & { readonly isEqual: boolean }) | undefined {
  const [left, right, isEqual = false] = comparedIn(test, language);
  if (!left || !right) return undefined;
  const [one, other] = left.kind === 'string' ? [right, left] : [left, right];
  const [asked, name] = [pathOf(one), nameOf(other)];
  return asked === undefined || name === undefined
    ? undefined
    : { choice: { asked, name }, nameSpan: other.span, isEqual };
}

function comparedIn(
  test: SyntaxNode,
  language: string,
): readonly [(SyntaxNode | undefined)?, (SyntaxNode | undefined)?, boolean?] {
  if (test.kind === 'comparison') {
    const [operator, ...more] = test.operators;
    const [left, right] = test.operands;
    if (more.length > 0 || (operator !== 'equal' && operator !== 'unequal')) return [];
    const isEqual = operator === 'equal';
    return (
      (right?.kind === 'number' &&
        right.value === 0 &&
        left &&
        textsIn(left, /^str(?:case)?cmp$/, isEqual)) || [left, right, isEqual]
    );
  }
  const isMatlab = language === 'matlab';
  if (test.kind === 'unary' && test.operator === 'not')
    return textsIn(test.operand, /^str(?:case)?cmp$/, !isMatlab) ?? [];
  return textsIn(test, isMatlab ? /^strcmpi?$/ : /^equals(?:IgnoreCase)?$/, true) ?? [];
}

/** What a call of one of these compares. */
function textsIn(
  node: SyntaxNode,
  names: RegExp,
  isEqual: boolean,
): readonly [SyntaxNode, SyntaxNode, boolean] | undefined {
  if (
    node.kind !== 'call' ||
    (node.callee.kind !== 'member' && node.callee.kind !== 'name') ||
    !names.test(node.callee.name)
  )
    return undefined;
  const given = [
    ...(node.callee.kind === 'member' ? [node.callee.object] : []),
    ...node.arguments.map(({ value }) => value),
  ];
  const [left, right] = given;
  return left && right && [left, right, isEqual];
}

/** `self.kind` of `self.kind.lower()`, `kind` of `tolower(kind)`. */
function pathOf(node: SyntaxNode): string | undefined {
  switch (node.kind) {
    case 'name':
      return node.name;
    case 'member': {
      const object = pathOf(node.object);
      return object === undefined ? object : `${object}.${node.name}`;
    }
    case 'index':
      return pathOf(node.object);
    case 'call': {
      const of = node.callee.kind === 'member' ? node.callee.object : node.arguments[0]?.value;
      return of && pathOf(of);
    }
    default:
      return undefined;
  }
}

/** `relu` of `"relu"`, `Activation.RELU`, `Act::Leaky(slope)`. */
const nameOf = (node: SyntaxNode): string | undefined =>
  node.kind === 'string'
    ? node.text
    : node.kind === 'name' || node.kind === 'member'
      ? node.name
      : node.kind === 'call'
        ? nameOf(node.callee)
        : undefined;
