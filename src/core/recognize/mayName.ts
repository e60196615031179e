import { activations } from '../activations/known';
import { frameworks } from '../frameworks/known';
import { fragmentsOf } from './fragments';
import { hasHan } from './mentionNames';

/** Whether a text can name any activation at all; a quick no spares most files the reading. */
export function mayName(text: string): boolean {
  return (fragments ??= pattern()).test(text);
}

let fragments: RegExp | undefined;

/** A piece of every name, in any case, or any Chinese character. */
function pattern(): RegExp {
  const latin = allNames().filter((name) => !hasHan(name));
  return new RegExp(`${fragmentsOf(latin).join('|')}|[一-鿿]`, 'i');
}

/** The catalogue's names, and the last words of the libraries' symbols. */
function allNames(): readonly string[] {
  const symbols = frameworks.flatMap((framework) => framework.symbols.flatMap((symbol) => symbol.names));
  return [
    ...activations.flatMap(({ names }) => [...names.en, ...names.zh]),
    ...symbols.map((symbol) => symbol.split(/[.:]/).at(-1) ?? symbol),
  ];
}
