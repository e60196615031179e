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
  const cells = cellsOf(json);
  if ('problem' in cells) return cells;
  const { language } = cells;
  const code = recognizeCode(
    cells.all.filter(({ kind }) => kind === 'code').map(({ text }) => text),
    language,
  );
  let codeCell = 0;
  return cells.all.map(({ kind, text }) => {
    if (kind === 'code') return { text, occurrences: code[codeCell++] ?? [] };
    return { text, occurrences: kind === 'markdown' ? recognize(text, 'markdown') : [] };
  });
}

/** The texts of an `.ipynb` file. */
export interface NotebookTexts {
  /** The language of its code. */
  readonly language: string;
  readonly all: readonly { readonly kind: 'code' | 'markdown' | 'other'; readonly text: string }[];
}

export function cellsOf(json: string): NotebookTexts | Problem {
  const notebook = parsed(json);
  const cells = notebook && listIn(notebook, 'cells');
  if (!notebook || !cells) return problem('This is not a notebook: it is not JSON with a list of cells.');
  return {
    language: languageOf(notebook),
    all: cells.map((cell) => ({ kind: kindOf(cell), text: sourceOf(cell) })),
  };
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

function kindOf(cell: unknown): 'code' | 'markdown' | 'other' {
  const type = fieldOf(cell, 'cell_type');
  return type === 'code' || type === 'markdown' ? type : 'other';
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
