import { catalogue } from '../activations/known';
import { recordFormula } from '../read/catalogueFormulas';
import type { Words } from '../describe/words';
import { childrenOf, symbolsOf, type Expression } from '../expression/expression';
import { judge, type Judged } from '../formulas/judged';
import { isExpected } from '../identify/expected';
import type { Identification } from '../identify/identification';
import { equationHolds } from '../identify/equation';
import { apart, bands } from '../identify/grid';
import { constantsIn, realFunction, sizeOf } from '../identify/realFunction';
import { usualSettings } from '../identify/settings';
import { isProblem, type Translate } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import { languageIdOf } from '../recognize/languageIds';
import type { Span } from '../span';
import type { Fix } from './finding';
import { inputText, keptIn } from './fixes';
import { elementOf, isGoneThrough, placeIn } from './slips/pieces';
import type { Edit, Writing } from './slips/slip';
import { textChanges, type TextChange } from './textChanges';

/** A change of one thing, and the formula that it makes. */
export interface SmallestFix {
  readonly fix: Fix;
  readonly made: Judged;
}

/** The one thing to change in a wrong formula that makes it right, where there is such a thing: `log10` → `log`, `0.44715` → `0.044715`. */
export function smallestFix(judged: Judged, text: string, { t }: Words): SmallestFix | undefined {
  const { written, function: f, identification } = judged;
  const of = written.of && !isProblem(written.of.function) ? written.of.function : undefined;
  const isWanted = f && identification && isExpected(f, identification, of);
  if (!isWanted) return undefined;
  const hints = hintsOf(identification);
  const input = inputText(f.expression, f.variable, text, 'element');
  const writing = {
    ...writingOf(judged, text),
    ...hints,
    ...(input !== undefined && { input: { name: f.variable, text: input } }),
    numbers: [...hints.numbers, ...numbersOf(judged)],
  };
  const shared = written.of?.span[0] === written.span[0] ? leavesOf(of?.expression) : [];
  const isShared = ({ span: [start, end] }: Edit): boolean =>
    shared.some((leaf) => leaf[0] < end && start < leaf[1]);
  for (const found of fewChanges(f.expression, writing)) {
    const change = ofElement(found, written.span, text);
    if (!change || change.edits.some((edit) => isShared(edit) || isOwner(edit, text))) continue;
    const made = isWanted(change.expression) ? rightWith(judged, change.expression) : undefined;
    if (made && !isHole(change.expression, f)) return { made, fix: fixOf(withPlaces(change, text), text, t) };
  }
  return undefined;
}

/** Whether an edit is of what holds the numbers, and not of them: `v` of `v->data`. */
const isOwner = ({ span: [, end] }: Edit, text: string): boolean => keptIn.test(text.slice(end, end + 20));

/** Of an array that is gone through, its element where that stands once: `-v` in `values.map(v => exp(v))`. */
function ofElement(change: TextChange, within: Span, text: string): TextChange | undefined {
  const [edit] = change.edits;
  if (!change.edits.some(({ span }) => isGoneThrough(text, span))) return change;
  if (!edit || change.edits.length > 1) return undefined;
  const [start, end] = edit.span;
  const name = elementOf(text, edit.span);
  if (name === undefined) return undefined;
  const uses = [
    ...text
      .slice(...within)
      .matchAll(new RegExp(`(?<![\\w.])${name}(?!\\w)(?!\\s*(?:=>|->|\\||in\\b|\\)\\s*[=-]>))`, 'g')),
  ];
  const [use, ...more] = uses.map(({ index }) => within[0] + index);
  if (use === undefined || more.length > 0) return undefined;
  const span: Span = [use, use + name.length];
  const put = edit.text.replace(text.slice(start, end), name);
  const isInside = text[use - 1] === '(' && text[span[1]] === ')';
  return {
    ...change,
    edits: [{ span, text: isInside ? put.replace(/^\((.*)\)$/, '$1') : put }],
    shown: span,
  };
}

/** With the places of the elements that are changed: `-in[i]`, and not `(-in)[i]`. */
function withPlaces(change: TextChange, text: string): TextChange {
  const edits = change.edits.map((edit): Edit => {
    const [start, end] = edit.span;
    const place = placeIn.exec(text.slice(end, end + 20))?.[0] ?? '';
    const own = text.slice(start, end);
    const at = edit.text.lastIndexOf(own) + own.length;
    if (place === '' || at < own.length) return edit;
    if (own === '') return { ...edit, span: [end + place.length, end + place.length] };
    return { span: [start, end + place.length], text: edit.text.slice(0, at) + place + edit.text.slice(at) };
  });
  const last = Math.max(change.shown[1], ...edits.map(({ span: [, end] }) => end));
  return { ...change, edits, shown: [change.shown[0], last] };
}

