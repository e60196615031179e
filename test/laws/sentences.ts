import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the sources say to people. */
export interface Sentences {
  /** English sentences written in place, each with the files that use it. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** Arguments without a sentence in them: variables whose words come from elsewhere. */
  readonly computed: ReadonlySet<string>;
}

/** The functions whose argument at this position is a sentence that a person reads. */
const speakers: Readonly<Record<string, number>> = {
  t: 0,
  problem: 0,
  problemAt: 1,
  refusal: 0,
  refuseName: 1,
  refuseAt: 1,
  fail: 0,
};

/** All sentences below some folders, without those of the given files. */
export function sentencesIn(folders: readonly string[]): Sentences {
  const written = new Map<string, string[]>();
  const computed = new Set<string>();
  for (const file of folders.flatMap(sourceFiles)) {
    const found = sentencesOf(readFileSync(file, 'utf8'));
    for (const sentence of found.written) written.set(sentence, [...(written.get(sentence) ?? []), file]);
    for (const code of found.computed) computed.add(code);
  }
  return { written, computed };
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
}

/** The sentences of one source text, in order, and the arguments that are none. */
export function sentencesOf(source: string): {
  readonly written: readonly string[];
  readonly computed: readonly string[];
} {
  const text = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const calls = text.matchAll(new RegExp(String.raw`\b(${Object.keys(speakers).join('|')})\(`, 'g'));
  const found = [...calls]
    .filter(({ index }) => !/function\s*$/.test(text.slice(0, index)) && !isMethod(text, index))
    .map(({ 0: call, 1: name = '', index }) => argument(text, index + call.length, speakers[name] ?? 0))
    .filter((code) => code !== '');
  return {
    written: found.flatMap(stringsIn),
    computed: found.filter((code) => stringsIn(code).length === 0),
  };
}

/** `private refuseName(name: string, …): Refusal {`. */
const isMethod = (text: string, index: number): boolean => /private\s*$/.test(text.slice(0, index));

/** The code of one argument of a call whose first argument begins at `start`. */
function argument(text: string, start: number, position: number): string {
  let begin = start;
  let depth = 0;
  for (let i = start, left = position; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (`'"\``.includes(sign)) i = endOfString(text, i);
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign) && depth-- === 0) return left === 0 ? text.slice(begin, i).trim() : '';
    else if (sign === ',' && depth === 0) {
      if (left-- === 0) return text.slice(begin, i).trim();
      begin = i + 1;
    }
  }
  return '';
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === text[start]) return i;
  }
  return text.length;
}

/** The values of the strings in a piece of code, those of a choice or a fallback both. */
function stringsIn(code: string): readonly string[] {
  const strings: string[] = [];
  for (let i = 0; i < code.length; i++) {
    if (!`'"\``.includes(code[i] ?? '')) continue;
    const end = endOfString(code, i);
    strings.push(code.slice(i + 1, end).replace(/\\(.)/g, '$1'));
    i = end;
  }
  return strings;
}
