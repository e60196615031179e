import type { Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import { languageIdOf } from '../recognize/languageIds';
import type { Span } from '../span';
import { formulasIn } from './formulas';
import { formulasInCode } from './inCode';
import { judge } from './judged';
import { pythonPieces, type Pieces } from './pythonPieces';
import type { WrittenFormula } from './writtenFormula';

/** An activation, or its slope, that a text spells out instead of naming it. */
export interface SpelledOut {
  readonly span: Span;
  readonly kind: 'formula' | 'derivative';
  readonly activation: string;
  readonly parameters: Parameters;
  /** The definition's name, or else the formula itself, shortened. */
  readonly symbol: string;
}

/**
 * The formulas of a text that are activations, in its order. Of a program in Python only what may be one is read: the statements at the
 * outermost level that have a line which looks like one, and the imports.
 */
export function spelledOutIn(text: string, language: string): readonly SpelledOut[] {
  const id = languageIdOf(language);
  if (id !== 'python') {
    const all = pages.has(id) ? formulasIn(text, id) : formulasInCode(text, id, () => true);
    return all.flatMap((written) => spelledOut(written, text) ?? []);
  }
  const pieces = pythonPieces(text);
  if (pieces.text === '') return [];
  return formulasInCode(pieces.text, id, pieces.isTelling).flatMap((written) => {
    const found = spelledOut(written, pieces.text);
    return found ? [{ ...found, span: moved(found.span, pieces) }] : [];
  });
}

const pages: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'latex']);

function moved([from, to]: Span, { move }: Pieces): Span {
  const start = move(from);
  return [start, start + to - from];
}

function spelledOut(written: WrittenFormula, text: string): SpelledOut | undefined {
  const { kind, function: read, claims, name, span } = written;
  if (kind === 'equation' || isProblem(read) || isMereName(read.expression)) return undefined;
  if (claims.length === 0 && kind !== 'derivative' && !isLikely(read)) return undefined;
  const { verdict, activation, parameters, isDerivative, isCommonplace } =
    judge(written).identification ?? {};
  if (activation === undefined || (verdict !== 'equal' && verdict !== 'rounded')) return undefined;
  if (isCommonplace && claims.length === 0) return undefined;
  return {
    span,
    kind: isDerivative ? 'derivative' : 'formula',
    activation,
    parameters: parameters ?? {},
    symbol: name?.text ?? shortened(text.slice(...span)),
  };
}

/** A formula of one input and a parameter at most; the solver takes long where there are more, and finds nothing. */
function isLikely({ parameters }: ReadFunction): boolean {
  const [first, ...others] = parameters.filter((parameter) => parameter.default === undefined);
  return !first || (others.length === 0 && usualParameter.test(first.name.replace(/^.*\./, '')));
}

const usualParameter =
  /^_?(?:[abkt]|alpha|beta|gamma|theta|lam(?:b|bd|bda|da)?|(?:neg(?:ative)?_?)?slope|leak\w*|scale|factor|thres\w*|cap|max\w*|min\w*|eps\w*|[α-ω])_?\d?$/i;

/** `relu(x)`, which another function spells out, or nobody. */
function isMereName(node: Expression): boolean {
  if (node.kind !== 'apply' && node.kind !== 'call') return false;
  const [first, ...others] = node.arguments;
  return first?.kind === 'symbol' && (node.kind === 'apply' ? others.every(isPlain) : others.length === 0);
}

const isPlain = ({ kind }: Expression): boolean => kind === 'symbol' || kind === 'number';

function shortened(formula: string): string {
  const line = formula.replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

const longest = 60;
