import { isProblem } from '../problem';
import { environmentsReader } from './latexEnvironments';
import { fontsReader } from './latexFonts';
import { noMacros } from './latexMacros';
import type { Token } from './latexToken';
import type { Lex, Scanner } from './latexScanner';
import {
  accents,
  fonts,
  functionNames,
  greek,
  prose,
  signs,
  silent,
  sizes,
  skipped,
  spaces,
} from './latexWords';

/** What begins with a backslash. */
export function commandsReader(scanner: Scanner, lex: Lex) {
  const { manner, macros, tokens, add, sizing, apart, matched } = scanner;
  const { environment, readColumn, unclosed } = environmentsReader(scanner);
  const { oldFont, readFont } = fontsReader(scanner, lex);

  function readCommand(i: number): number {
    const name = matched(/\\(?:[A-Za-z]+\*?|[^A-Za-z])/uy, i)?.slice(1) ?? '';
    const end = i + 1 + name.length;
    if (name === '\\') return readRow(i, end);
    if (name === '|' || name === 'Vert' || name === 'lVert' || name === 'rVert')
      return add('sign', '‖', i, end);
    const space = spaces.get(name);
    if (space !== undefined) return apart(Number(space) as Token['gap'], end);
    if (name === 'left' || name === 'right') return readFence(name, end);
    if (skipped.has(name)) {
      const after = end + (matched(/\s*(?:\[[^\]{}]*\])?\{[^{}]*\}/y, end)?.length ?? 0);
      return name === 'hspace' ? apart(3, after) : after;
    }
    if (sizes.has(name)) return sizing(i, end);
    if (silent.has(name)) return apart(1, end);
    if (name === 'begin' || name === 'end') return environment(name, i, end);
    if (fonts.has(name)) return readFont(name, i, end);
    return readMacro(name, i, end) ?? plainCommand(name, i, end);
  }

  /** What the text's own command stands for. */
  function readMacro(name: string, i: number, end: number): number | undefined {
    const body = macros.get(name);
    if (body === undefined) return undefined;
    const inside = lex({ text: body, limit: body.length, manner, macros: noMacros }, 0);
    if (isProblem(inside)) return undefined;
    inside.forEach(({ kind, text, gap }, k) => {
      apart(k > 0 ? gap : 0, end);
      add(kind, text, i, end);
    });
    return end;
  }

  function plainCommand(name: string, i: number, end: number): number {
    const letter = greek.get(name);
    if (letter) return add('letter', letter, i, end);
    const sign = signs.get(name);
    if (sign !== undefined) return add('sign', sign, i, end);
    if (name === '{' || name === '}') return add('sign', name + name, i, end);
    const meaning = prose.get(name);
    if (meaning !== undefined && (name === 'land' || name === 'lor' || name === 'wedge' || name === 'vee'))
      return add('word', meaning, i, end);
    if (functionNames.has(name)) return add('command', name, i, end);
    const accent = accents.get(name);
    const accented = accent && matched(/\s*(?:\{\s*[A-Za-z]\s*\}|[A-Za-z](?![A-Za-z]))/y, end);
    if (accented)
      return add('letter', `${accented.replace(/[{}\s]/g, '')}${accent}`, i, end + accented.length);
    if (name === 'def' || name === 'stackrel' || name === 'overset' || name === 'underset')
      return stacked(name, i, end);
    return add('command', name, i, end);
  }

  /** `\stackrel{\text{def}}{=}` */
  function stacked(name: string, i: number, end: number): number {
    const rest = matched(/\s*\{(?:[^{}]|\{[^{}]*\})*\}\s*\{\s*=\s*\}/y, end);
    return rest && name !== 'def' && name !== 'underset'
      ? add('sign', '=', i, end + rest.length)
      : add('command', name, i, end);
  }

  function readRow(i: number, end: number): number {
    const more = matched(/\*?(?:[ \t]*\[-?[\d.]+ *[a-z]{2}\])?/y, end)?.length ?? 0;
    return add('sign', '\\\\', i, end + more);
  }

  /** `\left.` and `\right.` are nothing; a bar knows its side. */
  function readFence(side: string, from: number): number {
    const at = from + (matched(/\s*/y, from)?.length ?? 0);
    const rest = matched(/\.|\||\\[lr]?vert(?![A-Za-z])/y, at);
    const start = from - side.length - 1;
    if (rest === undefined) return sizing(start, from);
    const end = at + rest.length;
    if (rest === '.') return side === 'left' ? sizing(start, end) : grown(end);
    return add('sign', side === 'left' ? '|(' : '|)', start, end);
  }

  /** The last token goes on to here. */
  function grown(end: number): number {
    const last = tokens.pop();
    if (last) tokens.push({ ...last, span: [last.span[0], end] });
    return apart(1, end);
  }

  return { readCommand, oldFont, readColumn, unclosed };
}
