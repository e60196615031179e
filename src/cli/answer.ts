import type { Severity } from '../core/check/finding';
import type { FileOfPlaces } from '../core/inventory/grouped';
import { isProblem, problem, type Problem } from '../core/problem';
import { mayHoldFormula } from '../core/formulas/mayHoldFormula';
import { languageOfText, tellingLength } from '../core/recognize/languages';
import { decode, type Decoded } from './decode';
import type { Format } from './format';
import { quickLook } from './quickLook';
import { readBytes } from './readBytes';
import { largest, notebook, rowsIn, type Look, type Read, type Source } from './rows';
import { countRows, emptyTally, type Tally } from './tally';

/** What some texts, one after the other, add to the output. */
export interface Answer {
  /** In the format that was asked for. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** How much work it was, in characters that a scan reads meanwhile. */
  readonly work: number;
  /** Of a scan. */
  readonly tally?: Tally;
  /** Of a check. */
  readonly checked?: Checked;
}

/** What a check remembers of texts until it has seen all of them. */
export interface Checked {
  /** How many texts were checked. */
  readonly texts: number;
  /** Where something was found, and how much it weighs. */
  readonly found: readonly { readonly path: string; readonly severity: Severity }[];
  /** Where activations are named. */
  readonly files: readonly FileOfPlaces[];
}

/** Reads files and finds the places in them. A problem among the sources is passed on. */
export function scanAnswer(sources: readonly (Source | Problem)[], format: Format): Answer {
  const texts = sources.map((source) => {
    if (isProblem(source)) return { problem: source, size: 0 };
    const bytes = readBytes(source.path, largest(source.language));
    if (isProblem(bytes)) return { problem: bytes, size: 0 };
    if (source.language === notebook) return readWhole(decode(bytes), source);
    const beginning = (): string => bytes.toString('latin1', 0, tellingLength);
    return readAtNeed(bytes, { ...source, language: languageOfText(source.language, beginning) });
  });
  return answerOf(texts, format);
}

/** The same for a text that is at hand. */
export function answerToText(text: string, source: Source, format: Format): Answer {
  return answerOf([readWhole({ text, isWhole: true }, source)], format);
}

interface Sized extends Read {
  readonly size: number;
}

function answerOf(texts: readonly Sized[], format: Format): Answer {
  const tally = emptyTally();
  const pieces: string[] = [];
  for (const { rows } of texts) {
    if (!rows) continue;
    countRows(rows, tally);
    const piece = rows.length > 0 ? format.piece(rows) : '';
    if (piece !== '') pieces.push(piece);
  }
  return {
    text: pieces.join(format.between),
    tally,
    problems: texts.flatMap(({ problem }) => problem ?? []),
    work: texts.reduce((sum, { size }) => sum + size + opening, 0),
  };
}

/** Most files of a program have nothing to do with activations; they are not even decoded. */
function readAtNeed(bytes: Buffer, source: Source): Sized {
  let decoded: string | undefined;
  const text = (): string => (decoded ??= bytes.toString('latin1'));
  const named = quickLook(bytes, source.language, text);
  if (named === 'not ASCII') return readWhole(decode(bytes), source);
  const look = {
    names: named === 'something',
    formulas: source.withFormulas === true && mayHoldFormula(bytes),
  };
  if (!look.names && !look.formulas) return { rows: [], size: bytes.length };
  return readWhole({ text: text(), isWhole: true }, source, look);
}

/** What opening a file takes, in characters read. */
const opening = 1000;

/** A mistake of ours in one text must not end the scan of the others. */
function readWhole(decoded: Decoded, source: Source, look?: Look): Sized {
  const size = decoded.text.length;
  try {
    return { ...rowsIn(decoded, source, look), size };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return {
      problem: problem('{0} was not scanned, by a mistake in this program: {1}', source.path, reason),
      size,
    };
  }
}
