import * as vscode from 'vscode';
import { readOnce } from './readOnce';

/** Reads a file that the build wrote beside the program, when it is first asked for; nothing when that fails. */
export const dataFile = <Content>(
  extension: vscode.Uri,
  name: string,
): (() => Promise<Content | undefined>) =>
  readOnce(() => read<Content>(vscode.Uri.joinPath(extension, 'dist', name)));

async function read<Content>(file: vscode.Uri): Promise<Content | undefined> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    // Our own build wrote this file in this form.
    return JSON.parse(text) as Content;
  } catch {
    return undefined;
  }
}
