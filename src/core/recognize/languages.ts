import { codeLanguages } from './code/codeLanguages';
import { codeSteps, partSteps, scopesOf } from './code/code';
import type { CodeLanguage } from './code/codeLanguage';
import type { Context } from './context';
import { languageIds } from './languageIds';
import { markdownSteps, type PartReader } from './markdown';
import { mentionsInLatex } from './latexProse';
import { mayName } from './mayName';
import { mentionsIn } from './mentions';
import type { Occurrence } from './occurrence';
import { aloneInFile, amongOthers, pythonSteps, type Surroundings } from './python';
import { settingsSteps } from './settings';
import { done, type Steps } from './steps';

/** How texts of one kind are read. */
export interface LanguageReader {
  /** VS Code's language ids, and what people write after a fence. */
  readonly ids: readonly string[];
  /** Those of them under which an editor shows hovers and follows the cursor. */
  readonly inEditors: readonly string[];
  /** Ends of file names from their last dot on, for the command line. */
  readonly extensions: readonly string[];
  /** The language whose libraries its texts name; absent where they may name those of any. */
  readonly libraries?: string;
  recognize(text: string, context?: Context): Steps<readonly Occurrence[]>;
  /** For the code cells of one notebook or the fences of one page, in order, whose imports carry over; Python's also to `surroundings`. Absent where they have nothing to share. */
  recognizeParts?(surroundings?: Surroundings): PartReader;
}

const languages: readonly LanguageReader[] = [
  {
    ids: languageIds.markdown,
    inEditors: ['markdown'],
    extensions: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
    recognize: markdown,
  },
  {
    ids: languageIds.plaintext,
    inEditors: [],
    extensions: ['.txt', '.rst'],
    recognize: (text) => done(mayName(text) ? mentionsIn(text) : []),
  },
  {
    ids: languageIds.python,
    inEditors: ['python'],
    extensions: ['.py', '.pyi', '.pyw'],
    libraries: 'python',
    recognize: python,
    recognizeParts: pythonParts,
  },
  {
    ids: languageIds.latex,
    inEditors: ['latex', 'tex'],
    extensions: ['.tex', '.ltx'],
    recognize: (text) => done(mayName(text) ? mentionsInLatex(text) : []),
  },
  {
    ids: languageIds.json,
    inEditors: ['json', 'jsonc'],
    extensions: ['.json', '.jsonc', '.json5'],
    libraries: 'python',
    recognize: (text) => (mayName(text, 'python') ? pythonSteps(text, ofJson(text)) : done([])), // a table of Python's, as far as strings go
  },
  {
    ids: languageIds.yaml,
    inEditors: ['yaml', 'toml', 'ini', 'properties'],
    extensions: ['.yaml', '.yml', '.toml', '.ini', '.cfg', '.properties'],
    recognize: (text) => (mayName(text) ? settingsSteps(text) : done([])),
  },
  ...codeLanguages.map((language) => ({
    ids: language.ids,
    inEditors: language.inEditors,
    extensions: language.extensions,
    libraries: language.ids[0],
    recognize: (text: string, context?: Context) =>
      context?.earlier ? partOfNotebook(text, context.earlier, language) : codeSteps(text, language),
    recognizeParts: () => {
      const scopes = scopesOf(language, language.presumed);
      return (text: string) => partSteps(text, language, scopes);
    },
  })),
];

/** VS Code's ids of the languages for which the extension wakes up; package.json names the same. */
export const editorLanguages: readonly string[] = languages.flatMap(({ inEditors }) => inEditors);

export function languageNamed(id: string): LanguageReader | undefined {
  return languages.find(({ ids }) => ids.includes(id.toLowerCase()));
}

/** The language whose libraries a text of one may name, by which to look whether it does; none where any may be. */
export const librariesIn = (id: string): string | undefined => languageNamed(id)?.libraries;

/** The id of the language that a file name's end tells. */
export function languageOfFile(path: string): string | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : idsByExtension.get(path.slice(dot).toLowerCase());
}

