import * as vscode from 'vscode';
import { placesIn, type Place } from '../core/inventory/place';
import { isProblem } from '../core/problem';
import { languageOfFile, languageOfText, tellingLength } from '../core/recognize/languages';
import { recognizeNotebook } from '../core/recognize/notebook';
import { recognizeInSteps } from '../core/recognize/recognize';
import { isNotebook } from './sourceFiles';
import { inTurns, type Turns } from './turns';

/** What reading a file came to; `gone` when it was given up or does not exist any more. */
export type PlacesOfFile = readonly Place[] | 'too large' | 'unreadable' | 'gone';

/** In bytes. More than that was not written by people. */
export const largestFile = 2_000_000;

/** Where a file on a disk, or on what stands for one, names activations. */
export async function placesOfFile(file: vscode.Uri, turns: Turns): Promise<PlacesOfFile> {
  const text = await readText(file);
  if (typeof text !== 'string') return text.failed;
  if (isNotebook(file.path)) return placesInCells(text);
  const language = languageOfText(languageOfFile(file.path) ?? '', () => text.slice(0, tellingLength));
  const found = await inTurns(recognizeInSteps(text, language), turns);
  return found ? placesIn(text, found) : 'gone';
}

function placesInCells(json: string): PlacesOfFile {
  const cells = recognizeNotebook(json);
  if (isProblem(cells)) return 'unreadable';
  return cells.flatMap(({ text, occurrences }, cell) => placesIn(text, occurrences, cell));
}

type Failure = Exclude<PlacesOfFile, readonly Place[]>;

async function readText(file: vscode.Uri): Promise<string | { readonly failed: Failure }> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    return size > largestFile ? { failed: 'too large' } : decoded(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    const isGone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return { failed: isGone ? 'gone' : 'unreadable' };
  }
}

/** UTF-8, or UTF-16 when the first bytes say so. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
