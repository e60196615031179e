import { syntaxOf } from '../../../recognize/code/knownWritings';
import { NAME, NUMBER } from '../../../recognize/tokens';
import { qualifiers } from '../knownWords';
import type { Grammar, Parser } from '../parser';
import { sourceIn } from '../source';
import { block, chosen, pass, passAngles, skipBraces, switched, testInBrackets, word } from '../statements';
import type { ParameterNode, Statement, SyntaxNode } from '../syntaxTree';
import {
  cast,
  classHere,
  commonStatement,
  declaration,
  ends,
  expressions,
  lambda,
  parameters,
  passType,
} from './cFamily';

export const java: Grammar = {
  source: sourceIn(() => syntaxOf('java')),
  cutsQuotients: true,
  table: 'java',
  operand,
  postfix(parser, left, from) {
    if (parser.take('++') || parser.take('--')) return parser.other('an assignment in an expression', from);
    if (parser.kind() === 58 && parser.take('::')) {
      const name = parser.word();
      parser.at++;
      return { kind: 'member', object: left, name, span: parser.span(from) };
    }
    if (parser.kind() === 123 && parser.source.text.startsWith('new', from)) {
      pass(parser);
      return parser.other('a class', from);
    }
    if (parser.kind() !== 60 || !parser.isGlued()) return undefined;
    const start = parser.at;
    if (passAngles(parser) && (parser.sees('(') || parser.sees('::'))) return left;
    parser.at = start;
    return undefined;
  },
  statement(parser) {
    const read = statementHere(parser);
    if (!ends(parser)) parser.broken = true;
    return read;
  },
  skip: (parser, start) => skipBraces(parser, start, false),
};

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  if (name !== '' && parser.sees('->', 1)) {
    parser.at++;
    const given = { name, span: parser.span(from) };
    parser.take('->');
    return lambda([given], parser, from);
  }
  if (parser.sees('(')) {
    const close = parser.closer();
    const isLambda = close !== undefined && parser.source.text.startsWith('->', parser.start(close + 1));
    if (!isLambda) return cast(parser);
    const given: readonly ParameterNode[] = parameters(parser);
    parser.take('->');
    return lambda(given, parser, from);
  }
  if (name === 'switch') {
    parser.at++;
    const asked = testInBrackets(parser);
    return chosen(switched(asked, block(parser), parser.span(from)), parser, from);
  }
  if (parser.sees('{')) {
    pass(parser);
    return parser.other('an array', from);
  }
  return parser.kind() === NUMBER ? parser.pointed(/^[fd]?$/i) : undefined;
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  while (parser.sees('@') && parser.word(1) !== 'interface') {
    parser.at++;
    while (parser.kind() === NAME || parser.sees('.')) {
      parser.at++;
      if (!parser.sees('.') && parser.kind(-1) === NAME) break;
    }
    if (parser.sees('(')) pass(parser);
  }
  if (parser.at >= parser.count || parser.sees('}')) return [];
  let ahead = 0;
  while (qualifiers.has(parser.word(ahead)) && !classWords.has(parser.word(ahead))) ahead++;
  if (classWords.has(parser.word(ahead)) && parser.kind(ahead + 1) === NAME) {
    parser.at += ahead + 1;
    const read = classHere(parser, from, bases);
    if (!read) parser.broken = true;
    return read ?? [];
  }
  const constant = enumConstant(parser);
  if (constant) return constant;
  if (parser.word() === 'static' && parser.sees('{', 1)) parser.at++;
  const common = commonStatement(parser);
  if (common) return common;
  if (parser.word() === 'import' || parser.word() === 'package') return imported(parser, from);
  return declaration(parser, passTrailer) ?? expressions(parser);
}

/** `SIGMOID("s") { … }`: a constant with methods of its own. */
function enumConstant(parser: Parser): readonly Statement[] | undefined {
  const ahead = parser.sees(',') ? 1 : 0;
  const [from, name] = [parser.start(parser.at + ahead), parser.word(ahead)];
  const next = parser.at + ahead + 1;
  const open = parser.sees('(', ahead + 1) ? (parser.closer(next) ?? next) + 1 : next;
  if (!/^[A-Z][A-Z\d_]*$/.test(name) || parser.source.kinds[open] !== 123) return undefined;
  const nameSpan = parser.spanOf(from, from + name.length);
  parser.at = open;
  const body = block(parser, 'class');
  return [{ kind: 'class', name, nameSpan, bases: [], body, span: parser.span(from) }];
}

const classWords = word('class interface enum record');

function bases(parser: Parser): readonly SyntaxNode[] {
  const read: SyntaxNode[] = [];
  if (parser.sees('(')) pass(parser);
  while (parser.kind() === NAME || parser.sees(',')) {
    parser.at++;
    const from = parser.start();
    passType(parser);
    read.push({ kind: 'name', name: parser.written(from), span: parser.span(from) });
  }
  return read;
}

function passTrailer(parser: Parser): void {
  if (parser.word() !== 'throws') return;
  while (parser.kind() === NAME || parser.isAt(',.')) parser.at++;
}

/** `import java.lang.Math;`, `import static java.lang.Math.*;`. */
function imported(parser: Parser, from: number): readonly Statement[] {
  const isPackage = parser.word() === 'package';
  parser.at++;
  parser.takeWord('static');
  const start = parser.start();
  parser.passTo(';}');
  if (isPackage) return [];
  const path = parser.written(start).replaceAll(/\s/g, '');
  const name = path.slice(path.lastIndexOf('.') + 1);
  const binding = name === '*' ? { name, path: path.slice(0, -2) } : { name, path };
  return [{ kind: 'import', bindings: [binding], span: parser.span(from) }];
}
