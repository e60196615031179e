import { readMentions } from './mentions';
import type { Occurrence } from './occurrence';

/** Activations that a LaTeX text mentions: not in comments, formulas, and what only refers to something. */
export function mentionsInLatex(text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let from = 0;
  for (const { 0: silent, index } of text.matchAll(silence)) {
    readMentions(text, [from, index], found);
    from = index + silent.length;
  }
  readMentions(text, [from, text.length], found);
  return found;
}

const referring =
  'label|ref|eqref|autoref|[cC]ref|cite\\w*|url|href|includegraphics|input|include|bibliography|usepackage|documentclass';
const silence = new RegExp(
  String.raw`(?<!\\)%[^\n\r]*|\\(?:${referring})\*?(?:\[[^\]]*\])*\{[^{}]*\}|\$\$[^]*?\$\$|(?<!\\)\$[^$\n]*\$|\\\[[^]*?\\\]|\\\([^]*?\\\)|\\begin\{(equation|align|gather|cases)(\*?)\}[^]*?\\end\{\1\2\}`,
  'g',
);
