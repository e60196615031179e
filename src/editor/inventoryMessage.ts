import * as vscode from 'vscode';
import type { Inventory } from './inventory';
import { mostFiles } from './sourceFiles';

/** The sentence above the tree: how far reading has come, why nothing is there; none when the tree says it all. */
export function inventoryMessage({ progress, files, isCut }: Inventory): string | undefined {
  switch (progress.kind) {
    case 'not begun':
      return undefined;
    case 'listing':
      return vscode.l10n.t('Looking for files…');
    case 'reading':
      return vscode.l10n.t('Reading files: {0} of {1}', count(progress.read), count(progress.all));
    case 'stopped':
      return vscode.l10n.t('Stopped: {0} of {1} files are read', count(progress.read), count(progress.all));
    case 'failed':
      return vscode.l10n.t('The files of this workspace cannot be listed: {0}', progress.why);
    case 'done':
      if (isCut) return vscode.l10n.t('Only the first {0} files are read', count(mostFiles));
      return files.length === 0 && vscode.workspace.workspaceFolders
        ? vscode.l10n.t('No file of this workspace names an activation function in its code.')
        : undefined;
  }
}

const count = (files: number): string => files.toLocaleString(vscode.env.language);