/** The language of a text in a file whose name tells one: `.m` may be Objective-C, which is read as C++ is. */
export function languageOfText(id: string, beginning: () => string): string {
  return id === 'matlab' && objectiveC.test(beginning()) ? 'cpp' : id;
}

const objectiveC =
  /^[ \t]*(?:#[ \t]*(?:import|include)[ \t]*[<"]|@(?:import|interface|implementation|protocol)\b)/m;

/** So much of a text tells its language. */
export const tellingLength = 20_000;

/** A walk asks for each of a hundred thousand names. The first language that has an extension keeps it. */
const idsByExtension: ReadonlyMap<string, string | undefined> = new Map(
  languages
    .toReversed()
    .flatMap(({ ids, extensions }) => extensions.map((end) => [end, end === '.c' ? 'c' : ids[0]] as const)),
);

function markdown(text: string): Steps<readonly Occurrence[]> {
  return mayName(text) ? markdownSteps(text, fencesOf) : done([]);
}

/** What the ids in a model that Keras has written mean; the converter to TensorFlow.js writes its own name before its version. */
function ofJson(text: string): Surroundings {
  const surroundings = amongOthers();
  const at = text.lastIndexOf('"keras_version"');
  const [, version] = at < 0 ? [] : (/^"keras_version"\s*:\s*"(\w)/.exec(text.slice(at, at + 60)) ?? []);
  if (version !== undefined) surroundings.scopes.imported.add(version === '3' ? 'keras3' : 'keras2');
  return surroundings;
}

/** How the fences of one page are read, by what is written after their marks; those of one language share what they bind. */
function fencesOf(surroundings: Surroundings): (fence: string) => PartReader | undefined {
  const readers = new Map<LanguageReader, PartReader>();
  return (fence) => {
    const language = languageNamed(fence);
    if (!language || language === languageNamed('markdown')) return undefined;
    const read =
      readers.get(language) ??
      language.recognizeParts?.(surroundings) ??
      ((text: string) => language.recognize(text));
    readers.set(language, read);
    return read;
  };
}

function* python(text: string, { earlier, mayName: isSeen }: Context = {}): Steps<readonly Occurrence[]> {
  if (isSeen !== true && text.length < large && !mayName(text, 'python')) return [];
  const surroundings = earlier ? amongOthers() : aloneInFile();
  for (const cell of earlier ?? []) yield* pythonSteps(withoutOtherCells(cell), surroundings);
  return yield* pythonSteps(earlier ? withoutOtherCells(text) : text, surroundings);
}

/** From so many characters on, looking for a piece of a name first would add a third to the time that reading takes. */
const large = 1_000_000;

function pythonParts(surroundings = amongOthers()): PartReader {
  return (part) => pythonSteps(withoutOtherCells(part), surroundings);
}

function* partOfNotebook(
  text: string,
  earlier: readonly string[],
  language: CodeLanguage,
): Steps<readonly Occurrence[]> {
  const scopes = scopesOf(language, language.presumed);
  for (const cell of earlier) yield* partSteps(cell, language, scopes);
  return yield* partSteps(text, language, scopes);
}

/**
 * A cell that begins with `%%bash` and the like holds another language; positions do not matter, nothing is in it. Behind a magic that
 * somebody made, `%%tab pytorch`, it holds Python.
 */
function withoutOtherCells(text: string): string {
  const magic = /^\s*%%(\w+)/.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  return magic === undefined || !isOtherMagic(magic) ? text : '';
}

/** Whether a magic has its cell read as another language, or not run at all. */
function isOtherMagic(magic: string): boolean {
  const language = languageNamed(magic);
  return otherMagics.has(magic) || (language !== undefined && language !== languageNamed('python'));
}

const otherMagics: ReadonlySet<string> = new Set(
  (
    'ai bash bigquery bq chat cmd css csharp cu cypher cython dot duckdb file fsharp graphviz html mermaid node nvcc perl php powershell ' +
    'ruby script sh shell spark sparql sql svg sx system tikz writefile xml zsh'
  ).split(' '),
);
