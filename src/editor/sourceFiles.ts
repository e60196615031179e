import * as vscode from 'vscode';
import { ignoresOf, type Ignores } from '../core/inventory/gitignore';
import { languageOfFile } from '../core/recognize/languages';

/** The files of the workspace in which activations may be named. */
export interface SourceFiles {
  /** In the order of their addresses. */
  readonly files: readonly vscode.Uri[];
  /** Whether there are more of them than are read. */
  readonly isCut: boolean;
}

/** More than that are somebody's data. */
export const mostFiles = 20_000;
/** Of any kind, before those that hold no code are left out. */
const mostListed = 200_000;

/** Folders with other people's code, or with what programs leave behind. */
const otherFolders = ['node_modules', 'bower_components', 'site-packages', '__pycache__', '.git'];
const others = `**/{${otherFolders.join(',')}}/**`;

export const isOthers = (path: string): boolean =>
  path.split('/').some((name) => otherFolders.includes(name));

/**
 * Lists the files in which activations may be named, without those that `files.exclude` or a `.gitignore` leaves out. Fails as VS
 * Code's own search does.
 */
export async function sourceFiles(token: vscode.CancellationToken): Promise<SourceFiles> {
  const found = new Map<string, vscode.Uri>();
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    for (const file of await filesIn(folder, token)) found.set(file.toString(), file);
  const files = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  return { files: files.slice(0, mostFiles), isCut: files.length > mostFiles };
}

/** Whether a file's name says that activations may be named in it. */
export const isSource = ({ path }: vscode.Uri): boolean =>
  isNotebook(path) || languageOfFile(path) !== undefined;

export const isNotebook = (path: string): boolean => path.toLowerCase().endsWith('.ipynb');

export const isIgnoreFile = ({ path }: vscode.Uri): boolean => path.endsWith('/.gitignore');

async function filesIn(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const everything = new vscode.RelativePattern(folder, '**/*');
  const all = await vscode.workspace.findFiles(everything, others, mostListed, token);
  const sources = all.filter(isSource);
  if (sources.length === 0) return [];
  const isIgnored = await ignores(folder, token);
  return sources.filter((file) => !isIgnored(pathIn(folder, file)));
}

async function ignores(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<Ignores> {
  const pattern = new vscode.RelativePattern(folder, '**/.gitignore');
  const files = await vscode.workspace.findFiles(pattern, others, mostListed, token);
  const texts = await Promise.all(files.map(textOf));
  return ignoresOf(new Map(files.map((file, i) => [parentOf(pathIn(folder, file)), texts[i] ?? ''])));
}

/** One that cannot be read leaves nothing out. */
async function textOf(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return '';
  }
}

const pathIn = ({ uri }: vscode.WorkspaceFolder, file: vscode.Uri): string =>
  file.path.slice(uri.path.endsWith('/') ? uri.path.length : uri.path.length + 1);

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
