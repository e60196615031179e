import { unstable } from '../check/unstable';
import type { CurveSpec } from '../curve/curveSpec';
import { titleOf } from '../describe/title';
import { judgedText } from '../describe/judgedText';
import type { Language } from '../describe/language';
import type { Words } from '../describe/words';
import { isProblem, problem, type Problem } from '../problem';
import { languageIdOf } from '../recognize/languageIds';
import { blocksOf } from '../recognize/markdownBlocks';
import type { Span } from '../span';
import { cellAfter, movedSpan } from './cell';
import { curvesOf } from './curves';
import { formulasIn } from './formulas';
import { judge, type Judged } from './judged';
import type { WrittenFormula } from './writtenFormula';

/** What is said of the formula at a place, as data: who shows it has not read it. */
export interface FormulaAt {
  readonly span: Span;
  /** `= Softplus`, `≈ GELU`, `≠ Softplus`; empty where nothing is known of it. */
  readonly verdict: string;
  /** What there is to say besides: how near, what is wrong, from where it overflows. */
  readonly sentences: readonly string[];
  /** The function to show: the activation that it is, or the formula itself. */
  readonly shown: CurveSpec;
  /** The formula, and what it is compared with. */
  readonly plotted: readonly CurveSpec[];
  /** What it should be, or nearly is, and what that is called. */
  readonly beside?: {
    readonly curve: CurveSpec;
    readonly name: string;
    /** Where the two differ most. */
    readonly at?: number;
  };
}

/** Which formula of a text is meant, and how it is asked for. */
export interface Place {
  /** Empty for a place between two letters. */
  readonly span: Span;
  /** By a command, which draws any formula; a hover keeps silent about code that is no activation. */
  readonly isAsked: boolean;
}

/**
 * The smallest formula at a place; in a definition of several lines, its name and what it returns are meant, not every word of it. What
 * is selected is a formula by itself where the text has none of just that extent.
 */
export function formulaAt(
  text: string,
  language: string,
  place: Place,
  words: Words,
): FormulaAt | Problem | undefined {
  const { span, isAsked } = place;
  const all = formulasIn(text, language);
  const isSelected = span[0] < span[1];
  const found = isSelected ? exactly(all, trimmed(text, span)) : smallest(all, place);
  if (found) return told(found, text, words, isAsked);
  return isSelected && isAsked ? alone(text, language, trimmed(text, span), words) : undefined;
}

/** Why it cannot be read is said to who asks for it. */
function told(
  found: WrittenFormula,
  text: string,
  words: Words,
  isAsked: boolean,
): FormulaAt | Problem | undefined {
  if (isProblem(found.function)) return isAsked ? found.function : undefined;
  return described(judge(found), text, words, isAsked);
}

/** The same in a notebook's cell, in the light of the code cells above it. */
export function formulaInCell(
  text: string,
  language: string,
  earlier: readonly string[],
  { span, isAsked }: Place,
  words: Words,
): FormulaAt | Problem | undefined {
  const cell = cellAfter(earlier, text);
  const found = formulaAt(cell.text, language, { span: movedSpan(span, cell.start), isAsked }, words);
  if (!found || isProblem(found)) return found;
  return found.span[0] >= cell.start ? { ...found, span: movedSpan(found.span, -cell.start) } : undefined;
}

function smallest(all: readonly WrittenFormula[], { span, isAsked }: Place): WrittenFormula | undefined {
  const [found] = all
    .filter((formula) => isMeant(formula, span[0], isAsked))
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return found;
}

function isMeant({ kind, span, name, body }: WrittenFormula, offset: number, isAsked: boolean): boolean {
  const holds = ([start, end]: Span): boolean => start <= offset && offset <= end;
  if (isAsked || kind === 'expression' || kind === 'equation') return holds(span);
  return (name !== undefined && holds(name.span)) || (body !== undefined && holds(body));
}

const exactly = (all: readonly WrittenFormula[], [start, end]: Span): WrittenFormula | undefined =>
  all.find(({ span, body }) => [span, body].some((each) => each?.[0] === start && each[1] === end));

/** A piece of a text, read as if it were all of it. */
function alone(text: string, language: string, span: Span, words: Words): FormulaAt | Problem {
  const piece = text.slice(...span);
  if (piece.length > longestSelection) return problem('The selected text is too long for a formula');
  const [found] = languagesAt(text, language, span[0])
    .flatMap((id) => formulasIn(piece, id))
    .sort((a, b) => Number(isProblem(a.function)) - Number(isProblem(b.function)));
  const answer = found && told(found, piece, words, true);
  if (!answer) return problem('No formula can be read in the selected text');
  return isProblem(answer) ? answer : { ...answer, span };
}

function trimmed(text: string, [from, to]: Span): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return [start, start + piece.trim().length];
}

/** Longer than any formula that somebody selects to see it. */
const longestSelection = 20_000;

/** In which languages a piece of a text may be written, the most likely first. */
function languagesAt(text: string, language: string, offset: number): readonly string[] {
  if (languageIdOf(language) !== 'markdown') return [language];
  const block = blocksOf(text).find(({ span: [start, end] }) => start <= offset && offset < end);
  return block?.kind === 'fence' ? [block.language] : ['latex', 'plaintext'];
}

/** Undefined for what nobody would draw: code that is no activation, and what is too long. */
function described(judged: Judged, text: string, words: Words, isAsked: boolean): FormulaAt | undefined {
  const { identification, written, equation } = judged;
  const plotted = curvesOf(judged, words);
  const { verdict = 'unknown', activation, parameters = {}, isDerivative } = identification ?? {};
  const isActivation =
    activation !== undefined && !isDerivative && (verdict === 'equal' || verdict === 'rounded');
  const shown = isActivation ? ({ kind: 'activation', id: activation, parameters } as const) : plotted[0];
  if (!shown || (!isAsked && verdict === 'unknown' && written.language !== 'latex')) return undefined;
  const warning = unstable(judged, words, text);
  const says = equation || (verdict !== 'unknown' && !(verdict === 'equal' && !identification?.ofOutput));
  return {
    span: written.span,
    verdict: verdictOf(judged, words),
    sentences: [...(says ? [judgedText(judged, words)] : []), ...(warning ? [warning.message] : [])],
    shown,
    plotted,
    ...besideOf(plotted, judged, words.language),
  };
}

function besideOf(
  [, curve]: readonly CurveSpec[],
  { identification }: Judged,
  language: Language,
): Pick<FormulaAt, 'beside'> {
  if (!curve) return {};
  const { at } = identification ?? {};
  const name =
    curve.kind === 'activation' ? titleOf(curve.id, curve.parameters, language) : (curve.title ?? '');
  return { beside: { curve, name, ...(at !== undefined && { at }) } };
}

const signs = { equal: '=', rounded: '=', approximates: '≈', differs: '≠' } as const;

function verdictOf({ written, claims, identification }: Judged, { t, language }: Words): string {
  const { verdict = 'unknown', activation = '', parameters = {}, isDerivative } = identification ?? {};
  if (verdict === 'unknown') return '';
  const isWrong = verdict === 'differs';
  const title = isWrong
    ? titleOf(claims ?? activation, {}, language)
    : titleOf(activation, parameters, language);
  const isSlope = isWrong ? written.kind === 'derivative' : isDerivative;
  return `${signs[verdict]} ${isSlope ? t('the slope of {0}', title) : title}`;
}
