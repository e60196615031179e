import type * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { frameworks } from '../core/frameworks/frameworks';
import type { Occurrence } from '../core/recognize/occurrence';

/** Finds the activation whose name is at a place of a document. */
export type OccurrenceAt = (
  document: vscode.TextDocument,
  position: vscode.Position,
) => Occurrence | undefined;

/** The curve of the activation at the cursor of an editor. */
export function curveAt(editor: vscode.TextEditor, occurrenceAt: OccurrenceAt): CurveSpec | undefined {
  const occurrence = occurrenceAt(editor.document, editor.selection.active);
  return occurrence && curveOfOccurrence(occurrence);
}

function curveOfOccurrence({ activation, parameters, framework }: Occurrence): CurveSpec {
  const library = frameworks.find(({ id }) => id === framework)?.title;
  return {
    kind: 'activation',
    id: activation,
    parameters,
    ...(library !== undefined && { framework: library }),
  };
}
