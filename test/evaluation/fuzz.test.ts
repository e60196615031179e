import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/activations/known';
import { languageOfFile } from '../../src/core/recognize/languages';
import { recognizeNotebook } from '../../src/core/recognize/notebook';
import type { Occurrence } from '../../src/core/recognize/occurrence';
import { recognize } from '../../src/core/recognize/recognize';
import { bounded } from './bounded';
import { anyEdit, edited } from './edits';
import { projectFiles, readProject } from './projects';

/** So long is a document that one person types in: many edits of it, each read at once. */
const editsPerDocument = 50;
const documents = 2040;

/** Milliseconds in which one text must be read, whatever it has become. */
const limit = 50;

/** Files in a language that is known, so that every edit is read. */
const texts = projectFiles
  .filter((file) => isNotebook(file) || languageOfFile(file) !== undefined)
  .map((file) => ({ file, text: readProject(file).slice(0, 2500) }));

function isNotebook(file: string): boolean {
  return file.endsWith('.ipynb');
}

function read(file: string, text: string): readonly Occurrence[] {
  if (!isNotebook(file)) return recognize(text, languageOfFile(file) ?? 'unknown');
  recognizeNotebook(text);
  return recognize(text, 'python');
}

/** A call, again if it was slow: what other programs of the machine take is not ours. */
function timed(file: string, text: string): { readonly found: readonly Occurrence[]; readonly time: number } {
  let time = Infinity;
  let found: readonly Occurrence[] = [];
  for (let attempt = 0; attempt < 4 && time > limit; attempt++) {
    const start = performance.now();
    found = read(file, text);
    time = Math.min(time, performance.now() - start);
  }
  return { found, time };
}

function check(file: string, text: string): void {
  const { found, time } = timed(file, text);
  if (time > limit) throw new Error(`read in ${time.toFixed(0)} ms`);
  let before = 0;
  for (const { span, certainty, activation, parameters } of found) {
    const [start, end] = span;
    const isSorted = before <= start && start < end && end <= text.length;
    if (!isSorted) throw new Error(`span ${start} to ${end}`);
    before = start;
    if (certainty !== 'certain' && certainty !== 'mention') throw new Error(String(certainty));
    if (!catalogue.has(activation)) throw new Error(`${activation} is not in the catalogue`);
    if (!Object.values(parameters).every(Number.isFinite)) throw new Error(JSON.stringify(parameters));
  }
}

describe('files that are edited at random', () => {
  it('are read without a throw, in time, with spans in order', { timeout: 180_000 }, () => {
    let reads = 0;
    const manyEdits = fc.array(anyEdit(texts.map(({ text }) => text)), {
      minLength: editsPerDocument,
      maxLength: editsPerDocument,
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), manyEdits, ({ file, text }, edits) => {
        let now = text;
        const type = () => {
          for (const edit of edits) {
            now = edited(now, edit);
            check(file, now);
            reads++;
          }
        };
        try {
          bounded(type, 10_000);
        } catch (error) {
          throw new Error(`${file}: ${String(error)} in ${JSON.stringify(now)}`, { cause: error });
        }
      }),
      { numRuns: documents, endOnFailure: true },
    );
    expect(reads).toBeGreaterThanOrEqual(100_000);
  });
});
