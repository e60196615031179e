import type { Syntax } from './syntax';
import type { Writing } from './writings';

/** By language; none until the program has been told. */
export const writings = new Map<string, Writing>();

export function tellWritings(told: Readonly<Record<string, Writing>>): void {
  for (const [language, writing] of Object.entries(told)) writings.set(language, writing);
}

/** What the text of a language is made of. */
export const syntaxOf = (language: string): Syntax => writings.get(language)?.syntax ?? nothing;

const nothing: Syntax = { comments: [], strings: [], beginnings: '', separators: [] };
