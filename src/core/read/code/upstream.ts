import { call, number, symbolsOf, type Expression } from '../../expression/expression';

import { refusal } from './values';

/** The factor of the gradient that comes from above: g(x) of `grad_output * g(x)`, which every branch must be a multiple of. */
export function withoutUpstream(root: Expression, upstream: string): Expression {
  const depends = (node: Expression | undefined): boolean =>
    node !== undefined && symbolsOf(node).includes(upstream);
  const divided = (node: Expression): Expression => {
    const kept = divide(node);
    return node.span && !kept.span && kept !== one ? { ...kept, span: node.span } : kept;
  };
  const divide = (node: Expression): Expression => {
    switch (node.kind) {
      case 'number':
        if (node.value === 0) return zero;
        break;
      case 'symbol':
        if (node.name === upstream) return one;
        break;
      case 'apply':
        return divided(node.body);
      case 'choice':
        if (!depends(node.test))
          return { ...node, then: divided(node.then), otherwise: divided(node.otherwise) };
        break;
      case 'call': {
        const [u, v] = node.arguments;
        if (!u) break;
        switch (node.function) {
          case 'negate':
            return call('negate', divided(u));
          case 'add':
          case 'subtract':
            if (v) return call(node.function, divided(u), divided(v));
            break;
          case 'multiply':
            if (v && !depends(v)) return product(divided(u), v);
            if (v && !depends(u)) return product(u, divided(v));
            break;
          case 'divide':
            if (v && !depends(v)) return call('divide', divided(u), v);
            break;
          default:
        }
      }
    }
    throw refusal('It is not a multiple of the gradient that it is given');
  };
  if (depends(root)) return divided(root);
  throw root.kind === 'symbol'
    ? refusal('It does not use its input')
    : refusal('It leaves out the gradient that it is given');
}

const zero = number(0);
const one = number(1);

const product = (u: Expression, v: Expression): Expression =>
  u === one ? v : v === one ? u : call('multiply', u, v);
