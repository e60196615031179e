import type * as vscode from 'vscode';
import { commandUri } from '../core/describe/links';
import type { Translate } from '../core/problem';
import type { Occurrence } from '../core/recognize/occurrence';
import { readFields, readFinite, readText } from '../protocol/read';

export const showUsesCommand = 'activationLens.showUses';

/** A place from which the others of its function are asked for. */
interface Use {
  readonly uri: string;
  readonly offset: number;
  readonly activation: string;
}

/** The places where code names a function. */
export const usesIn = (all: readonly Occurrence[], activation: string): readonly Occurrence[] =>
  all.filter((other) => other.certainty === 'certain' && other.activation === activation);

/** `3 other uses in this file`, as a link; nothing where there is none. */
export function usesLink(
  { uri }: vscode.TextDocument,
  all: readonly Occurrence[],
  { activation, span }: Occurrence,
  t: Translate,
): string | undefined {
  const others = usesIn(all, activation).filter((other) => other.span[0] !== span[0]).length;
  if (others === 0) return undefined;
  const words = others === 1 ? t('1 other use in this file') : t('{0} other uses in this file', others);
  const use: Use = { uri: uri.toString(), offset: span[0], activation };
  return `[${words}](${commandUri(showUsesCommand, use)})`;
}

/** From outside: what is no such place is nothing. */
export function readUse(value: unknown): Use | undefined {
  const fields = readFields(value);
  const uri = readText(fields?.get('uri'), 10_000);
  const offset = readFinite(fields?.get('offset'));
  const activation = readText(fields?.get('activation'), 100);
  return uri === undefined || offset === undefined || activation === undefined
    ? undefined
    : { uri, offset, activation };
}
