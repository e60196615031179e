import { parseCode } from '../../../../src/core/read/code/parseCode';
import type { FunctionNode, Statement, SyntaxNode } from '../../../../src/core/read/code/syntaxTree';

/** The statements of a program, one a line, in parentheses: `(def f (x) (return (multiply x 2)))`. */
export function printed(text: string, language: string): string {
  return (parseCode(text, language)?.statements ?? []).map(statement).join('\n');
}

export function statement(read: Statement): string {
  switch (read.kind) {
    case 'assign':
      return form('set', read.operator ?? '', node(read.target), node(read.value));
    case 'return':
      return form('return', read.value ? node(read.value) : '');
    case 'if':
      return form(
        'if',
        ...read.branches.map(({ test, body }) => form(node(test), ...body.map(statement))),
        read.otherwise ? form('else', ...read.otherwise.map(statement)) : '',
      );
    case 'function':
      return definition(read.function);
    case 'class':
      return form('class', read.name, form(...read.bases.map(node)), ...read.body.map(statement));
    case 'expression':
      return node(read.value);
    case 'import':
      return form('import', ...read.bindings.map(({ name, path }) => `${name}=${path}`));
    case 'other':
      return form(`<${read.what}>`, ...read.body.map(statement));
  }
}

function definition({ name, parameters, body, returnsLast, result, decorators = [] }: FunctionNode): string {
  const given = parameters.map(
    (parameter) =>
      (parameter.isRest ? '*' : '') +
      parameter.name +
      (parameter.type === undefined ? '' : `:${parameter.type}`) +
      (parameter.default ? `=${node(parameter.default)}` : ''),
  );
  return form(
    name === undefined ? 'lambda' : `def ${name}`,
    ...decorators.map((decorator) => `@${decorator}`),
    form(...given),
    ...body.map(statement),
    returnsLast ? 'returns-last' : '',
    result === undefined ? '' : `result=${result}`,
  );
}

export function node(read: SyntaxNode): string {
  switch (read.kind) {
    case 'number':
      return String(read.value);
    case 'string':
      return JSON.stringify(read.text);
    case 'name':
      return read.name;
    case 'member':
      return `${node(read.object)}.${read.name}`;
    case 'call':
      return form(
        node(read.callee),
        ...read.arguments.map(({ name, value }) =>
          name === undefined ? node(value) : `${name}=${node(value)}`,
        ),
      );
    case 'index':
      return `${node(read.object)}[${read.indices.map(node).join(' ')}]`;
    case 'unary':
      return form(read.operator, node(read.operand));
    case 'binary':
      return form(read.operator, node(read.left), node(read.right));
    case 'comparison':
      return form(
        'compare',
        ...read.operands.map((operand, i) => `${read.operators[i - 1] ?? ''} ${node(operand)}`.trim()),
      );
    case 'conditional':
      return form('?', node(read.test), node(read.then), node(read.otherwise));
    case 'function':
      return definition(read.function);
    case 'list':
      return `[${read.items.map(node).join(' ')}]`;
    case 'assignment':
      return form(':=', node(read.target), node(read.value));
    case 'other':
      return `<${read.what}>`;
  }
}

const form = (...parts: readonly string[]): string => `(${parts.filter((part) => part !== '').join(' ')})`;
