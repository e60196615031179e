import * as vscode from 'vscode';
import type { Occurrence } from '../core/recognize/occurrence';
import { atOffset, recognize } from '../core/recognize/recognize';

/** Beyond this many characters a text is data, not code, and nothing is looked for in it. */
const longestText = 10_000_000;

interface Recognized {
  readonly version: string;
  readonly occurrences: readonly Occurrence[];
}

const recognized = new WeakMap<vscode.TextDocument, Recognized>();

/** The activation named at a place of a document; the place behind the last letter counts, as for words in VS Code. */
export function occurrenceAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Occurrence | undefined {
  return atOffset(occurrencesIn(document), document.offsetAt(position));
}

/** Every activation named in a document; looked for once a version, of a notebook's cell once a version of the cells before it. */
function occurrencesIn(document: vscode.TextDocument): readonly Occurrence[] {
  const earlier = earlierCells(document);
  const version = [document, ...earlier].map((text) => `${text.version}`).join(' ');
  const before = recognized.get(document);
  if (before?.version === version) return before.occurrences;
  const text = document.getText();
  const isCell = document.uri.scheme === 'vscode-notebook-cell';
  const context = isCell ? { earlier: earlier.map((cell) => cell.getText()) } : undefined;
  const occurrences = text.length > longestText ? [] : recognize(text, document.languageId, context);
  recognized.set(document, { version, occurrences });
  return occurrences;
}

/** The code cells above a notebook's cell, whose imports hold in it; none for other documents. */
function earlierCells(document: vscode.TextDocument): readonly vscode.TextDocument[] {
  if (document.uri.scheme !== 'vscode-notebook-cell') return [];
  const notebook = vscode.workspace.notebookDocuments.find(({ uri }) => uri.path === document.uri.path);
  const cells = notebook?.getCells() ?? [];
  const here = cells.findIndex((cell) => cell.document === document);
  return cells
    .slice(0, Math.max(here, 0))
    .filter((cell) => cell.kind === vscode.NotebookCellKind.Code)
    .map((cell) => cell.document);
}
