import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf } from '../../src/cli/findWords';

const any = -1;
const letters = (...all: readonly string[]): number =>
  all.reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);

const list = new Map([
  ['elu', any],
  ['relu', any],
  ['leaky_relu', any],
  ['gelu_pytorch_tanh', any],
  ['exactly_sixteen_', any],
  ['error', letters('f')],
  ['hard', letters('s', 't')],
]);
const finder = finderOf(list);

const found = (text: string): readonly number[] => {
  const places: number[] = [];
  finder.some(bytesOf(text), (place) => {
    places.push(place);
    return false;
  });
  return places;
};

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The same, one word after the other. */
function plainly(text: string): readonly number[] {
  return [...text.matchAll(/\w+/g)].flatMap(({ 0: word, index }) => {
    const bare = word.startsWith('_') ? word.replace(/^_+|_+$/g, '') : word;
    const start = index + word.length - word.replace(/^_+/, '').length;
    const after = list.get(bare.toLowerCase());
    if (after === undefined) return [];
    const [, next = ''] = /^[\s_#>*(-]*([a-z])/i.exec(text.slice(start + bare.length)) ?? [];
    return after === any || (next !== '' && (after & letters(next.toLowerCase())) !== 0) ? [index] : [];
  });
}

describe('finding words', () => {
  it('finds whole words, in any case, underscores around them or not', () => {
    expect(found('relu(x) + Relu.RELU, prelu relu6 _relu_ __leaky_relu relu_')).toEqual([0, 10, 15, 33, 40]);
    expect(found('ELU elu; eluu\nelu')).toEqual([0, 4, 14]);
    expect(found('')).toEqual([]);
  });

  it('finds some only where the next word goes on as it must', () => {
    expect(found('error function, an error\n# function, error_function, error of, errors function')).toEqual([
      0, 19,
    ]);
    expect(found('hard-sigmoid hard (tanh) hard work hard')).toEqual([0, 13]);
  });

  it('compares long words to their ends', () => {
    expect(found('gelu_pytorch_tanh gelu_pytorch_tan gelu_pytorch_tanhs exactly_sixteen_')).toEqual([0, 54]);
  });

  it('sees each word wherever it stands among sixteen characters', () => {
    for (let at = 0; at < 40; at++)
      for (const word of ['elu', 'relu', 'leaky_relu', 'gelu_pytorch_tanh'])
        for (const end of ['', ' ', '\n', '(x)'])
          expect(found(`${' '.repeat(at)}${word}${end}`)).toEqual([at]);
  });

  it('does not see what is left of a longer text', () => {
    found(`${' '.repeat(64)}relu relu relu`);
    expect(found(' '.repeat(66))).toEqual([]);
    expect(found(`${' '.repeat(63)}r`)).toEqual([]);
  });

  it('looks no further than the first that is wanted', () => {
    const asked: number[] = [];
    const isSecond = finder.some(bytesOf('relu elu relu'), (place) => asked.push(place) === 2);
    expect([isSecond, asked]).toEqual([true, [0, 5]]);
  });

  it('finds in any text what looking at one word after the other does', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...list.keys(),
        'function',
        'sigmoid',
        '_',
        '__',
        ' ',
        '\n',
        '-',
        '(',
        '.',
        'x',
        '1',
        '# ',
      ),
      fc.string({
        unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)),
        maxLength: 6,
      }),
    );
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect([text, found(text)]).toEqual([text, plainly(text)]);
      }),
      {
        numRuns: 3000,
      },
    );
  });
});
