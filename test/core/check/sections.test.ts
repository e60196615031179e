import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsAbout, findingsIn } from '../../../src/core/check/findings';
import type { Words } from '../../../src/core/describe/words';
import { formulasIn } from '../../../src/core/formulas/formulas';
import { english } from '../../../src/core/problem';
import { anyEdit, edited } from '../../evaluation/edits';
import { corpus } from '../../formulas/corpus';

/** Words of their own, so that nothing is remembered for anybody else. */
const words = (): Words => ({ t: (...said) => english(...said), language: 'en' });

const length = 5000;

/** Right and wrong functions of one language in turn, as long as a file of which only what changed is read. */
function programIn(language: string, from: number): string {
  const texts = corpus.filter(
    (card) => card.language === language && !card.place.startsWith('stability') && card.text.includes('\n'),
  );
  const isWrong = ({ place }: (typeof corpus)[number]): boolean => place.startsWith('wrong');
  const kinds = [texts.filter(isWrong), texts.filter((card) => !isWrong(card))];
  let program = '';
  for (let i = from * 37; program.length < length && i < from * 37 + texts.length; i++) {
    const cards = kinds[i % 2] ?? [];
    program += `${cards[(i >> 1) % cards.length]?.text ?? ''}\n\n`;
  }
  return program;
}

const languages = ['python', 'javascript', 'java', 'go', 'cpp', 'julia', 'rust', 'r', 'matlab'];

const ordered = (findings: ReturnType<typeof findingsIn>): ReturnType<typeof findingsIn> =>
  [...findings].sort((a, b) => a.span[0] - b.span[0]);

const told = (findings: ReturnType<typeof findingsIn>): readonly string[] =>
  findings.map(({ rule, span, message, fixes }) => JSON.stringify([rule, span, message, fixes]));

describe('a long program, of which only what is new is read', () => {
  it.each(languages)('says in %s what it says read as a whole', (language) => {
    const text = programIn(language, 1);
    const whole = findingsAbout(formulasIn(text, language), text, words());
    expect(text.length).toBeGreaterThan(4000);
    expect(whole.length).toBeGreaterThan(5);
    expect(told(findingsIn(text, language, words()))).toEqual(told(ordered(whole)));
  });

  it.each(languages)('says in %s after any edits what it says afresh', (language) => {
    const own = words();
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.array(anyEdit(['alpha = 0.3', 'def relu(x):', 'import torch', '# nothing']), {
          minLength: 1,
          maxLength: 4,
        }),
        (from, edits) => {
          let text = programIn(language, from);
          findingsIn(text, language, own);
          for (const edit of edits) {
            text = edited(text, edit);
            const whole = findingsAbout(formulasIn(text, language), text, words());
            expect(told(findingsIn(text, language, own))).toEqual(told(ordered(whole)));
          }
        },
      ),
      { seed: 11, numRuns: 2 },
    );
  });

  it('mends a constant of the file where it stands now', () => {
    const constant = 'ALPHA = 1.7632632423543772\nSCALE = 1.0507009873554805\n';
    const selu = 'def selu(x):\n    return SCALE * np.where(x >= 0.0, x, ALPHA * np.exp(x) - ALPHA)\n';
    const between = Array.from(
      { length: 200 },
      (_, i) => `def part${i}(text):\n    return open(text)\n`,
    ).join('\n');
    const own = words();
    const mended = (text: string): readonly string[] =>
      findingsIn(text, 'python', own)
        .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))
        .filter(({ text: put }) => put === '1.6732632423543772')
        .map(({ span }) => text.slice(...span));
    expect(mended(`${constant}\n${between}\n${selu}`)).toEqual(['1.7632632423543772']);
    const longer = between.replace('part100', 'part_with_a_longer_name');
    expect(mended(`${constant}\n${longer}\n${selu}`)).toEqual(['1.7632632423543772']);

    const twice = between.replace(
      'return open(text)',
      'return open(text, 1.7632632423543772)  # ALPHA = 1.7632632423543772',
    );
    expect(mended(`${constant}\n${twice}\n${selu}`), 'and no other number that is the same').toEqual([
      '1.7632632423543772',
    ]);
    const again = `${between}\nALPHA = 1.7632632423543772\n`;
    expect(mended(`${constant}\n${again}\n${selu}`), 'none where it is set twice').toEqual([]);
    expect(mended(`${constant}\n${between}\n${selu}`), 'one again once it is not').toEqual([
      '1.7632632423543772',
    ]);
  });
});
