import type { Scanner } from './latexScanner';
import { greek, prose, signs } from './latexWords';

/** Characters by themselves: numbers, letters, signs, and what is raised, lowered or both. */
export function charactersReader(scanner: Scanner) {
  const { text, limit, manner, tokens, add, addName, matched, fail } = scanner;

  function readNumber(written: string, i: number): number {
    const end = i + written.length;
    if (manner === 'latex' && matched(/e[+-]?\d/y, end))
      return fail('{0} may be a power of ten or a product', [i, end + 2]);
    return add('number', written, i, end);
  }

  function letterOrSign(character: string, i: number): number {
    const end = i + character.length;
    const known = greek.get(character);
    if (known) return add('letter', known, i, end);
    const parts = /^(\d+)⁄(\d+)$/.exec(/[¼-¾⅐-⅞]/.test(character) ? character.normalize('NFKC') : '');
    if (parts) return readVulgar(parts, i, end);
    const raised = matched(up, i) ?? matched(down, i);
    if (raised) return readRaised(raised, i);
    if (character === '𝟙' || character === '𝟏') return add('command', '1', i, end);
    const han = matched(/\p{Script=Han}+/uy, i);
    if (han) return readHan(han, i);
    const plain = character.charCodeAt(0) < 128 ? character : character.normalize('NFKC');
    const [two, three] = [text.slice(i, i + 2), text.slice(i, i + 3)];
    const pair = twoSigns.get(two);
    if (pair !== undefined && end < limit)
      return add('sign', pair, i, i + (pair === '⇒' && three === '==>' ? 3 : 2));
    if (/^[A-Za-z_]/.test(plain)) return readLetters(plain, i);
    const letter = greek.get(plain);
    if (letter) return add('letter', letter, i, end);
    return add('sign', signs.get(character) ?? signs.get(plain) ?? plain, i, end);
  }

  /** `½`; in `2½` it is added and not multiplied. */
  function readVulgar([, above = '', below = '']: readonly string[], i: number, end: number): number {
    if (scanner.blank === 0 && tokens.at(-1)?.kind === 'number')
      return fail('{0} is not expected here', [i, end]);
    add('sign', '(', i, i);
    add('number', above, i, end);
    add('sign', '/', end, end);
    add('number', below, end, end);
    return add('sign', ')', end, end);
  }

  function readRaised(written: string, i: number): number {
    const isUp = upper.test(written);
    add('sign', isUp ? '^' : '_', i, i);
    add('sign', '{', i, i);
    Array.from(written.normalize('NFKC')).forEach((each, k) => {
      const kind = /\d/.test(each) ? 'number' : /[a-z]/.test(each) ? 'letter' : 'sign';
      const last = tokens.at(-1);
      if (kind === 'number' && last?.kind === 'number') {
        tokens[tokens.length - 1] = {
          ...last,
          text: last.text + each,
          span: [last.span[0], i + k + 1],
        };
      } else add(kind, each === '−' ? '-' : each, i + k, i + k + 1);
    });
    return add('sign', '}', i + written.length, i + written.length);
  }

  function readHan(written: string, i: number): number {
    for (let length = Math.min(written.length, 4); length > 0; length--) {
      const meaning = prose.get(written.slice(0, length));
      if (meaning === undefined) continue;
      const kind = meaning === ',' ? 'sign' : 'word';
      return add(kind, meaning, i, i + length);
    }
    return add('word', written, i, i + written.length);
  }

  /** Plain text: a whole name. LaTeX: a word that stands between formulas, or one letter. */
  function readLetters(first: string, i: number): number {
    const run = runAt(i);
    const library = manner === 'plain' ? matched(libraries, i) : undefined;
    if (library) return i + library.length;
    const normal = manner === 'plain' ? matched(/norm\.[cp]df(?=\()/y, i) : undefined;
    if (normal) return add('letter', normal === 'norm.cdf' ? 'Phi' : 'phi', i, i + normal.length);
    const isInside = scanner.blank === 0 && tokens.at(-1)?.kind === 'letter' && tokens.at(-1)?.span[1] === i;
    const meaning =
      run.text.length > 1 && !isInside
        ? (prose.get(run.text) ?? prose.get(run.text.toLowerCase()))
        : undefined;
    if (meaning !== undefined) return add(meaning === ',' ? 'sign' : 'word', meaning, i, run.end);
    if (manner === 'latex')
      return first === '_' ? add('sign', '_', i, i + 1) : add('letter', first, i, i + width(i));
    if (run.text === '_') return add('sign', '_', i, run.end);
    return addName(run.text, i, run.end);
  }

  const width = (i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

  /** Letters, and in plain text digits and underscores, in whatever alphabet of mathematics. */
  function runAt(i: number): { readonly text: string; readonly end: number } {
    let [run, end] = ['', i];
    const inside = manner === 'plain' ? /^\w$/ : /^[A-Za-z]$/;
    while (end < limit && run.length < 60) {
      const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
      const plain = character.charCodeAt(0) < 128 ? character : character.normalize('NFKC');
      if (!inside.test(plain) || shifted.test(character)) break;
      run += plain;
      end += character.length;
    }
    return { text: run, end };
  }

  return { readNumber, letterOrSign };
}

/** Characters that are raised or lowered; what they stand for on the line is something else. */
const raisedLetters = String.raw`\u00b2\u00b3\u00b9\u2070\u2071\u2074-\u207f\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d61\u1d9c-\u1dbb`;

const loweredLetters = String.raw`\u2080-\u209c\u1d62-\u1d6a\u2c7c`;

const up = new RegExp(`[${raisedLetters}]+`, 'y');

const down = new RegExp(`[${loweredLetters}]+`, 'y');

const upper = new RegExp(`[${raisedLetters}]`);

const shifted = new RegExp(`[${raisedLetters}${loweredLetters}]`);

/** Libraries whose functions are called as mathematics calls them. */
const libraries =
  /(?:np|numpy|jnp|torch|tf|math|tf\.math|scipy|special|scipy\.special|stats|scipy\.stats)\.(?=[a-z])/y;

/** What two signs are, each behind them. */
const twoSigns: ReadonlyMap<string, string> = new Map(
  ':== === <=<= >=>= !=!= **^ =>⇒ ~=≈'.split(' ').map((each) => [each.slice(0, 2), each.slice(2)]),
);
