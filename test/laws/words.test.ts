import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activations } from '../../src/core/activations/known';
import { gainParameter } from '../../webview/state';
import { wordMeanings } from '../../src/core/read/code/wordMeanings';
import { latexTables } from '../../src/core/read/latexTables';
import { sentencesIn, sentencesOf } from './sentences';

type Words = Readonly<Record<string, string>>;

const json = (file: string): Words => JSON.parse(readFileSync(file, 'utf8')) as Words;

const chinese = json('l10n/bundle.l10n.zh-cn.json');
const { written, computed } = sentencesIn(['src/core', 'src/editor', 'src/features', 'webview']);

/** Sentences in tables, which reach a speaker through a variable. */
const fromTables: Readonly<Record<string, readonly string[]>> = {
  // Parameters of the catalogue and of the panel's network, and slices.
  doc: [...activations.flatMap(({ parameters }) => parameters.map(({ doc }) => doc)), gainParameter.doc],
  'slice.words': activations.flatMap(({ slice }) => (slice ? [slice.words] : [])),
  'curve.activation.slice.words': [],
  // What the reader of formulas refuses, by kind of node.
  'refusals.get(node.type)': mapValues('src/core/read/walk.ts', 'refusals'),
  // What mathematics is not read, by kind of command.
  'refusals.get(kind)': Object.values(latexTables.refusals),
  // What programs have besides formulas.
  'reasons.get(what)': Object.values(wordMeanings.reasons),
  // A problem that was made elsewhere, with its sentence.
  'failure.problem': [],
  sentence: [],
  // The parser of code gives up at a place, without a word.
  from: [],
  'from = this.start()': [],
};

const spoken = [...new Set([...written.keys(), ...Object.values(fromTables).flat()])].sort();

describe('words', () => {
  it('are all in Chinese as well', () => {
    const missing = spoken.filter((sentence) => !Object.hasOwn(chinese, sentence));
    expect(missing).toEqual([]);
  });

  it('are not translated when nobody says them', () => {
    const known = new Set(spoken);
    expect(Object.keys(chinese).filter((sentence) => !known.has(sentence))).toEqual([]);
  });

  it('come from sentences in place or from tables that are known', () => {
    expect([...computed].filter((code) => !Object.hasOwn(fromTables, code))).toEqual([]);
  });

  it('keep their places for values', () => {
    const wrong = Object.entries(chinese).filter(([from, to]) => places(from) !== places(to));
    expect(wrong).toEqual([]);
  });

  it('are Chinese, and in order', () => {
    const keys = Object.keys(chinese);
    expect(keys).toEqual(keys.toSorted());
    expect(
      Object.entries(chinese).filter(([, to]) => !/\p{Script=Han}/u.test(to) && !isMathematics(to)),
    ).toEqual([]);
  });
});

describe('words of the manifest', () => {
  const english = json('package.nls.json');
  const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(
    ([, key = '']) => key,
  );

  it('are the same in both languages', () => {
    expect(Object.keys(json('package.nls.zh-cn.json')).sort()).toEqual(Object.keys(english).sort());
  });

  it('are those that it uses', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });
});

describe('the scanner for sentences', () => {
  it('finds them where they stand', () => {
    expect(sentencesOf(`const title = vscode.l10n.t('Plot: {0}', names.join(', '));`).written).toEqual([
      'Plot: {0}',
    ]);
    expect(sentencesOf(`return problemAt(spanAt(text, i), "It isn't one");`).written).toEqual([
      "It isn't one",
    ]);
    expect(sentencesOf(`throw this.refuseName(name, 'No {0}', name)`).written).toEqual(['No {0}']);
    expect(sentencesOf(`t(\n  'a (b), c',\n  x,\n)`).written).toEqual(['a (b), c']);
  });

  it('finds both ends of a choice and a fallback', () => {
    expect(sentencesOf(`t(isOdd ? 'odd' : 'even')`).written).toEqual(['odd', 'even']);
    expect(sentencesOf(`refusal(refusals.get(type) ?? 'None')`).written).toEqual(['None']);
  });

  it('takes neither other calls nor comments nor declarations', () => {
    const others = `
      // t('not said')
      /** t('not said') */
      export function problem(sentence: string): Problem {
      text.at('a'); format('b'); subproblem('c');
      private refuseName(name: string, sentence: string): Refusal {`;
    expect(sentencesOf(others)).toEqual({ written: [], computed: [] });
  });

  it('names the arguments that hold no sentence', () => {
    expect(sentencesOf('const words = [t(slice.words), phrases];').computed).toEqual(['slice.words']);
  });
});

/** The holes of a sentence, each once: `{0}{1}`. */
const places = (sentence: string): string => [...new Set(sentence.match(/\{\d+\}/g))].sort().join('');

/** A sample formula or the name of a Greek letter is the same in every language. */
const isMathematics = (text: string): boolean => /^[\w\s*+()/-]+$/.test(text);

/** The values of a `new Map([['key', 'value'], …])` in a source file. */
function mapValues(file: string, name: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const [, rows = ''] =
    new RegExp(String.raw`const ${name}\b[^=]*= new Map\(\[([\s\S]*?)\n\]\)`).exec(source) ?? [];
  return [...rows.matchAll(/\['[\w ]+', '(.*)'\]/g)].map(([, value = '']) => value);
}
