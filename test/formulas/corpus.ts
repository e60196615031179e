import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCards, readLabels, type Card } from './card';

const folder = fileURLToPath(new URL('.', import.meta.url));

const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'))
  .sort();

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

const languages: Readonly<Record<string, string>> = {
  py: 'python',
  js: 'javascript',
  ts: 'typescript',
  jl: 'julia',
  c: 'c',
  cpp: 'cpp',
  cu: 'cuda-cpp',
  rs: 'rust',
  R: 'r',
  m: 'matlab',
  java: 'java',
  go: 'go',
  tex: 'latex',
  md: 'markdown',
  txt: 'plaintext',
};

/** Files written as a project would have them, without their labels. */
export const projectFiles: readonly string[] = entries.filter(
  (file) => file.startsWith('projects/') && !file.endsWith('.labels'),
);

/** Every label of the corpus with its text. */
export const corpus: readonly Card[] = [
  ...entries.filter((file) => file.endsWith('.cards')).flatMap((file) => readCards(read(file), file)),
  ...projectFiles.flatMap((file) => readLabels(read(`${file}.labels`), read(file), languageOf(file), file)),
];

function languageOf(file: string): string {
  const language = languages[path.extname(file).slice(1)];
  if (language === undefined) throw new Error(`${file}: in which language?`);
  return language;
}
