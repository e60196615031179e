import { atOffset, recognize } from '../recognize/recognize';
import type { Context } from '../recognize/context';
import { byPlace } from '../span';
import { problem, type Problem } from '../problem';
import { newArguments } from './arguments';
import { applied, type TextEdit } from './edits';
import { nameFor, type Bindings } from './nameFor';
import { lastWritten, type Site } from './site';
import { shortName, type Target } from './target';

/** How a text becomes one with another function at a site. */
export interface Replacement {
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** What stands at the site then, with its arguments. */
  readonly code: string;
  /** Arguments that mean nothing to the new function, as written. */
  readonly dropped: readonly string[];
  /** The name that has to be imported for it. */
  readonly imported?: string;
}

/** What replacing comes to, without looking whether the new name is found in its place; a few microseconds. */
export function replacement(site: Site, target: Target, bindings: () => Bindings): Replacement | Problem {
  const { occurrence, form, written, call, text } = site;
  const [start, end] = occurrence.span;
  if (form === 'string' || form === 'attribute') {
    const id = form === 'string' ? target.name : shortName(target);
    return { edits: [{ span: [start, end], text: id }], code: id, dropped: [] };
  }
  if (call?.arguments.some(({ position, keyword }) => position === undefined && keyword === undefined))
    return problem('The arguments of this call cannot be seen: {0}', `${lastWritten(written)}(…)`);
  const named = form === 'method' ? { name: shortName(target), edits: [] } : nameFor(site, target, bindings);
  const { texts, dropped } = newArguments(site, target);
  const isKept = !call || texts.join() === call.arguments.map((argument) => argument.text).join();
  const between = isKept ? call && text.slice(...call.span) : joined(site, texts);
  const own = [
    { span: [start, end] as const, text: named.name },
    ...(isKept || !call || between === undefined ? [] : [{ span: call.span, text: between }]),
  ];
  const edits = [...named.edits, ...own].sort(byPlace);
  const code =
    call && call.span[0] > end ? `${named.name}(${between ?? ''})` : `${named.name}${between ?? ''}`;
  return { edits, code, dropped, ...(named.edits.length > 0 && { imported: shortName(target) }) };
}

/** Of a `partial`, what follows its first argument. */
const joined = ({ call, occurrence }: Site, texts: readonly string[]): string =>
  call?.span[0] === occurrence.span[1] ? texts.map((text) => `, ${text}`).join('') : texts.join(', ');

/** The same, once the text that it makes is read and the function is found in its place. */
export function checkedReplacement(
  site: Site,
  target: Target,
  bindings: () => Bindings,
  context?: Context,
): Replacement | Problem {
  const made = replacement(site, target, bindings);
  if ('problem' in made) return made;
  const { text, mapped } = applied(site.text, made.edits);
  const place = mapped(site.occurrence.span[0]);
  const found = atOffset(
    recognize(text, 'python', context).filter(({ span }) => span[0] >= place),
    place + 1,
  );
  if (found?.certainty === 'certain' && found.activation === target.activation.id) return made;
  return problem('{0} would be something else here', shortName(target));
}
