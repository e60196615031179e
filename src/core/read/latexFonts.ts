import { isProblem } from '../problem';
import type { Lex, Scanner } from './latexScanner';
import { doubled, prose } from './latexWords';

/** What stands in a font of its own: a name, or words between formulas. */
export function fontsReader(scanner: Scanner, lex: Lex) {
  const { text, macros, tokens, add, addName, sizing, apart, matched } = scanner;

  /** `{\rm ReLU}`; of `{\mathrm dx}` the d alone is upright. */
  function oldFont(i: number): number {
    const font = matched(/\{\s*\\(?:rm|bf|it|sf|tt|mathrm(?=\s+\w{3}))\s+[\w -]*\}/y, i);
    if (!font) return add('sign', '{', i, i + 1);
    const name = font.replace(/^\{\s*\\\w+\s+/, '').slice(0, -1);
    return addName(name.trim(), i, i + font.length);
  }

  /** What stands in the braces of a font is a name, or words; other formulas are read as if there were no font. */
  function readFont(name: string, i: number, from: number): number {
    const bare = matched(/\s*[A-Za-z1](?![A-Za-z])|\s+[A-Za-z1]/y, from);
    if (bare !== undefined) return styled(name, bare.trim(), i, from + bare.length);
    const braces = matched(/\s*\{(?:[^{}\\]|\\text\s*\{[^{}]*\}|\\[^{}])*\}/y, from);
    if (braces === undefined) return sizing(i, from);
    const inside = from + braces.indexOf('{') + 1;
    const end = from + braces.length;
    const content = text
      .slice(inside, end - 1)
      .replace(/\\text\s*\{([^{}]*)\}/g, '$1')
      .replace(/\\([_ \-,&])/g, (_, sign: string) => (sign === ',' ? ' ' : sign))
      .trim();
    if (content === '') return apart(1, end);
    if (/^[\p{L}\p{N}_'’ .-]*$/u.test(content) && !holdsWords(content)) return styled(name, content, i, end);
    return readWords(i, inside, end, holdsWords(content));
  }

  function styled(font: string, content: string, i: number, end: number): number {
    if (content === '1' || (content === 'I' && doubled.has(font) && font !== 'bm'))
      return add(content === '1' && !doubled.has(font) ? 'number' : 'command', '1', i, end);
    if (/^(?:mathbb|mathds|mathbbm)$/.test(font)) return add('command', `${font}{${content}}`, i, end);
    if (/^\d/.test(content)) return add('number', content, i, end);
    return addName(content, i, end);
  }

  function holdsWords(content: string): boolean {
    return (
      prose.has(content) ||
      content.split(/[\s.]+/).some((each) => prose.has(each) || prose.has(each.toLowerCase())) ||
      /\p{Script=Han}/u.test(content)
    );
  }

  /** `\text{if } x`, `\text{if x > 0}`, `\text{if $x \ge 0$}`, `\text{若 }` */
  function readWords(from: number, inside: number, end: number, isSaid: boolean): number {
    const holdsCommand = /\\/.test(text.slice(inside, end - 1));
    if (holdsCommand && !isSaid) {
      add('sign', '{', from, inside);
      return inside;
    }
    const within = lex(
      { text: text.slice(0, end - 1), limit: end - 1, manner: holdsCommand ? 'latex' : 'plain', macros },
      inside,
    );
    if (isProblem(within)) scanner.failure = within;
    else tokens.push(...within.map((token, k) => (k === 0 ? { ...token, gap: 1 as const } : token)));
    return apart(1, end);
  }

  return { oldFont, readFont };
}
