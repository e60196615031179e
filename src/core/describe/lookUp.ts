import type { Activation } from '../activations/activation';
import { activations, catalogue } from '../activations/known';
import { unfitParameter } from '../activations/parameters';
import { curveOf, type Curve } from '../curve/curve';
import type { Framework, FrameworkSymbol } from '../frameworks/framework';
import { frameworks } from '../frameworks/known';
import { meaningOf, sameMeaning } from '../frameworks/meaning';
import { isProblem, problem, type Problem } from '../problem';
import { recognize } from '../recognize/recognize';
import { nearest } from './nearest';
import { isSameName, lastWord } from './title';

/** What a word or formula that somebody typed stands for. */
export interface Subject {
  readonly curve: Curve;
  /** The library and its name of the function, when it was asked by a library's name. */
  readonly framework?: Framework;
  readonly symbol?: string;
  /** Which parameters were given. */
  readonly given: readonly string[];
}

/** How somebody asks for a function: a name in English or Chinese, a library's symbol, a string id, or a formula. */
export interface Question {
  readonly what: string;
  /** Id or title of a library whose meaning of the name counts. */
  readonly framework?: string;
  /** Values by the catalogue's name, the letter in formulas, or the library's argument. */
  readonly parameters?: Given;
}

type Given = ReadonlyMap<string, number>;

export function lookUp({ what, framework: asked, parameters = new Map() }: Question): Subject | Problem {
  const library = asked === undefined ? undefined : frameworkNamed(asked);
  if (asked !== undefined && !library) return unknownFramework(asked);
  const quoted = quotedId(what);
  const id = quoted ?? what;
  const found =
    (quoted === undefined ? undefined : codeName(what)) ??
    libraryName(id, library) ??
    commonName(id, library) ??
    codeName(what);
  if (!found) return isWord(id) ? unknownName(id, library) : formulaSubject(what, parameters);
  if (isProblem(found)) return found;
  if (library && !found.framework)
    return problem('{0} has no {1}', library.title, found.activation.names.en[0]);
  return subject(found, parameters);
}

