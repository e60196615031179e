import { formulasIn } from '../formulas/formulas';
import { formulasWithin, programOf } from '../formulas/inCode';
import { formulasInDocs } from '../formulas/inDocs';
import { judge, type Judged } from '../formulas/judged';
import { withoutLongLines } from '../formulas/longLines';
import { sectionsOf, type Section, type Sections } from '../formulas/sections';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import type { Program } from '../read/code/parseCode';
import { languageIdOf } from '../recognize/languageIds';
import { recent, type Recent } from '../remember';
import type { Finding } from './finding';
import { ignoredIn } from './ignored';
import { movedFinding } from './movedFinding';
import { mayBreak, unstable } from './unstable';
import type { Words } from '../describe/words';
import { wrongDefinition } from './wrongDefinition';
import { wrongDerivative } from './wrongDerivative';
import type { Page } from './wrongFixes';
import { wrongIdentity } from './wrongIdentity';

/** What the checks have to say about a text, in its order. */
export function findingsIn(text: string, language: string, words: Words): readonly Finding[] {
  const isIgnored = ignoredIn(text);
  return allIn(text, languageIdOf(language), words)
    .filter(({ rule, span }) => !isIgnored(rule, span))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Of a long program, only what is new since it was seen last is read and judged. */
function allIn(text: string, language: string, words: Words): readonly Finding[] {
  const isShort = text.length < short || paper.has(language);
  const program = isShort ? undefined : programOf(withoutLongLines(text), language);
  if (!program) return findingsAbout(formulasIn(text, language), text, words);
  const docs = findingsAbout(formulasInDocs(text, language, program), text, words);
  return [...inSections(program, text, language, words), ...docs];
}

const short = 4000;
const paper: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'latex']);

function inSections(program: Program, text: string, language: string, words: Words): readonly Finding[] {
  const known = knownIn(words);
  const sections = sectionsOf(program, text, language);
  const keyOf = ({ key }: Section): string => `${words.language} ${key}`;
  const stale = sections.all.filter((section) => !known.get(keyOf(section)));
  const fresh = judgedIn(stale, program, sections);
  const mistakenIn = (section: Section): readonly string[] =>
    fresh.get(section)?.flatMap(mistakenName) ?? known.get(keyOf(section))?.mistaken ?? [];
  return sections.all.flatMap((section) => {
    const { span, needs } = section;
    const before = known.get(keyOf(section));
    if (before) return before.findings.map((finding) => movedFinding(finding, span[0]));
    const others = sections.all.filter((_, i) => needs.includes(i));
    const page = { text, mistaken: new Set([section, ...others].flatMap(mistakenIn)) };
    const findings = saidOf(fresh.get(section) ?? [], page, words);
    known.set(keyOf(section), {
      findings: findings.map((finding) => movedFinding(finding, -span[0])),
      mistaken: mistakenIn(section),
    });
    return findings;
  });
}

/** The formulas of some sections, judged, for which only what they depend on is read. */
function judgedIn(
  some: readonly Section[],
  program: Program,
  { all, where, programOf: programFrom }: Sections,
): ReadonlyMap<Section, readonly Judged[]> {
  const found = new Map(some.map((section) => [section, [] as Judged[]]));
  if (some.length === 0) return found;
  const needed = new Set(some.flatMap(({ needs }) => needs));
  const part = needed.size === all.length ? program : programFrom(needed);
  const within = sectionAt(some);
  for (const formula of formulasWithin(part, where, ([at]) => within(at) !== undefined)) {
    const section = within(formula.span[0]);
    if (section && isWorthJudging(formula)) found.get(section)?.push(judge(formula));
  }
  return found;
}

/** The section of some that holds an offset. */
function sectionAt(sections: readonly Section[]): (at: number) => Section | undefined {
  return (at) => {
    let [low, high] = [0, sections.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sections[middle]?.span[0] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const section = sections[low - 1];
    return section && at < section.span[1] ? section : undefined;
  };
}

/** What was found in a section, counted from where it begins, and which functions in it are not what their names say. */
interface Known {
  readonly findings: readonly Finding[];
  readonly mistaken: readonly string[];
}

/** In a person's words. */
function knownIn({ t }: Words): Recent<Known> {
  const known = remembered.get(t) ?? recent<Known>(10_000);
  remembered.set(t, known);
  return known;
}

const remembered = new WeakMap<Words['t'], Recent<Known>>();

/** What the checks say about the formulas of a whole text. */
export function findingsAbout(
  formulas: readonly WrittenFormula[],
  text: string,
  words: Words,
): readonly Finding[] {
  const all = formulas.filter(isWorthJudging).map(judge);
  return saidOf(all, { text, mistaken: new Set(all.flatMap(mistakenName)) }, words);
}

const saidOf = (all: readonly Judged[], page: Page, words: Words): readonly Finding[] =>
  all.flatMap((judged) => checks.flatMap((check) => check(judged, words, page) ?? []));

const mistakenName = ({ written: { kind, name }, identification }: Judged): readonly string[] =>
  kind === 'definition' && identification?.verdict === 'differs' && name ? [name.text] : [];

/** Of what claims nothing, only whether it breaks is asked. */
const isWorthJudging = ({ kind, claims, function: read }: WrittenFormula): boolean =>
  claims.length > 0 ||
  kind === 'derivative' ||
  kind === 'equation' ||
  (!isProblem(read) && mayBreak(read.expression));

const checks: readonly ((judged: Judged, words: Words, page: Page) => Finding | undefined)[] = [
  wrongDefinition,
  wrongDerivative,
  (judged, words, { text }) => unstable(judged, words, text),
  wrongIdentity,
];
