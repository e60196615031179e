import { describe, expect, it } from 'vitest';
import { asciiMayName } from '../../../src/core/recognize/asciiMayName';
import { mayName, namingWords } from '../../../src/core/recognize/mayName';

const agrees = (text: string): void => {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  expect([text, asciiMayName(bytes, () => text)]).toEqual([text, mayName(text)]);
};

describe('a quick look at bytes', () => {
  const words = [...namingWords()].filter((word) => /^\w+$/.test(word));

  it('sees what one at the text sees: every word at even and odd places, at the beginning and end', () => {
    for (const word of words)
      for (const text of [word, `${word}\n`, ` ${word}`, `x = torch.${word}(x)\n`, `xy = torch.${word}(x)\n`])
        for (const same of [text, text.toUpperCase()]) agrees(same);
  });

  it('sees no word that is only a part of another', () => {
    for (const word of words) agrees(`import torch\n(a${word}) .${word}0;`);
  });

  it('has something to see in each of them', () => {
    expect(words.length).toBeGreaterThan(500);
  });
});
