import * as vscode from 'vscode';
import type { FormulaPictures } from '../core/describe/formulaSvg';
import { readOnce } from './readOnce';

/** Reads the pictures of formulas that were drawn at build time, when they are first asked for; none when that fails. */
export const formulaFile = (extension: vscode.Uri): (() => Promise<FormulaPictures | undefined>) =>
  readOnce(() => read(vscode.Uri.joinPath(extension, 'dist', 'formulas.json')));

async function read(file: vscode.Uri): Promise<FormulaPictures | undefined> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    // Our own build wrote this file in this form.
    return JSON.parse(text) as FormulaPictures;
  } catch {
    return undefined;
  }
}