/** The id in `'gelu'`, `ACT2FN["gelu"]`, `hidden_act='gelu'` and `get_act_layer('gelu')`. */
const quotedId = (what: string): string | undefined =>
  /^(?:[\w.]+[[(=])?(?:\w+=)?(["'])([\w-]+)\1[\])]?$/.exec(what.trim())?.[2];

interface Found {
  readonly activation: Activation;
  readonly framework?: Framework;
  readonly symbol?: FrameworkSymbol;
  readonly name?: string;
  /** Values that the code itself gives. */
  readonly written?: Given;
}

/** `torch.nn.GELU`, `nn.GELU`, or, when the library is known, `gelu`; a problem where libraries disagree about a part of a name. */
function libraryName(what: string, library: Framework | undefined): Found | Problem | undefined {
  const isDotted = what.includes('.');
  if (!library && !isDotted && commonName(what) !== undefined) return undefined;
  const all = symbolsIn(library ? [library] : frameworks);
  const exact =
    all.find(({ name, symbol }) => library && symbol.kind !== 'string' && lastWord(name) === what) ??
    all.find(({ name }) => name === what);
  if (exact) return exact;
  const asked = library ? all : all.filter(({ framework }) => framework.aside !== true);
  const [first, ...others] = asked.filter(({ name }) =>
    isDotted ? name.endsWith(`.${what}`) : library !== undefined && isSameName(lastWord(name), what),
  );
  const other =
    first && others.find(({ symbol }) => !sameMeaning(meaningOf(symbol), meaningOf(first.symbol)));
  if (!other || library) return first;
  return problem(
    '{0} is one function in {1} and another in {2}; say which with --framework',
    what,
    first.framework.title,
    other.framework.title,
  );
}

/** Every name of every symbol whose activation is in the catalogue. */
function symbolsIn(libraries: readonly Framework[]): readonly Required<Omit<Found, 'written'>>[] {
  return libraries.flatMap((framework) =>
    framework.symbols.flatMap((symbol) => {
      const activation = catalogue.get(symbol.activation);
      return activation ? symbol.names.map((name) => ({ activation, framework, symbol, name })) : [];
    }),
  );
}

/** A line of code as somebody pastes it: `nn.LeakyReLU(0.2)`, `F.silu`. */
function codeName(what: string): Found | undefined {
  const [occurrence] = recognize(what, 'python', { earlier: [] });
  const activation = occurrence && catalogue.get(occurrence.activation);
  if (!occurrence || !activation || occurrence.certainty !== 'certain' || occurrence.span[0] > 0)
    return undefined;
  const framework = frameworks.find(({ id }) => id === occurrence.framework);
  const symbol = framework?.symbols.find(({ names }) => names.includes(occurrence.symbol));
  const written = new Map(occurrence.given.map((name) => [name, occurrence.parameters[name] ?? NaN]));
  return {
    activation,
    name: occurrence.symbol,
    written,
    ...(framework && { framework }),
    ...(symbol && { symbol }),
  };
}

function commonName(what: string, library?: Framework): Found | undefined {
  const activation = activations.find(({ id, names }) =>
    [id, ...names.en, ...names.zh].some((name) => isSameName(name, what) || isSameName(name, `${what}函数`)),
  );
  const symbol = library?.symbols.find((candidate) => candidate.activation === activation?.id);
  if (!activation) return undefined;
  return library && symbol
    ? { activation, framework: library, symbol, name: symbol.names[0] }
    : { activation };
}

function subject(
  { activation, framework, symbol, name, written = new Map() }: Found,
  typed: Given,
): Subject | Problem {
  const given = [...written, ...typed].map(
    ([word, value]) => [parameterNamed(word, activation, symbol) ?? word, value] as const,
  );
  const parameters = { ...symbol?.defaults, ...Object.fromEntries(given) };
  const unfit = unfitParameter(activation, parameters);
  if (unfit) return unfit;
  const curve = curveOf({
    kind: 'activation',
    id: activation.id,
    parameters,
    ...(framework && { framework: framework.title }),
  });
  if (isProblem(curve)) return curve;
  return {
    curve,
    given: given.map(([parameter]) => parameter),
    ...(framework && { framework }),
    ...(name !== undefined && { symbol: name }),
  };
}

function formulaSubject(source: string, given: Given): Subject | Problem {
  const curve = curveOf({ kind: 'formula', source, parameters: Object.fromEntries(given) });
  if (isProblem(curve)) return curve;
  const known = new Set(curve.parameters.map(({ name }) => name));
  const unknown = [...given.keys()].find((name) => !known.has(name));
  return unknown === undefined
    ? { curve, given: [...known] }
    : problem('The formula has no parameter {0}', unknown);
}

const parameterNamed = (
  typed: string,
  activation: Activation,
  symbol?: FrameworkSymbol,
): string | undefined =>
  activation.parameters.find(({ name, symbol: letter }) => name === typed || letter === typed)?.name ??
  symbol?.arguments?.find(({ name }) => name === typed)?.parameter;

const frameworkNamed = (asked: string): Framework | undefined =>
  frameworks.find(({ id, title }) => [id, title, ...id.split('/')].some((name) => isSameName(name, asked)));

/** A name, dotted or of several words, as opposed to a formula. */
const isWord = (what: string): boolean =>
  /^(?!x$)[\p{L}_][\p{L}\p{N}_.\s-]*$/u.test(what) && !/\sx\b|-\s/.test(what);

function unknownName(what: string, library: Framework | undefined): Problem {
  const words = activations.flatMap(({ names }) => [...names.en, ...names.zh]);
  const symbols = (library ? [library] : frameworks).flatMap((framework) =>
    framework.symbols.flatMap(({ names }) => names),
  );
  const near = nearest(what, [...words, ...symbols, ...symbols.map(lastWord)]);
  return near.length > 0
    ? problem('There is no activation {0}; did you mean {1}?', what, near.join(', '))
    : problem('There is no activation {0}', what);
}

const unknownFramework = (asked: string): Problem =>
  problem('There is no framework {0}; known are {1}', asked, frameworks.map(({ id }) => id).join(', '));
