import { outlineOf } from '../read/code/levels';
import type { Program } from '../read/code/parseCode';
import type { Statement } from '../read/code/syntaxTree';
import { rememberLast } from '../remember';
import type { Span } from '../span';
import { widthReach } from './arithmetic';
import { dependenciesOf, type Naming } from './dependencies';
import { modulesWithHabits, namedIn, rootsOf, type Where } from './inCode';
import { mostCalled } from './mostCalled';

/** A part of a program that was read before says the same again, if all that it depends on does. */
export interface Section {
  /** From the end of the section before; together they are the text. */
  readonly span: Span;
  readonly statements: readonly Statement[];
  /** The same for two sections, of any program, whose formulas are the same but for their place. */
  readonly key: string;
  /** Where among all the sections are that it depends on, itself among them, in order. */
  readonly needs: readonly number[];
  /** The words in it, and what its functions are linked by. */
  readonly mentions: readonly string[];
}

/** A program's outermost statements, each with the others whose names it mentions or whose slopes it may be. */
export interface Sections {
  readonly all: readonly Section[];
  /** What holds for each of them. */
  readonly where: Where;
  /** The program that some of them make, with the imports of all. */
  readonly programOf: (some: ReadonlySet<number>) => Program;
}

export function sectionsOf(program: Program, text: string, language: string): Sections {
  const parts = partsOf(program, text.length);
  const facts = parts.map((part) => factsAbout(part, text.slice(...part.span), language));
  const imports = importing(facts.flatMap(({ bindings }) => bindings));
  const modules = modulesWithHabits(text, language, outlineOf(imports).file.modules);
  const around = `${language} ${[...modules].join()} ${mostCalled(modules, text).join()}`;
  const needs = dependenciesOf(facts);
  const meanings = new Map(needs.map((list) => [list, list.map((each) => facts[each]?.meaning).join()]));
  const nearby = neighborsOf(parts, language);
  return {
    where: { language, modules },
    all: parts.map(({ span, statements: own }, i) => {
      const others = needs[i] ?? [];
      const texts = nearby(i).map((each) => facts[each]?.id);
      const key = `${others.indexOf(i)} ${meanings.get(others)} ${nearby(i).indexOf(i)} ${texts.join()} ${around}`;
      return { span, statements: own, needs: others, key, mentions: facts[i]?.mentions ?? [] };
    }),
    programOf: (some) => ({
      statements: [
        ...imports,
        ...parts.flatMap((part, i) => (some.has(i) ? part.statements : [])),
        ...imports,
      ],
      comments: [],
    }),
  };
}

/** The sections as far around one as a check looks at the text itself: for the width of its numbers, and at what a fix would stand in. */
function neighborsOf(parts: readonly Part[], language: string): (section: number) => readonly number[] {
  const before = Math.max(reach, widthReach(language));
  let [first, last] = [0, 0];
  return (section) => {
    const [start, end] = parts[section]?.span ?? [0, 0];
    while ((parts[first]?.span[1] ?? Infinity) <= start - before) first++;
    while ((parts[last]?.span[1] ?? Infinity) < end + reach) last++;
    const count = Math.min(parts.length, last + 1) - first;
    return Array.from({ length: count }, (_, i) => first + i);
  };
}

const reach = 100;

interface Part extends Pick<Section, 'span' | 'statements'> {
  readonly comments: readonly Span[];
}

/** Statements that share a place, as `a = b = 1` makes them, are one part. */
function partsOf({ statements, comments }: Program, end: number): readonly Part[] {
  const spans: { from: number; to: number; readonly statements: Statement[] }[] = [];
  for (const statement of statements) {
    const last = spans.at(-1);
    const to = Math.max(last?.to ?? 0, Math.min(end, statement.span[1]));
    if (last && statement.span[0] < last.to) {
      last.statements.push(statement);
      last.to = to;
    } else spans.push({ from: last?.to ?? 0, to, statements: [statement] });
  }
  const final = spans.at(-1);
  if (final) final.to = end;
  let next = 0;
  return spans.map(({ from, to, statements: own }) => {
    const first = next;
    while ((comments[next]?.[0] ?? Infinity) < to) next++;
    return { span: [from, to], statements: own, comments: comments.slice(first, next) };
  });
}

type Bindings = (Statement & { kind: 'import' })['bindings'];

/** Twice: the first of several that bind a name says where it stands in the list, the last what it means. */
const importing = (bindings: Bindings): readonly Statement[] =>
  bindings.length === 0 ? [] : [{ kind: 'import', bindings, span: [0, 0] }];

/** What the text of a section says about it, wherever it stands. */
interface Facts extends Naming {
  /** One number for one text, and one for all that differ in comments alone. */
  readonly id: number;
  readonly meaning: number;
  readonly bindings: Bindings;
}

const rememberFacts = rememberLast<Facts>(10_000);
const rememberMeaning = rememberLast<number>(10_000);
let last = 0;

const factsAbout = (part: Part, text: string, language: string): Facts =>
  rememberFacts(`${language} ${text}`, () => {
    const { statements } = part;
    const { file } = outlineOf(statements);
    const named = namedIn({ statements, comments: [] }, language);
    const names = [...file.functions.keys(), ...file.classes.keys(), ...file.assigned.keys()];
    // A slope belongs to a function that is called like it, a backward pass to the class of that name.
    const links = named.flatMap(({ said, function: { className } }) => [
      ...rootsOf(said).map(linkOf),
      ...(className === undefined ? [] : [`.${className}`]),
    ]);
    const words = wordsIn(text);
    const tests = statements.some(({ kind }) => kind === 'if') ? words : []; // it may leave, and guard what follows
    return {
      id: ++last,
      meaning: rememberMeaning(`${language} ${withoutComments(text, part)}`, () => ++last),
      mentions: [...new Set([...words, ...links])],
      defines: [...new Set([...names.flatMap(wordsIn), ...links, ...tests])],
      bindings: [...file.modules].map(([name, path]) => ({ name, path })),
    };
  });

/** Without their lines, where there is nothing else. */
function withoutComments(text: string, { span, comments }: Part): string {
  let [kept, at] = ['', 0];
  for (const [from, to] of comments) {
    kept += text.slice(at, from - span[0]).replace(/\s+$/, '');
    at = to - span[0];
  }
  return kept + text.slice(at);
}

/** What a slope and its function have in common, as a word that is none. */
export const linkOf = (root: string): string => `/${root}`;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
