import * as vscode from 'vscode';
import type { Occurrence } from '../core/recognize/occurrence';
import { atOffset, recognize } from '../core/recognize/recognize';

/** Beyond this many characters a text is data, not code, and nothing is looked for in it. */
const longestText = 10_000_000;

/** Finds the activations that are named in documents. */
export interface Occurrences {
  /** The one at a place; the place behind the last letter counts, as for words in VS Code. */
  at(document: vscode.TextDocument, position: vscode.Position): Occurrence | undefined;
  /** How many milliseconds it will take to look in a document, as far as is known: as long as the last time, none while nothing has changed. */
  cost(document: vscode.TextDocument): number;
}

/** Looks into a document once a version, into a notebook's cell once a version of it and of the cells before it. */
export function occurrences(): Occurrences {
  const recognized = new WeakMap<vscode.TextDocument, Recognized>();
  return {
    at(document, position) {
      return atOffset(occurrencesIn(document), document.offsetAt(position));
    },
    cost(document) {
      const before = recognized.get(document);
      return before && before.version !== versionOf(document) ? before.milliseconds : 0;
    },
  };

  function occurrencesIn(document: vscode.TextDocument): readonly Occurrence[] {
    const version = versionOf(document);
    const before = recognized.get(document);
    if (before?.version === version) return before.occurrences;
    const start = performance.now();
    const found = look(document);
    recognized.set(document, { version, occurrences: found, milliseconds: performance.now() - start });
    return found;
  }
}

interface Recognized {
  readonly version: string;
  readonly occurrences: readonly Occurrence[];
  readonly milliseconds: number;
}

/** Which texts, in which order and of which version each, decide about a document. A cell is named by the fragment of its address. */
const versionOf = (document: vscode.TextDocument): string =>
  [...earlierCells(document), document].map(({ uri, version }) => `${uri.fragment} ${version}`).join('\n');

function look(document: vscode.TextDocument): readonly Occurrence[] {
  const text = document.getText();
  if (text.length > longestText) return [];
  if (!isCell(document)) return recognize(text, document.languageId);
  const earlier = firstThatFit(earlierCells(document), longestText - text.length);
  return recognize(text, document.languageId, { earlier });
}

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
function earlierCells(document: vscode.TextDocument): readonly vscode.TextDocument[] {
  if (!isCell(document)) return [];
  for (const notebook of vscode.workspace.notebookDocuments) {
    const cells = notebook.getCells();
    const here = cells.findIndex((cell) => cell.document === document);
    if (here >= 0)
      return cells
        .slice(0, here)
        .filter(isCode)
        .map((cell) => cell.document);
  }
  return [];
}

const isCell = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'vscode-notebook-cell';

const isCode = ({ kind }: vscode.NotebookCell): boolean => kind === vscode.NotebookCellKind.Code;
