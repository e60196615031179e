import { lineStart } from '../line';
import { languageIdOf } from '../recognize/languageIds';
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
  const [open, close] = signs.get(languageIdOf(language)) ?? ['//', ''];
  return { span: [at, at], text: `${indent}${open} activation-lens: ignore ${rule}${close}${end}` };
}

const signs: ReadonlyMap<string, readonly [open: string, close: string]> = new Map(
  [
    ['python julia r yaml', '#', ''],
    ['matlab latex', '%', ''],
    ['markdown', '<!--', ' -->'],
  ].flatMap(([ids = '', open = '', close = '']) => ids.split(' ').map((id) => [id, [open, close]] as const)),
);
