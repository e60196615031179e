import { outlineOf } from '../read/code/levels';
import type { Program } from '../read/code/parseCode';
import type { Statement } from '../read/code/syntaxTree';
import { rememberLast } from '../remember';
import type { Span } from '../span';
import { dependenciesOf, type Naming } from './dependencies';
import { besides, modulesWithHabits, namedIn, type Where } from './inCode';

/** A part of a program that was read before says the same again, if all that it depends on does. */
export interface Section {
  /** From the end of the section before; together they are the text. */
  readonly span: Span;
  readonly statements: readonly Statement[];
  /** The same for two sections, of any program, whose formulas are the same but for their place. */
  readonly key: string;
  /** Where among all the sections are that it depends on, itself among them, in order. */
  readonly needs: readonly number[];
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
  const around = `${language} ${[...modules].join()}`;
  const needs = dependenciesOf(facts);
  const keys = new Map(needs.map((list) => [list, list.map((each) => facts[each]?.meaning).join()]));
  return {
    where: { language, modules },
    all: parts.map(({ span, statements: own }, i) => {
      const others = needs[i] ?? [];
      const key = `${facts[i]?.id} ${others.indexOf(i)} ${keys.get(others)}`;
      return { span, statements: own, needs: others, key: `${key} ${around} ${lineBefore(text, span[0])}` };
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

/** Nothing that is checked looks further back. */
const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
};

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
    const links = named.flatMap(({ said: { root }, function: { className = '' } }) => [
      ...[root, ...besides(root)].map((each) => `/${each}`),
      `.${className}`,
    ]);
    return {
      id: ++last,
      meaning: rememberMeaning(`${language} ${withoutComments(text, part)}`, () => ++last),
      mentions: [...new Set([...wordsIn(text), ...links])],
      defines: [...new Set([...names.flatMap(wordsIn), ...links])],
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

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
