import * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { curveOfOccurrence } from '../core/recognize/curveOfOccurrence';
import type { Occurrence } from '../core/recognize/occurrence';
import { atOffset, recognizeInSteps } from '../core/recognize/recognize';
import { done, type Steps } from '../core/recognize/steps';
import { inTurns } from './turns';

/** Beyond this many characters a text is data, not code, and nothing is looked for in it. */
const longestText = 10_000_000;

/** Finds the activations that are named in documents. */
export interface Occurrences {
  /** The one at a place; the place behind the last letter counts, as for words in VS Code. */
  at(document: vscode.TextDocument, position: vscode.Position): Promise<Occurrence | undefined>;
  /** All of them, in the order of the text. */
  all(document: vscode.TextDocument): Promise<readonly Occurrence[]>;
  /** How many milliseconds it will take to look in a document, as far as is known: as long as the last time, none while nothing has changed. */
  cost(document: vscode.TextDocument): number;
  /** Looks into a document before anybody asks, if it is so large that looking would keep a person waiting. */
  lookAhead(document: vscode.TextDocument): void;
}

/**
 * Looks into a document once a version, into a notebook's cell once a version of it and of the cells before it; a few milliseconds at a
 * time, so that a large document keeps nobody waiting.
 */
export function occurrences(): Occurrences {
  const looks = new WeakMap<vscode.TextDocument, Look>();
  return {
    async at(document, position) {
      const offset = document.offsetAt(position);
      return atOffset(await lookInto(document).found, offset);
    },
    all: (document) => lookInto(document).found,
    cost(document) {
      const latest = looks.get(document);
      return latest && latest.version !== versionOf(document) ? latest.milliseconds : 0;
    },
    lookAhead(document) {
      if (isLarge(document)) void lookInto(document).found;
    },
  };

  function lookInto(document: vscode.TextDocument): Look {
    const version = versionOf(document);
    const latest = looks.get(document);
    if (latest?.version === version) return latest;
    const look = new Look(version, stepsFor(document), () => looks.get(document)?.version === version);
    looks.set(document, look);
    return look;
  }
}

/** What the cursor is on. Whoever asks means a word in prose as well. */
export async function curveAtCursor(occurrences: Occurrences): Promise<CurveSpec | undefined> {
  const editor = vscode.window.activeTextEditor;
  const occurrence = editor && (await occurrences.at(editor.document, editor.selection.active));
  return occurrence && curveOfOccurrence(occurrence);
}

/** So many characters take some ten milliseconds. */
const large = 500_000;

const isLarge = (document: vscode.TextDocument): boolean =>
  document.offsetAt(new vscode.Position(document.lineCount, 0)) > large;

/** How long work may go on before everybody else has a turn, in milliseconds. */
const turn = 15;

/** One version of a document being looked into, or looked into already. */
class Look {
  readonly found: Promise<readonly Occurrence[]>;
  milliseconds = 0;

  /** Once it is not wanted any more, what is left of the steps is not done, and nothing is found. */
  constructor(
    readonly version: string,
    steps: Steps<readonly Occurrence[]>,
    isWanted: () => boolean,
  ) {
    this.found = this.take(steps, isWanted);
  }

  private async take(
    steps: Steps<readonly Occurrence[]>,
    isWanted: () => boolean,
  ): Promise<readonly Occurrence[]> {
    const spend = (milliseconds: number): void => {
      this.milliseconds += milliseconds;
    };
    return (await inTurns(steps, { turn, isWanted, spend })) ?? [];
  }
}

/**
 * Which texts, in which order, of which language and version each, decide about a document. A cell is named by the fragment of its
 * address.
 */
export const versionOf = (document: vscode.TextDocument): string =>
  [...earlierCells(document), document]
    .map(({ uri, languageId, version }) => `${uri.fragment} ${languageId} ${version}`)
    .join('\n');

function stepsFor(document: vscode.TextDocument): Steps<readonly Occurrence[]> {
  const text = document.getText();
  if (text.length > longestText) return done([]);
  if (!isCell(document)) return recognizeInSteps(text, document.languageId);
  return recognizeInSteps(text, document.languageId, { earlier: earlierTexts(document) });
}

/** Texts of the code cells above a notebook's cell, as many as are looked into; none for other documents. */
export const earlierTexts = (document: vscode.TextDocument, longest = longestText): readonly string[] =>
  firstThatFit(earlierCells(document), longest - document.getText().length);

/** Texts of the first documents, as many as have no more than so many characters together: imports stand on top. */
function firstThatFit(documents: readonly vscode.TextDocument[], most: number): readonly string[] {
  const texts: string[] = [];
  let left = most;
  for (const document of documents) {
    const text = document.getText();
    left -= text.length;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}

/** The code cells above a notebook's cell, whose imports hold in it; none for other documents. */
const earlierCells = (document: vscode.TextDocument): readonly vscode.TextDocument[] =>
  codeCells(document, (cells, here) => cells.slice(0, here));

/** The code cells of the notebook that a cell belongs to; none for other documents. */
export const cellsOfNotebook = (document: vscode.TextDocument): readonly vscode.TextDocument[] =>
  codeCells(document, (cells) => cells);

function codeCells(
  document: vscode.TextDocument,
  part: (cells: readonly vscode.NotebookCell[], here: number) => readonly vscode.NotebookCell[],
): readonly vscode.TextDocument[] {
  if (!isCell(document)) return [];
  for (const notebook of vscode.workspace.notebookDocuments) {
    const cells = notebook.getCells();
    const here = cells.findIndex((cell) => cell.document === document);
    if (here >= 0)
      return part(cells, here)
        .filter(isCode)
        .map((cell) => cell.document);
  }
  return [];
}

export const isCell = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'vscode-notebook-cell';

const isCode = ({ kind }: vscode.NotebookCell): boolean => kind === vscode.NotebookCellKind.Code;
