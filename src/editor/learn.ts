import * as vscode from 'vscode';
import { tellStored, type StoredKnowledge } from '../core/knowledge';
import { dataFile } from './dataFile';

/** Tells the program its activations and libraries. Without them it knows none, and says so. */
export async function learn(extension: vscode.Uri): Promise<void> {
  const knowledge = await dataFile<StoredKnowledge>(extension, 'knowledge.json')();
  if (knowledge) tellStored(knowledge);
  else
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Activation Lens cannot read its catalogue of functions. Installing it again will help.'),
    );
}
