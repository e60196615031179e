import { childrenOf, type Expression } from './expression';

const texts = new WeakMap<Expression, string>();

/** One text for all expressions that are computed alike, wherever they stand. */
export function sameText(node: Expression): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = `${headOf(node)}(${childrenOf(node).map(sameText).join()})`;
  texts.set(node, text);
  return text;
}

function headOf(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return Object.is(node.value, -0) ? '-0' : `${node.value}`;
    case 'symbol':
      return `'${node.name}'`;
    case 'apply':
      return `${node.isLibrary ? 'library ' : ''}'${node.name}'`;
    case 'call':
      return node.function;
    case 'choice':
      return node.isLazy ? '?' : '??';
  }
}
