import { isDifferentiatedByHand, isOfDoubles, widthReach } from '../formulas/arithmetic';
import { formulasIn } from '../formulas/formulas';
import { formulasWithin } from '../formulas/inCode';
import { formulasInDocs } from '../formulas/inDocs';
import { judge, type Judged } from '../formulas/judged';
import { languageOfText } from '../formulas/languageOfText';
import { withoutLongLines } from '../formulas/longLines';
import { saidBy } from '../formulas/names';
import { partsSeen, type Parts } from '../formulas/parts';
import { linkOf, sectionsOf, type Section, type Sections } from '../formulas/sections';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import { recent, type Recent } from '../remember';
import { byPlace, firstBeyond } from '../span';
import { calledWithinLimits } from './calledWithinLimits';
import { ofTransferFunctions } from './documented';
import { isFixWithin, movedFinding } from './movedFinding';
import type { Finding, Fix } from './finding';
import { ignoredIn } from './ignored';
import { misspelled } from './misspelled';
import { mayBreak, unstable } from './unstable';
import { pageOfWords } from './spelling';
import type { Words } from '../describe/words';
import { wrongDefinition } from './wrongDefinition';
import { fixOfSlope, wrongDerivative } from './wrongDerivative';
import type { Page } from './wrongFixes';
import { wrongIdentity } from './wrongIdentity';

/** What the checks have to say about a text, in its order. */
export function findingsIn(text: string, language: string, words: Words): readonly Finding[] {
  const isIgnored = ignoredIn(text);
  return allIn(text, languageOfText(language, text), words)
    .filter(({ rule, span }) => !isIgnored(rule, span))
    .sort(byPlace);
}

/** Of a long program, only what is new since it was seen last is read and judged. */
function allIn(text: string, language: string, words: Words): readonly Finding[] {
  const parts =
    text.length < short || paper.has(language) ? undefined : partsSeen(withoutLongLines(text), language);
  return parts
    ? inSections(parts, text, language, words)
    : findingsAbout(formulasIn(text, language), text, words);
}

const short = 4000;
const paper: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'latex']);

/** Everything that the checks say about the formulas of a text. */
export function findingsAbout(
  formulas: readonly WrittenFormula[],
  text: string,
  words: Words,
): readonly Finding[] {
  const all = judged(formulas);
  return checked(all, { text, mistaken: new Set(mistakenAmong(all)) }, words);
}

const judged = (formulas: readonly WrittenFormula[]): readonly Judged[] =>
  formulas.filter(isWorthJudging).map(judge);

/** `linked` are the formulas that those to check may be the slopes of, or have for slopes. */
const checked = (all: readonly Judged[], page: Page, words: Words, linked = () => all): readonly Finding[] =>
  all.flatMap((each) =>
    checks
      .flatMap((check) => check(each, words, page) ?? [])
      .map((found) =>
        found.rule === 'wrong-definition'
          ? withSlope(found, fixOfSlope(each, linked(), page, words), words)
          : found,
      ),
  );

/** With the slope put right that would be wrong after each fix, where that stands somewhere else. */
function withSlope(found: Finding, slope: Fix | undefined, { t }: Words): Finding {
  const isApart = ({ edits }: Fix): boolean =>
    slope?.edits.every(({ span: [start, end] }) =>
      edits.every(({ span: [from, to] }) => end < from || to < start),
    ) === true;
  const both = (fix: Fix): Fix => ({
    title: t('{0}, and its slope', fix.title),
    edits: [...fix.edits, ...(slope?.edits ?? [])].sort((one, other) => one.span[0] - other.span[0]),
  });
  return slope ? { ...found, fixes: found.fixes.map((fix) => (isApart(fix) ? both(fix) : fix)) } : found;
}

/** What is remembered of a section: its findings, counted from where it begins, and what the page said of the names in it. */
interface Known {
  readonly findings: readonly Finding[];
  /** Functions in it that are not what their names say. */
  readonly mistaken: readonly string[];
  /** Those of the page that it mentions. */
  readonly mentioned: string;
}

