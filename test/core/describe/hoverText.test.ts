import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { hoverText } from '../../../src/core/describe/hoverText';
import { numberText } from '../../../src/core/describe/numberText';
import { pytorch } from '../../../src/core/frameworks/pytorch';
import { tellingPoints } from '../../../src/core/describe/valueTable';
import { english } from '../../../src/core/problem';
import { cardFor, chinese, curveFor } from './cards';

/** What a person reads: no tags, no pictures, character references as the signs they stand for. */
const seen = (hover: string): string =>
  hover
    .replaceAll(/<br>|<\/td>|<\/tr>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&emsp;', ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe.each(activations.map((activation) => ({ id: activation.id, activation })))(
  'the hover of $id',
  ({ activation }) => {
    it.each([
      { language: 'en', t: english },
      { language: 'zh', t: chinese },
    ] as const)('stays below 40,000 characters and never says NaN, in $language', (words) => {
      const hover = hoverText(cardFor(activation, words));
      expect(hover.length).toBeLessThan(40_000);
      expect(hover).not.toMatch(/NaN|Infinity|undefined|\{\d\}/);
    });

    it('has the numbers of the curve in its table', () => {
      const card = cardFor(activation);
      const cells = [...hoverText(card).matchAll(/<td align="center">(.*?)<\/td>/g)].map(([, cell = '']) =>
        seen(cell).trim(),
      );
      const points = tellingPoints(card.curve);
      const expected = [
        ...points.map(({ x }) => numberText(x, english)),
        ...points.map(({ x }) => numberText(card.curve.value(x), english)),
      ];
      expect(cells.slice(0, expected.length)).toEqual(expected);
    });
  },
);

describe('the hover', () => {
  const activation = (id: string) => {
    const found = activations.find((candidate) => candidate.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const leaky = cardFor(activation('leaky-relu'));
  const given = {
    ...leaky,
    curve: curveFor('leaky-relu', { a: 0.2 }),
    framework: pytorch,
    occurrence: { ...leaky.occurrence, symbol: 'torch.nn.LeakyReLU', parameters: { a: 0.2 }, given: ['a'] },
  };

  it('names the function as written, its library and what was given', () => {
    expect(seen(hoverText(given))).toContain('**LeakyReLU** · PyTorch · negative_slope α = 0.2');
  });

  it('stands in one column where there is no room for two', () => {
    const [wide, narrow] = [hoverText(given), hoverText({ ...given, isNarrow: true })];
    expect(narrow.replace('</tr><tr>', '')).toBe(wide);
    expect(narrow).toMatch(/<img [^>]*><\/td><\/tr><tr><td>/);
  });

  it('says default once', () => {
    const text = seen(hoverText(cardFor(activation('selu'))));
    expect(text).toContain('α = 1.673, λ = 1.051 (default)');
  });

  it('says what the library returns at the kink', () => {
    expect(seen(hoverText(given))).toContain('kink at 0 (slope 0.2 in PyTorch)');
  });

  it('warns of libraries in which the same name is another function, and how far that is from this one', () => {
    expect(seen(hoverText(given))).toMatch(
      /⚠ Elsewhere: .*tf\.nn.*: 0\.2 · .*Keras layer.*: 0\.3 \(Δ 0\.8 at −8\)/,
    );
    expect(seen(hoverText({ ...given, curve: leaky.curve }))).toMatch(
      /tf\.nn.*: 0\.2 \(Δ 1\.5 at −8\) · .*: 0\.3 \(Δ 2\.3 at −8\)/,
    );
    const { framework: _, ...mention } = given;
    expect(seen(hoverText(mention))).not.toContain('Elsewhere');
  });

  it('adds the input that the code names', () => {
    const card = cardFor(activation('sigmoid'));
    const text = seen(hoverText({ ...card, occurrence: { ...card.occurrence, input: 0.5 } }));
    expect(text).toContain('0.6225');
  });

  it('shows what a name that comes from a file says, and runs nothing of it', () => {
    const symbol = '<img src=x onerror=alert(1)> [a](command:evil) `b` **c** & $(x) \ud800';
    const hover = hoverText({ ...leaky, occurrence: { ...leaky.occurrence, certainty: 'mention', symbol } });
    expect(hover).not.toMatch(/<img src=x|\]\(command:evil|`b`|\*\*c\*\*|\$\(/);
    expect(seen(hover)).toContain('<img src=x onerror=alert(1)>');
    expect(hover).toContain('\ufffd');
  });

  it('links to its commands, with the curve as argument, and to where the function was first described', () => {
    const links = [...hoverText(given).matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link);
    const [source = ''] = links.splice(3);
    expect(links.map((link) => link.split('?')[0])).toEqual([
      'command:activationLens.plot',
      'command:activationLens.compare',
      'command:activationLens.copyAs',
    ]);
    expect(source).toMatch(/^https:\/\/\S+ "[^"]+"$/);
    for (const link of links)
      expect(JSON.parse(decodeURIComponent(link.split('?')[1] ?? ''))).toEqual([given.curve.spec]);
  });

  it('does without formula pictures while they cannot be read', () => {
    const { formulas: _, ...without } = leaky;
    expect(seen(hoverText(without))).toContain('f(x) = ');
  });

  it('leaves out the plot or the table when the settings say so', () => {
    const bare = hoverText({ ...leaky, shows: { picture: false, values: false } });
    expect(bare).not.toContain('width="300"');
    expect(bare).not.toContain('<th');
  });
});