/** Whether a change takes away the value at 0, as `x / (x * d)` does. */
function isHole(changed: Expression, f: ReadFunction): boolean {
  const settings = usualSettings(f);
  const isKnown = (expression: Expression): boolean =>
    !Number.isNaN(realFunction(expression, f.variable, settings)(0));
  return isKnown(f.expression) && !isKnown(changed);
}

/** Where the numbers and names of a formula stand: a function that returns its slope when it is asked shares some with it. */
function leavesOf(root: Expression | undefined): readonly Span[] {
  const found: Span[] = [];
  const waiting = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const parts = childrenOf(node);
    if (parts.length === 0 && node.span) found.push(node.span);
    waiting.push(...parts);
  }
  return found;
}

/** The same for the right side of an equation, so that it holds. */
export function smallestFixOfEquation(judged: Judged, text: string, { t }: Words): Fix | undefined {
  const { function: left, written } = judged;
  const { right } = written;
  if (!left || !right || written.isApproximate) return undefined;
  const known = realFunction(left.expression, left.variable, {});
  const writing = { ...writingOf(judged, text), numbers: [] };
  for (const change of fewChanges(right.expression, writing)) {
    const g = realFunction(change.expression, right.variable, {});
    if (!probes.every((x) => apart(g(x), known(x)) < bands.equal)) continue;
    if (equationHolds(left, { ...right, expression: change.expression }, false)?.holds === true)
      return fixOf(change, text, t);
  }
  return undefined;
}

const probes = [0.7137, 1.3171, 2.2411];

const writingOf = ({ written }: Judged, text: string): Omit<Writing, 'numbers'> => ({
  text,
  within: written.span,
  language: languageIdOf(written.language),
});

function* fewChanges(root: Expression, writing: Writing): Iterable<TextChange> {
  const most = mostChanges(root);
  let count = 0;
  for (const change of textChanges(root, writing)) {
    if (++count > most) return;
    yield change;
  }
}

function fixOf(change: TextChange, text: string, t: Translate): Fix {
  const { edits } = change;
  const [one, other] = edits.map(({ span }) => text.slice(...span));
  if (one !== undefined && other !== undefined && edits[0]?.text === other && edits[1]?.text === one)
    return { title: t('Exchange {0} and {1}', oneLine(one), oneLine(other)), edits };
  const [before, after] = titleOf(change, text);
  return { title: t('Replace {0} by {1}', before, after), edits };
}

/** Fewer in a long formula, of which each takes longer. */
const mostChanges = (root: Expression): number => Math.min(1500, 8e6 / sizeOf(root) ** 2);

/** The numbers in what it should be. */
function numbersOf({ claims = '', written: { kind } }: Judged): readonly number[] {
  const record = catalogue.get(claims);
  const source = kind === 'derivative' ? record?.slope : record?.formula;
  return record && source !== undefined ? constantsIn(recordFormula(record, source), 'x', {}) : [];
}

/** What is known of a mistake: the number that belongs there, or what to look at first. */
function hintsOf({ change, given = {} }: Identification): Pick<Writing, 'numbers' | 'likely'> {
  switch (change?.kind) {
    case 'constant':
    case 'parameter':
      // A symbol has the value for the sake of the comparison alone.
      return { numbers: Object.values(given).includes(change.expected) ? [] : [Math.abs(change.expected)] };
    case 'input factor':
      return { numbers: [1 / Math.abs(change.factor)] };
    case 'function':
    case 'branches exchanged':
      return { numbers: [], likely: change.kind };
    default:
      return { numbers: [] };
  }
}

/** The formula after a change, if that makes it what it should be. */
function rightWith(
  { written, function: f, identification }: Judged,
  expression: Expression,
): Judged | undefined {
  if (!f) return undefined;
  const left = symbolsOf(expression);
  const parameters = f.parameters.filter(({ name }) => left.includes(name));
  const made = judge({ ...written, function: { ...f, expression, parameters } });
  return isRight(made, identification?.activation) ? made : undefined;
}

/** GELU by tanh under the name of GELU is nearly what it should be, and as meant. */
function isRight({ identification }: Judged, meant: string | undefined): boolean {
  const { verdict, activation } = identification ?? {};
  return verdict === 'equal' || verdict === 'rounded' || (verdict === 'approximates' && activation === meant);
}

/** The piece before and after, in one line; the edit alone where the piece is long. */
function titleOf({ edits, shown }: TextChange, text: string): readonly [before: string, after: string] {
  const [first, last] = [edits[0], edits.at(-1)];
  const [start, end] =
    shown[1] - shown[0] <= longestShown ? shown : [first?.span[0] ?? 0, last?.span[1] ?? 0];
  const after = edits
    .toReversed()
    .reduce(
      (made, { span, text: put }) => made.slice(0, span[0] - start) + put + made.slice(span[1] - start),
      text.slice(start, end),
    );
  return [oneLine(text.slice(start, end)), oneLine(after)];
}

const longestShown = 60;

const oneLine = (piece: string): string => piece.replaceAll(/\s+/g, ' ');
