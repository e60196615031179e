import { lineStart } from '../line';
import { languageIdOf } from '../recognize/languageIds';
import { blocksOf } from '../recognize/markdownBlocks';
import type { Span } from '../span';
import type { Finding } from './finding';

/** A line above a finding that silences its rule there, in the comments of the language. */
export function ignoreComment(
  text: string,
  language: string,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
): { readonly span: Span; readonly text: string } {
  const at = lineStart(text, span[0]);
  const indent = /^[ \t]*/.exec(text.slice(at, span[0]))?.[0] ?? '';
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const [open, close] = signs.get(languageAt(text, languageIdOf(language), at)) ?? ['//', ''];
  return { span: [at, at], text: `${indent}${open} activation-lens: ignore ${rule}${close}${end}` };
}

/** Of a page, the language of the fence or of the formula of several lines in which a line stands. */
function languageAt(text: string, language: string, at: number): string {
  if (language !== 'markdown') return language;
  const block = blocksOf(text).find(({ span: [start, end] }) => start <= at && at < end);
  if (block?.kind === 'fence') return block.language === 'math' ? 'latex' : languageIdOf(block.language);
  const above = text.slice(block?.span[0] ?? 0, at).match(/\$\$/g)?.length ?? 0;
  return above % 2 === 1 ? 'latex' : language;
}

const signs: ReadonlyMap<string, readonly [open: string, close: string]> = new Map(
  [
    ['python julia r yaml', '#', ''],
    ['matlab latex', '%', ''],
    ['markdown', '<!--', ' -->'],
  ].flatMap(([ids = '', open = '', close = '']) => ids.split(' ').map((id) => [id, [open, close]] as const)),
);
