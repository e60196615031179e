import type { FunctionNode, ParameterNode, Statement, SyntaxNode } from './syntaxTree';

/** Whether a parameter is true or false: by its default, or because the function asks which it is. */
export function isFlag({ name, default: written, type }: ParameterNode, { body }: FunctionNode): boolean {
  if (written) return written.kind === 'name' && /^(?:true|false)$/i.test(written.name);
  return /^bool(?:ean)?$/i.test(type ?? '') || body.some((statement) => asksFor(name, statement));
}

function asksFor(name: string, statement: Statement): boolean {
  switch (statement.kind) {
    case 'if':
      return (
        statement.branches.some(
          ({ test, body }) => isAsked(name, test) || body.some((each) => asksFor(name, each)),
        ) || (statement.otherwise ?? []).some((each) => asksFor(name, each))
      );
    case 'return':
      return statement.value?.kind === 'conditional' && isAsked(name, statement.value.test);
    default:
      return false;
  }
}

/** `deriv`, `not deriv`, `deriv == True`. */
function isAsked(name: string, test: SyntaxNode): boolean {
  if (test.kind === 'name') return test.name === name;
  if (test.kind === 'unary' && test.operator === 'not') return isAsked(name, test.operand);
  if (test.kind !== 'comparison') return false;
  const [left, right] = test.operands;
  const isTruth = right?.kind === 'name' && /^(?:true|false)$/i.test(right.name);
  return isTruth && left?.kind === 'name' && left.name === name;
}
