import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/problem';
import { recognize } from '../../src/core/recognize/recognize';
import { readUse, usesLink } from '../../src/editor/uses';

const text = 'from torch import nn\na = nn.GELU()\n# GELU\nb = nn.GELU()\nc = nn.GELU()\nd = nn.ReLU()\n';
const all = recognize(text, 'python');
// The link is made of nothing else of a document.
const document = { uri: { toString: () => 'file:///a (1).py' } } as Parameters<typeof usesLink>[0];

const linkAt = (name: string): string | undefined => {
  const occurrence = all.find(
    ({ span, certainty }) => certainty === 'certain' && text.slice(...span) === name,
  );
  return occurrence && usesLink(document, all, occurrence, english);
};

describe('the link to other uses', () => {
  it('counts the places where code names the same function', () => {
    expect(linkAt('nn.GELU')).toMatch(
      /^\[2 other uses in this file\]\(command:activationLens\.showUses\?[^()\s]+\)$/,
    );
    expect(linkAt('nn.ReLU')).toBeUndefined();
  });

  it('carries what is read from it again', () => {
    const [, encoded = ''] = /\?([^)]*)\)$/.exec(linkAt('nn.GELU') ?? '') ?? [];
    const [argument] = JSON.parse(decodeURIComponent(encoded)) as readonly unknown[];
    expect(readUse(argument)).toEqual({
      uri: 'file:///a (1).py',
      offset: text.indexOf('nn.GELU'),
      activation: 'gelu',
    });
  });

  it('is read from nothing else', () => {
    for (const value of [
      undefined,
      null,
      'a',
      [],
      {},
      { uri: 1, offset: 0, activation: 'a' },
      { uri: 'a', offset: NaN, activation: 'a' },
    ])
      expect(readUse(value)).toBeUndefined();
  });
});
