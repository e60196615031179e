import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/activations/known';
import type { Card } from './card';
import { corpus, projectFiles } from './corpus';
import { figuresOf, table } from './figures';
import { foundIn } from './found';
import { isLoud, judge } from './judge';

const count = (fits: (card: Card) => boolean): number => corpus.filter(fits).length;

describe('the corpus', () => {
  it('names activations and parameters of the catalogue', () => {
    const unknown = corpus.filter(({ truth }) => {
      if (truth.kind === 'wrong') return !catalogue.has(truth.activation);
      if (truth.kind !== 'function') return false;
      const known = truth.activations.map((id) => catalogue.get(id)?.parameters.map(({ name }) => name));
      return !known.some(
        (names) => names && [...truth.parameters.keys()].every((name) => names.includes(name)),
      );
    });
    expect(unknown.map(({ place, head }) => `${place} ${head}`)).toEqual([]);
  });

  it('has a text and a language for every label, and calls no text both right and wrong', () => {
    const broken = corpus.filter(({ text, language }) => text.trim() === '' || language === '');
    expect(broken.map(({ place }) => place)).toEqual([]);
    const kinds = new Map<string, string>();
    const torn = corpus.filter(({ text, language, at, truth }) => {
      if (at !== undefined || truth.kind === 'stability' || truth.kind === 'equation') return false;
      const before = kinds.get(`${language} ${text}`) ?? truth.kind;
      kinds.set(`${language} ${text}`, truth.kind);
      return before !== truth.kind;
    });
    expect(torn.map(({ place, head }) => `${place} ${head}`)).toEqual([]);
  });

  it('has 600 spellings of 50 functions in every language', () => {
    const named = corpus.flatMap(({ truth }) => (truth.kind === 'function' ? truth.activations : []));
    expect(count(({ truth }) => truth.kind === 'function')).toBeGreaterThanOrEqual(600);
    expect(new Set(named).size).toBeGreaterThanOrEqual(50);
    expect([...new Set(corpus.map(({ language }) => language))].sort()).toEqual(languages);
    expect(projectFiles.length).toBeGreaterThanOrEqual(10);
  });

  it('has 200 wrong definitions and 200 wrong derivatives that a program made, 80 of each by hand', () => {
    for (const form of ['definition', 'derivative'])
      for (const [folder, least] of [
        ['mutated/', 200],
        ['wrong/', 80],
      ] as const)
        expect(
          count(
            ({ place, truth }) => place.startsWith(folder) && truth.kind === 'wrong' && truth.form === form,
          ),
        ).toBeGreaterThanOrEqual(least);
  });

  it('has 400 right ones whose name claims something, and 400 look-alikes', () => {
    expect(
      count(({ truth }) => truth.kind === 'function' && truth.form !== 'expression'),
    ).toBeGreaterThanOrEqual(400);
    expect(count(({ truth }) => truth.kind === 'nothing')).toBeGreaterThanOrEqual(400);
  });

  it('has 60 that become NaN or infinite and 60 that do not', () => {
    const isUnstable = ({ truth }: Card): boolean =>
      truth.kind === 'stability' && truth.breaks.some(({ kind }) => isLoud(kind));
    expect(count(isUnstable)).toBeGreaterThanOrEqual(60);
    expect(count((card) => card.truth.kind === 'stability' && !isUnstable(card))).toBeGreaterThanOrEqual(60);
  });
});

const languages = [
  'c',
  'cpp',
  'cuda-cpp',
  'go',
  'java',
  'javascript',
  'julia',
  'latex',
  'markdown',
  'matlab',
  'plaintext',
  'python',
  'r',
  'rust',
  'typescript',
];

if (foundIn) measure(foundIn);

function measure(found: NonNullable<typeof foundIn>): void {
  const known = new Map<string, ReturnType<typeof found>>();
  const once = ({ text, language }: Card): ReturnType<typeof found> => {
    const answer = known.get(`${language} ${text}`) ?? found(text, language);
    known.set(`${language} ${text}`, answer);
    return answer;
  };
  const judged = corpus.map((card) => ({ card, judgement: judge(card, once(card)) }));
  const figures = figuresOf(judged);
  console.log(
    [table(judged), ...figures.map(({ name, listed }) => [`\n${name}:`, ...listed].join('\n  '))].join('\n'),
  );
  const part = (name: string): number => {
    const figure = figures.find((one) => one.name === name);
    return figure ? figure.count / figure.of : NaN;
  };

  describe('of the corpus', () => {
    it('98 % is identified and nothing has a wrong name', () => {
      expect(part('identified')).toBeGreaterThanOrEqual(0.98);
      expect(part('wrong names')).toBe(0);
    });

    it('97 % of what is wrong is caught, with 1 % false alarms', () => {
      expect(part('wrong definitions caught')).toBeGreaterThanOrEqual(0.97);
      expect(part('wrong derivatives caught')).toBeGreaterThanOrEqual(0.97);
      expect(part('false identities caught')).toBeGreaterThanOrEqual(0.97);
      expect(part('false alarms')).toBeLessThanOrEqual(0.01);
    });

    it('look-alikes stay without a name', () => {
      expect(part('look-alikes named')).toBeLessThanOrEqual(0.01);
    });

    it('97 % of what becomes NaN or infinite is told', () => {
      expect(part('breaks told')).toBeGreaterThanOrEqual(0.97);
    });
  });
}
