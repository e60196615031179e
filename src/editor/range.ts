import * as vscode from 'vscode';
import type { Span } from '../core/span';

/** Offsets of a text as a range of its document. */
export const rangeOf = (document: vscode.TextDocument, [start, end]: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));
