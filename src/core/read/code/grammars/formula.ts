import type { Grammar, Parser } from '../parser';
import { sourceIn } from '../source';
import { functionOf, returning } from '../statements';
import type { ParameterNode, Statement } from '../syntaxTree';

/** Formulas as people type them and as the catalogue's records write them. */
export const formula: Grammar = {
  source: sourceIn(() => ({
    comments: ['(?!)'],
    strings: ['(?!)'],
    beginnings: '',
    separators: ['.'],
    multiplies: true,
    signs: '≤≥≠×÷·⋅−',
  })),
  table: 'formula',
  dotted: true,
  chains: true,
  juxtaposes: true,
  statement(parser) {
    const read = statementHere(parser);
    if (parser.at < parser.count) parser.broken = true;
    return read;
  },
  skip(parser) {
    parser.at = parser.count;
    return [];
  },
};

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const left = parser.expression();
  if (parser.broken || !parser.seesEquals())
    return [{ kind: 'expression', value: left, span: parser.span(from) }];
  parser.at++;
  const value = parser.expression();
  const span = parser.span(from);
  if (left.kind !== 'call' || left.callee.kind !== 'name')
    return [{ kind: 'assign', target: left, value, span }];
  const parameters: ParameterNode[] = left.arguments.flatMap((argument) =>
    argument.value.kind === 'name' ? [{ name: argument.value.name, span: argument.value.span }] : [],
  );
  if (parameters.length < left.arguments.length) parser.broken = true;
  const { name, span: nameSpan } = left.callee;
  return [functionOf({ name, nameSpan, span, parameters, body: returning(value) })];
}
