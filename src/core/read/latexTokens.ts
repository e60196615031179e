import { problem, type Problem } from '../problem';
import type { Span } from '../span';
import { charactersReader } from './latexCharacters';
import { commandsReader } from './latexCommands';
import { noMacros, type Macros } from './latexMacros';
import { plainMarksReader } from './latexPlainMarks';
import { scannerOver, type Scanned } from './latexScanner';
import type { Manner, Token } from './latexToken';

/** Takes a formula apart in one pass. Whatever only places things on paper is left out. */
export function latexTokens(
  text: string,
  [from, to]: Span,
  manner: Manner,
  macros: Macros = noMacros,
): readonly Token[] | Problem {
  if (to - from > most) return problem('The formula has {0} characters; {1} are allowed', to - from, most);
  return tokensOf({ text: text.slice(0, to), limit: to, manner, macros }, from);
}

/** Nobody writes a longer formula. */
const most = 4000;

function tokensOf(scanned: Scanned, from: number): readonly Token[] | Problem {
  const { text, limit, manner } = scanned;
  const scanner = scannerOver(scanned);
  const { matched } = scanner;
  const { readBlank, readBrace } = plainMarksReader(scanner);
  const { readNumber, letterOrSign } = charactersReader(scanner);
  const { readCommand, oldFont, readColumn, unclosed } = commandsReader(scanner, tokensOf);

  function readNext(i: number): number {
    const blank = matched(/[\s~\u00a0\u2061-\u2064\u200b]+/y, i);
    if (blank) return readBlank(blank, i);
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
    if (character === '\\' && manner === 'latex') return readCommand(i);
    if (character === '%' && manner === 'latex') return i + (matched(/%[^\n\r]*/y, i)?.length ?? 1);
    if (manner === 'plain' && /[{}]/.test(character)) return readBrace(character, i);
    if (character === '{') return oldFont(i);
    if (character === '&') return readColumn(i);
    if (character === '$') return i + 1;
    const number = matched(manner === 'plain' ? plainNumber : latexNumber, i);
    if (number) return readNumber(number, i);
    return letterOrSign(character, i);
  }

  for (let i = from; i < limit && !scanner.failure;) i = Math.max(i + 1, readNext(i));
  return scanner.failure ?? unclosed() ?? scanner.tokens;
}

const latexNumber = /\d+(?:\.\d+)?|\.\d+/y;
const plainNumber = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/y;
