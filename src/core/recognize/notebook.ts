import { problem, type Problem } from '../problem';
import { languageNamed } from './languages';
import type { Occurrence } from './occurrence';
import { recognize } from './recognize';
import { finish } from './steps';

/** A cell of a notebook file and what is named in it. Positions are within the cell's own text. */
export interface NotebookCell {
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
}

/** All cells of an `.ipynb` file in order, code cells with the imports of the earlier ones. */
export function recognizeNotebook(json: string): readonly NotebookCell[] | Problem {
  const notebook = parsed(json);
  const cells = notebook && listIn(notebook, 'cells');
  if (!notebook || !cells) return problem('This is not a notebook: it is not JSON with a list of cells.');
  const texts = cells.map(sourceOf);
  const code = recognizeCode(
    texts.filter((_, i) => isOf('code', cells[i])),
    languageOf(notebook),
  );
  let codeCell = 0;
  return texts.map((text, i) => {
    if (isOf('code', cells[i])) return { text, occurrences: code[codeCell++] ?? [] };
    return { text, occurrences: isOf('markdown', cells[i]) ? recognize(text, 'markdown') : [] };
  });
}

function recognizeCode(cells: readonly string[], language: string): readonly (readonly Occurrence[])[] {
  const read = languageNamed(language)?.recognizeParts?.();
  return cells.map((cell) => (read ? finish(read(cell)) : recognize(cell, language)));
}

function parsed(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The kernel's language; Python when the file does not say. */
function languageOf(notebook: object): string {
  const metadata = fieldOf(notebook, 'metadata');
  const name =
    fieldOf(fieldOf(metadata, 'language_info'), 'name') ??
    fieldOf(fieldOf(metadata, 'kernelspec'), 'language');
  return typeof name === 'string' && name !== '' ? name : 'python';
}

function isOf(type: string, cell: unknown): boolean {
  return fieldOf(cell, 'cell_type') === type;
}

/** A cell's text is one string or a list of lines. */
function sourceOf(cell: unknown): string {
  const source = fieldOf(cell, 'source');
  if (typeof source === 'string') return source;
  return Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : '';
}

function listIn(value: unknown, name: string): readonly unknown[] | undefined {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name] // a door: JSON
    : undefined;
}
