import { isProblem } from '../../../src/core/problem';
import { recognize } from '../../../src/core/recognize/recognize';
import { applied } from '../../../src/core/replace/edits';
import { bindingsOf } from '../../../src/core/replace/nameFor';
import { checkedReplacement, type Replacement } from '../../../src/core/replace/replacement';
import { siteAt, type Site } from '../../../src/core/replace/site';
import { targetsFor } from '../../../src/core/replace/targets';

/** The site of the last name in a text, or of the one that begins where a mark stands: `nn.ReLU` at `»`. */
export function lastSite(marked: string): Site {
  const mark = marked.indexOf('»');
  const text = marked.replace('»', '');
  const all = recognize(text, 'python');
  const certain = all.filter(({ certainty }) => certainty === 'certain');
  const occurrence = mark < 0 ? certain.at(-1) : certain.find(({ span }) => span[0] === mark);
  const site = occurrence && siteAt(text, all, occurrence);
  if (!site) throw new Error(`nothing to replace in ${text}`);
  return site;
}

/** What replacing comes to, as a text, or the sentence that says why not. */
export function replaced(marked: string, id: string): string {
  const site = lastSite(marked);
  const made = madeAt(site, id);
  return typeof made === 'string' ? made : applied(site.text, made.edits).text;
}

/** The arguments that are dropped. */
export function dropped(marked: string, id: string): readonly string[] {
  const made = madeAt(lastSite(marked), id);
  return typeof made === 'string' ? [made] : made.dropped;
}

/** Ids of what may stand there instead. */
export const offered = (marked: string): readonly string[] =>
  targetsFor(lastSite(marked)).map(({ activation }) => activation.id);

function madeAt(site: Site, id: string): Replacement | string {
  const target = targetsFor(site).find(({ activation }) => activation.id === id);
  if (!target) return `no ${id}`;
  const made = checkedReplacement(site, target, () => bindingsOf(site.text));
  return isProblem(made) ? made.problem : made;
}
