import type { Context } from './context';
import { markdownSteps } from './markdown';
import { mayName } from './mayName';
import { mentionsIn } from './mentions';
import type { Occurrence } from './occurrence';
import { aloneInFile, amongOthers, pythonSteps, recognizePython } from './python';
import { done, type Steps } from './steps';

/** How texts of one kind are read. */
export interface LanguageReader {
  /** VS Code's language ids, and what people write after a fence. */
  readonly ids: readonly string[];
  /** Those of them under which an editor shows hovers and follows the cursor. */
  readonly inEditors: readonly string[];
  /** Ends of file names, for the command line. */
  readonly extensions: readonly string[];
  recognize(text: string, context?: Context): Steps<readonly Occurrence[]>;
  /** For the code cells of one notebook, whose imports carry over; absent where cells have nothing to share. */
  recognizeCells?(cells: readonly string[]): readonly (readonly Occurrence[])[];
}

const languages: readonly LanguageReader[] = [
  {
    ids: ['markdown', 'md', 'quarto', 'rmd'],
    inEditors: ['markdown'],
    extensions: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
    recognize: markdown,
  },
  {
    ids: ['plaintext', 'text'],
    inEditors: [],
    extensions: ['.txt'],
    recognize: (text) => done(mayName(text) ? mentionsIn(text) : []),
  },
  {
    ids: ['python', 'py', 'python3', 'ipython', 'ipython3', 'pycon', 'code-cell', 'sage'],
    inEditors: ['python'],
    extensions: ['.py', '.pyi', '.pyw'],
    recognize: python,
    recognizeCells: pythonCells,
  },
];

/** VS Code's ids of the languages for which the extension wakes up; package.json names the same. */
export const editorLanguages: readonly string[] = languages.flatMap(({ inEditors }) => inEditors);

export function languageNamed(id: string): LanguageReader | undefined {
  return languages.find(({ ids }) => ids.includes(id.toLowerCase()));
}

/** The id of the language that a file name's end tells. */
export function languageOfFile(path: string): string | undefined {
  const name = path.toLowerCase();
  return languages.find(({ extensions }) => extensions.some((end) => name.endsWith(end)))?.ids[0];
}

function markdown(text: string): Steps<readonly Occurrence[]> {
  return mayName(text) ? markdownSteps(text, isPython) : done([]);
}

function isPython(fence: string): boolean {
  return languageNamed(fence) === languageNamed('python');
}

function* python(text: string, context?: Context): Steps<readonly Occurrence[]> {
  if (text.length < large && !mayName(text)) return [];
  const surroundings = context ? amongOthers() : aloneInFile();
  for (const cell of context?.earlier ?? []) yield* pythonSteps(withoutOtherCells(cell), surroundings);
  return yield* pythonSteps(context ? withoutOtherCells(text) : text, surroundings);
}

/** From so many characters on, looking for a piece of a name first would add a third to the time that reading takes. */
const large = 1_000_000;

function pythonCells(cells: readonly string[]): readonly (readonly Occurrence[])[] {
  const surroundings = amongOthers();
  return cells.map((cell) => recognizePython(withoutOtherCells(cell), surroundings));
}

/** A cell that begins with `%%bash` and the like holds another language; positions do not matter, nothing is in it. */
function withoutOtherCells(text: string): string {
  const magic = /^\s*%%(\w+)/.exec(text.slice(0, 200))?.[1];
  return magic === undefined || pythonMagics.has(magic) ? text : '';
}

const pythonMagics = new Set([
  'time',
  'timeit',
  'capture',
  'memit',
  'prun',
  'mprun',
  'debug',
  'python',
  'python3',
]);