function inSections(parts: Parts, text: string, language: string, words: Words): readonly Finding[] {
  const known = knownIn(words);
  const sections = sectionsOf(parts, language);
  const page = [
    words.language,
    language,
    ...calledWithinLimits(text),
    pageOfWords(sections.where.modules, text),
    ofTransferFunctions(text),
    isDifferentiatedByHand(text),
    widthReach(language) > 0 && isOfDoubles(text),
  ];
  const keyOf = ({ key }: Section): string => `${page.join()} ${key}`;
  const before = new Map(sections.all.map((section) => [section, known.get(keyOf(section))]));
  const docs = judged(formulasInDocs(parts.text, language, sections.docs));
  const fresh = judgedIn(
    sections.all.filter((section) => !before.get(section)),
    sections,
  );
  const mistaken = new Set([
    ...mistakenAmong(docs),
    ...sections.all.flatMap(
      (section) => before.get(section)?.mistaken ?? mistakenAmong(fresh.get(section) ?? []),
    ),
  ]);
  const touching = new Set([...mistaken].flatMap((name) => [name, linkOf(saidBy(name).root)]));
  const mentioned = ({ mentions }: Section): string =>
    touching.size === 0 ? '' : mentions.filter((word) => touching.has(word)).join();
  const isStale = (section: Section): boolean => {
    const last = before.get(section);
    return last !== undefined && last.mentioned !== mentioned(section);
  };
  const again = judgedIn(sections.all.filter(isStale), sections);
  const whole = { text, mistaken };
  // The sections that depend on one another have the same list for that.
  const groups = new Map<Section['needs'], readonly Judged[]>();
  const linkedTo = ({ needs }: Section): readonly Judged[] => {
    const all =
      groups.get(needs) ??
      [
        ...judgedIn(
          needs.flatMap((i) => sections.all[i] ?? []),
          sections,
        ).values(),
      ].flat();
    groups.set(needs, all);
    return all;
  };
  const found = sections.all.flatMap((section) => {
    const all = fresh.get(section) ?? again.get(section);
    const last = before.get(section);
    if (!all) return (last?.findings ?? []).map((each) => movedFinding(each, section.span[0]));
    const findings = checked(all, whole, words, () => linkedTo(section));
    if (findings.every(({ fixes }) => fixes.every((fix) => isFixWithin(section.span, fix))))
      known.set(keyOf(section), {
        findings: findings.map((each) => movedFinding(each, -section.span[0])),
        mistaken: mistakenAmong(all),
        mentioned: mentioned(section),
      });
    return findings;
  });
  return [...found, ...checked(docs, whole, words)];
}

/** What is judged of some sections, for which only what they depend on is read. */
function judgedIn(
  some: readonly Section[],
  { where, programOf }: Sections,
): ReadonlyMap<Section, readonly Judged[]> {
  const found = new Map(some.map((section) => [section, [] as Judged[]]));
  if (some.length === 0) return found;
  const needed = [...new Set(some.flatMap(({ needs }) => needs))].sort((a, b) => a - b);
  const within = sectionAt(some);
  for (const each of judged(formulasWithin(programOf(needed), where, ([at]) => within(at) !== undefined))) {
    const section = within(each.written.span[0]);
    if (section) found.get(section)?.push(each);
  }
  return found;
}

/** The section of some that holds an offset. */
function sectionAt(sections: readonly Section[]): (at: number) => Section | undefined {
  const spans = sections.map(({ span }) => span);
  return (at) => {
    const section = sections[firstBeyond(at, spans)];
    return section && section.span[0] <= at ? section : undefined;
  };
}

/** What is known of sections in a person's words. */
function knownIn({ t }: Words): Recent<Known> {
  const known = remembered.get(t) ?? recent<Known>(10_000);
  remembered.set(t, known);
  return known;
}

const remembered = new WeakMap<Words['t'], Recent<Known>>();

/** Of what claims nothing, only whether it breaks is asked. */
const isWorthJudging = ({ kind, claims, function: read }: WrittenFormula): boolean =>
  claims.length > 0 ||
  kind === 'derivative' ||
  kind === 'equation' ||
  (!isProblem(read) && mayBreak(read.expression));

/** Names of functions that are not what these say; who calls an activation by the name of another may mean it. */
const mistakenAmong = (all: readonly Judged[]): readonly string[] =>
  all.flatMap(({ written: { kind, name }, identification }) =>
    kind === 'definition' &&
    identification?.verdict === 'differs' &&
    identification.change?.kind !== 'other activation' &&
    name
      ? [name.text]
      : [],
  );

const checks: readonly ((judged: Judged, words: Words, page: Page) => Finding | undefined)[] = [
  wrongDefinition,
  wrongDerivative,
  (each, words, { text }) => unstable(each, words, text),
  wrongIdentity,
  (each, words, { text }) => misspelled(each, text, words),
];
