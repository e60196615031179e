/** What a node of mathjs' tree holds, as far as the walk reads it. */
export interface ParsedNode {
  readonly type: NodeType;
  readonly op?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly fn?: string | ParsedNode;
  readonly args?: readonly ParsedNode[];
  readonly params?: readonly (ParsedNode | string)[];
  readonly conditionals?: readonly string[];
  readonly content?: ParsedNode;
  readonly condition?: ParsedNode;
  readonly trueExpr?: ParsedNode;
  readonly falseExpr?: ParsedNode;
  readonly expr?: ParsedNode;
  readonly object?: ParsedNode;
}

/** Every kind of node the parser may make, with the names of what it is made from, in order. */
const nodeParts = {
  AccessorNode: ['object', 'index'],
  ArrayNode: [],
  AssignmentNode: ['object', 'value'],
  BlockNode: [],
  ConditionalNode: ['condition', 'trueExpr', 'falseExpr'],
  ConstantNode: ['value'],
  FunctionAssignmentNode: ['name', 'params', 'expr'],
  FunctionNode: ['fn', 'args'],
  IndexNode: [],
  ObjectNode: [],
  OperatorNode: ['op', 'fn', 'args'],
  ParenthesisNode: ['content'],
  RangeNode: [],
  RelationalNode: ['conditionals', 'params'],
  SymbolNode: ['name'],
} as const satisfies Record<string, readonly string[]>;

type NodeType = keyof typeof nodeParts;

/**
 * Constructors that mathjs' parser fills in place of its own, which carry evaluation, LaTeX and a type system along (120 kB that nothing
 * here calls). It tells nodes apart by `isNode` and `is…Node` on the prototype.
 */
export const nodeConstructors = Object.fromEntries(
  Object.entries(nodeParts).map(([type, parts]) => [type, nodeClass(type, parts)]),
);

function nodeClass(type: string, parts: readonly string[]) {
  // A function and not an arrow: mathjs calls it with `new`.
  function PlainNode(this: object, ...given: readonly unknown[]): void {
    Object.assign(this, Object.fromEntries(parts.map((part, i) => [part, given[i]])));
  }
  Object.assign(PlainNode.prototype, { type, isNode: true, [`is${type}`]: true });
  return PlainNode;
}
