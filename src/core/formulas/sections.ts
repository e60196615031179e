import { outlineOf } from '../read/code/levels';
import type { Program } from '../read/code/parseCode';
import type { Statement } from '../read/code/syntaxTree';
import { rememberLast } from '../remember';
import type { Span } from '../span';
import { widthReach } from './arithmetic';
import { movedSpan } from './cell';
import { dependenciesOf, type Naming } from './dependencies';
import { modulesWithHabits, type Where } from './inCode';
import { namedIn, rootsOf } from './named';
import { docsIn } from './inDocs';
import { mostCalled } from './mostCalled';
import type { Parts } from './parts';

/** A part of a program that was read before says the same again, if all that it depends on does. */
export interface Section {
  /** To the beginning of the next section; together they are the text. */
  readonly span: Span;
  /** The same for two sections, of any program, whose formulas are the same but for their place. */
  readonly key: string;
  /** Where among all the sections are that it depends on, itself among them, in order. */
  readonly needs: readonly number[];
  /** The words in it, and what its functions are linked by. */
  readonly mentions: readonly string[];
}

/** A program's parts, each with the others whose names it mentions or whose slopes it may be. */
export interface Sections {
  readonly all: readonly Section[];
  /** What holds for each of them. */
  readonly where: Where;
  /** The program that some of them make, with the imports of all. */
  readonly programOf: (some: readonly number[]) => Program;
  /** Where docstrings and comments may hold mathematics. */
  readonly docs: readonly Span[];
}

export function sectionsOf({ text, spans, programOf }: Parts, language: string): Sections {
  const facts = spans.map((span, i) => factsAbout(text, span, language, () => programOf(i)));
  const imports = importing(facts.flatMap(({ bindings }) => bindings));
  const modules = modulesWithHabits(text, language, outlineOf(imports).file.modules);
  const around = `${language} ${[...modules].join()} ${mostCalled(modules, text).join()}`;
  const needs = dependenciesOf(facts);
  const meaning = (list: readonly number[]): number =>
    rememberAll(list.map((each) => facts[each]?.meaning).join(), () => ++last);
  const meanings = new Map([...new Set(needs)].map((list) => [list, meaning(list)]));
  const nearby = neighborsOf(spans, language);
  return {
    where: { language, modules },
    all: spans.map((span, i) => {
      const others = needs[i] ?? [];
      const near = nearby(i);
      const texts = near.map((each) => facts[each]?.id).join();
      const key = `${others.indexOf(i)} ${meanings.get(others)} ${near.indexOf(i)} ${texts} ${around}`;
      return { span, needs: others, key, mentions: facts[i]?.mentions ?? [] };
    }),
    programOf: (some) => ({
      statements: [...imports, ...some.flatMap((part) => programOf(part).statements), ...imports],
      comments: [],
    }),
    docs: facts.flatMap(({ docs }, i) => docs.map((span) => movedSpan(span, spans[i]?.[0] ?? 0))),
  };
}

/** The sections as far around one as a check looks at the text itself: for the width of its numbers, and at what a fix would stand in. */
function neighborsOf(spans: readonly Span[], language: string): (section: number) => readonly number[] {
  const before = Math.max(reach, widthReach(language));
  let [first, last] = [0, 0];
  return (section) => {
    const [start, end] = spans[section] ?? [0, 0];
    while ((spans[first]?.[1] ?? Infinity) <= start - before) first++;
    while ((spans[last]?.[1] ?? Infinity) < end + reach) last++;
    const count = Math.min(spans.length, last + 1) - first;
    return Array.from({ length: count }, (_, i) => first + i);
  };
}

const reach = 100;

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
  /** Where docstrings and comments may hold mathematics, counted from where it begins. */
  readonly docs: readonly Span[];
}

const rememberFacts = rememberLast<Facts>(10_000);
const rememberMeaning = rememberLast<number>(10_000);
/** One number for what all that a section depends on means. */
const rememberAll = rememberLast<number>(10_000);
let last = 0;

function factsAbout(text: string, span: Span, language: string, programOf: () => Program): Facts {
  const own = text.slice(...span);
  return rememberFacts(`${language} ${own}`, () => {
    const { statements, comments } = programOf();
    const { file } = outlineOf(statements);
    const named = namedIn({ statements, comments }, language);
    const names = [...file.functions.keys(), ...file.classes.keys(), ...file.assigned.keys()];
    // A slope belongs to a function that is called like it, a backward pass to the class of that name.
    const links = named.flatMap(({ said, function: { className } }) => [
      ...rootsOf(said).map(linkOf),
      ...(className === undefined ? [] : [`.${className}`]),
    ]);
    const words = wordsIn(own);
    const tests = statements.some(({ kind }) => kind === 'if') ? words : []; // it may leave, and guard what follows
    const here = (place: Span): Span => movedSpan(place, -span[0]);
    return {
      id: ++last,
      meaning: rememberMeaning(`${language} ${withoutComments(own, comments.map(here))}`, () => ++last),
      mentions: [...new Set([...words, ...links])],
      defines: [...new Set([...names.flatMap(wordsIn), ...links, ...tests])],
      bindings: [...file.modules].map(([name, path]) => ({ name, path })),
      docs: docsIn(text, { statements, comments }).map(here),
    };
  });
}

/** Without their lines, where there is nothing else. */
function withoutComments(text: string, comments: readonly Span[]): string {
  let [kept, at] = ['', 0];
  for (const [from, to] of comments) {
    kept += text.slice(at, from).trimEnd();
    at = to;
  }
  return kept + text.slice(at);
}

/** What a slope and its function have in common, as a word that is none. */
export const linkOf = (root: string): string => `/${root}`;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
