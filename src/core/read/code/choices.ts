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
export function choicesIn({ body, returnsLast }: FunctionNode, language: string): readonly ChosenWay[] {
  const found: ChosenWay[] = [];
  const inNode = (node: SyntaxNode, isReturned: boolean): void => {
    if (node.kind !== 'conditional') {
      if (node.kind !== 'function') for (const part of partsOf(node)) inNode(part, false);
      return;
    }
    const { test, then, otherwise } = node;
    add(test, then.span, isReturned ? then.span : undefined);
    inNode(then, isReturned);
    inNode(otherwise, isReturned);
  };
  const inStatements = (statements: readonly Statement[], isEnd: boolean): void => {
    for (const [i, statement] of statements.entries()) {
      const isLast = isEnd && i === statements.length - 1;
      switch (statement.kind) {
        case 'if':
          for (const { test, body: then } of statement.branches) {
            const [first] = then;
            const only = then.length === 1 ? first : undefined;
            const isValue = only?.kind === 'return' || (only?.kind === 'expression' && isLast);
            if (first)
              add(test, [first.span[0], then.at(-1)?.span[1] ?? 0], isValue ? only.value?.span : undefined);
            inStatements(then, isLast);
          }
          inStatements(statement.otherwise ?? [], isLast);
          break;
        case 'other':
          inStatements(statement.body, false);
          break;
        case 'function':
        case 'class':
        case 'import':
          break;
        case 'assign':
        case 'return':
        case 'expression':
          if (statement.value)
            inNode(
              statement.value,
              statement.kind === 'return' || (isLast && statement.kind === 'expression'),
            );
      }
    }
  };
  const add = (test: SyntaxNode, way: Span, value: Span | undefined): void => {
    const seen = new Set<string>();
    for (const named of namesIn(test, language)) {
      const key = plain(named.choice.name);
      if (!seen.has(key))
        found.push({ ...named, span: [named.nameSpan[0], way[1]], ...(value && { body: value }) });
      seen.add(key);
    }
  };
  inStatements(body, returnsLast === true);
  return found;
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
