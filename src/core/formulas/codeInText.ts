import { lineEnd, nextLine } from '../line';
import { blocksOf } from '../recognize/markdownBlocks';
import { languageOfText } from './languageOfText';
import type { Span } from '../span';

/** The code of one language in a text: the text with all else blanked out, at the same length. */
export interface CodeInText {
  readonly language: string;
  readonly text: string;
}

/** The fences of a page by their languages. What one defines holds in the others. */
export function codeInMarkdown(text: string): readonly CodeInText[] {
  const byLanguage = new Map<string, Span[]>();
  for (const block of blocksOf(text)) {
    if (block.kind !== 'fence') continue;
    const id = languageOfText(block.language, text.slice(...block.span));
    if (id === undefined || paper.has(id)) continue;
    byLanguage.set(id, [...(byLanguage.get(id) ?? []), block.span]);
  }
  return [...byLanguage].map(([language, spans]) => ({ language, text: withoutPrompts(only(text, spans)) }));
}

const paper: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'latex']);

/** The functions of Python that somebody has copied into plain text. */
export function codeInPlainText(text: string): readonly CodeInText[] {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(definition)) {
    if ((spans.at(-1)?.[1] ?? 0) > index) continue;
    spans.push([index, endOfBlock(text, index)]);
  }
  return spans.length === 0 ? [] : [{ language: 'python', text: only(text, spans) }];
}

const definition =
  /^(?:import [\w. ]+|from [\w.]+ import |[ \t]*(?:def|class)[ \t]+\w+[ \t]*[(:]|if __name__ ==).*/gm;

/** Where the lines end that are indented more than the first, blank ones among them. */
function endOfBlock(text: string, start: number): number {
  const indent = /^[ \t]*/.exec(text.slice(start, start + 80))?.[0].length ?? 0;
  let end = lineEnd(text, start);
  for (let line = nextLine(text, start); line < text.length; line = nextLine(text, line)) {
    const whole = text.slice(line, lineEnd(text, line));
    if (whole.trim() === '') continue;
    if ((/^[ \t]*/.exec(whole)?.[0].length ?? 0) <= indent) break;
    end = line + whole.length;
  }
  return end;
}

/** The text outside of the spans as blanks, its lines kept. */
function only(text: string, spans: readonly Span[]): string {
  let at = 0;
  let made = '';
  for (const [start, end] of spans) {
    made += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return made + blank(text.slice(at));
}

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** `>>> x` of a session is `x`. */
const withoutPrompts = (text: string): string =>
  text.includes('>>>') ? text.replace(/^([ \t]*)(?:>>>|\.\.\.) /gm, '$1    ') : text;
