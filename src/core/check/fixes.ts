import { patterns, unicode } from '../read/code/knownWords';
import type { Parameter } from '../activations/activation';
import { catalogue } from '../activations/known';
import type { Words } from '../describe/words';
import { escapePattern } from '../escapePattern';
import type { Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';
import { childrenOf } from '../expression/expression';
import { meantActivation } from '../formulas/curves';
import { isMistaken, isOfActivation, type Judged } from '../formulas/judged';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isSettled } from '../identify/families';
import { slopeForm, stableForm, type StableRequest } from '../identify/stableForm';
import { isSymbolOf } from '../identify/symbolOf';
import type { WrittenParameter } from '../read/readFunction';
import type { Fix } from './finding';
import { onPaper } from './onPaper';
import { rewritten } from './rewritten';
import { elementOf, isGoneThrough, placeIn } from './slips/pieces';
import { asAround, spellingsOf } from './spelling';

/** The activation that the name claims, or the one that it is, in a form that breaks nowhere, in place of what is returned. */
export const rightForm = (judged: Judged, text: string, words: Words): readonly Fix[] =>
  replaced(judged, text, words, 'value');

/** The slope of the activation in place of what is returned. */
export const rightSlope = (judged: Judged, text: string, words: Words): readonly Fix[] =>
  replaced(judged, text, words, 'slope');

function replaced(judged: Judged, text: string, { t }: Words, what: 'value' | 'slope'): readonly Fix[] {
  const { written } = judged;
  const { ofOutput, verdict } = judged.identification ?? {};
  if (written.isShared || !belongsToActivation(judged) || (ofOutput && verdict !== 'differs')) return [];
  for (const code of formsOf(judged, text, what)) {
    const edits = callsItself(code, written)
      ? undefined
      : rewritten(written, amid(code, written, text), text);
    if (edits) return [{ title: t('Replace by {0}', code), edits }];
  }
  return [];
}

/** In parentheses where it becomes a factor. */
function amid(code: string, { kind, span: [start, end] }: WrittenFormula, text: string): string {
  const isFactor =
    /[-*/^]\s*$/.test(text.slice(Math.max(0, start - 9), start)) ||
    /^\s*\.?[*/^]/.test(text.slice(end, end + 9));
  return kind === 'expression' && isFactor && /\s[-+*/]\s/.test(code) ? `(${code})` : code;
}

/** The forms that the language or its libraries have, the most fitting first. */
function* formsOf(judged: Judged, text: string, what: 'value' | 'slope'): Iterable<string> {
  const { written, function: f } = judged;
  if (!f) return;
  for (const activation of activationsOf(judged)) {
    const found = parametersOf(judged, activation, text);
    if (!found) continue;
    const parameters = withOwners(found, text.slice(...written.span));
    if (written.language === 'latex') {
      const form = onPaper(judged, { activation, parameters, what }, text);
      if (form !== undefined) yield form;
    }
    const form = what === 'value' ? stableForm : slopeForm;
    for (const spelling of spellingsOf(written, text)) {
      const input = inputText(
        f.expression,
        f.variable,
        text,
        patterns.ofArrays.test(spelling) ? 'array' : 'number',
      );
      if (input === undefined) continue;
      const request: StableRequest = { activation, input, parameters, spelling, modules: written.modules };
      const code = form(request);
      if (code !== undefined) yield asAround(code, text.slice(...written.span), spelling);
    }
  }
}

/** Parameters that an object keeps, as the code asks for them: `self.beta`, `this->alpha`. */
function withOwners(
  parameters: Readonly<Record<string, string>>,
  code: string,
): Readonly<Record<string, string>> {
  const written = (name: string): string => {
    if (!isName.test(name)) return name;
    const word = `${escapePattern(name)}(?![\\w(])`;
    if (new RegExp(`(?<![\\w.>$])${word}`).test(code.replace(/(?:#|\/\/).*/g, ''))) return name;
    return new RegExp(`(?:self|this)(?:\\.|->|\\$)${word}`).exec(code)?.[0] ?? name;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, written(value)]));
}

/** Whether a slope belongs to an activation, or to what should be one and is wrong itself. */
function belongsToActivation({ written, claims }: Judged): boolean {
  const { of } = written;
  return !of || isOfActivation(written) || (claims !== undefined && of.claims.includes(claims));
}

/** What was meant, what the name claims, what comes nearest. */
function activationsOf(judged: Judged): ReadonlySet<string> {
  const { identification, written } = judged;
  // What a slope stands beside is known: that of nothing else is meant.
  if (identification?.activation !== undefined && isOfActivation(written))
    return new Set([identification.activation]);
  const meant = isMistaken(judged.written.of) ? undefined : meantActivation(judged);
  const ordered = [meant, judged.claims, identification?.activation];
  return new Set(ordered.filter((id) => id !== undefined));
}

/** `double tanh(double x) { return tanh(x); }` */
function callsItself(code: string, { name }: WrittenFormula): boolean {
  return (
    name !== undefined && /^\w+$/.test(name.text) && new RegExp(`(?<![\\w.:])${name.text}\\(`).test(code)
  );
}

/**
 * Parameters as the text has them: those that it, or the function beside its slope, was found to have, or else its symbols in their order.
 * Undefined where the text has no name for one, or a constant of its own that is wrong elsewhere, or one at 1 that the activation has not.
 */
function parametersOf(
  { written, function: f, identification }: Judged,
  activation: string,
  text: string,
): Readonly<Record<string, string>> | undefined {
  const { verdict, parameters = {}, symbols = {}, given = {} } = identification ?? {};
  const samples = new Set(Object.values(given));
  const isSampled = Object.entries(parameters).some(
    ([name, value]) => samples.has(value) && symbols[name] === undefined,
  );
  const isFound = verdict === 'equal' || verdict === 'rounded' || written.of !== undefined;
  if (activation === identification?.activation && isFound) {
    const words = new Set(text.slice(...written.span).match(/[\p{L}_][\p{L}\p{N}_]*/gu));
    const names = Object.values(symbols);
    const isNamed = names.every((name) => words.has(name.replace(/^.*\./, '')));
    const isKept =
      f?.parameters.every(({ name, default: usual }) => usual !== 1 || names.includes(name)) ?? true;
    return isNamed && isKept && !isSampled ? { ...texts(parameters), ...symbols } : undefined;
  }
  const record = catalogue.get(activation);
  const own = record?.parameters ?? [];
  const named = namedAlike(own, f?.parameters ?? []);
  if (record && isSettled(record) && !areRight(own, named, f?.parameters ?? [])) return undefined;
  if (Object.keys(named).length > 0 || activation !== identification?.activation) return named;
  if (isSampled) return undefined;
  return Object.fromEntries(
    own.flatMap(({ name, default: usual }) => {
      const value = parameters[name] ?? usual;
      return value === usual ? [] : [[name, `${value}`] as const];
    }),
  );
}

/** Whether symbols that stand for the constants of a definition have their values. */
const areRight = (
  own: readonly Parameter[],
  named: Readonly<Record<string, string>>,
  written: readonly WrittenParameter[],
): boolean =>
  own.every(({ name, default: usual }) => {
    const symbol = written.find((each) => each.name === named[name]);
    return symbol?.default === undefined || isNear(symbol.default, usual);
  });

/** Numbers as they are written: those that a formula without symbols is compared with. */
const texts = (parameters: Parameters): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, `${value}`]));

/** The only symbol for the only parameter; of several, each by its name or else by its usual value. */
function namedAlike(
  own: readonly Parameter[],
  written: readonly WrittenParameter[],
): Readonly<Record<string, string>> {
  if (own.length !== written.length || written.some(({ name }) => !isName.test(name))) return {};
  const named = own.flatMap((parameter) => {
    const same =
      own.length === 1
        ? written[0]
        : (written.find((each) => isSymbolOf(each.name, parameter) && mayBe(each, parameter)) ??
          written.find((each) => isNear(each.default, parameter.default)));
    return same ? [[parameter.name, same.name] as const] : [];
  });
  return new Set(named.map(([, symbol]) => symbol)).size === own.length ? Object.fromEntries(named) : {};
}

const isName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A constant of the file may be what is wrong. */
const mayBe = ({ default: value }: WrittenParameter, { default: usual }: Parameter): boolean =>
  value === undefined || isNear(value, usual);

const isNear = (value: number | undefined, usual: number): boolean =>
  value !== undefined && Math.abs(value - usual) <= 0.01 * Math.abs(usual);

/** The input as the text has it: `self.fc(x)` is `x` in the formula. Of an array that is gone through, that, its element or nothing. */
export function inputText(
  root: Expression,
  variable: string,
  text: string,
  as: 'number' | 'array' | 'element' = 'number',
): string | undefined {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'symbol' && node.name === variable && node.span) {
      const [start, end] = node.span;
      if (as !== 'array' && isGoneThrough(text, node.span))
        return as === 'element' ? elementOf(text, node.span) : undefined;
      const behind = text.slice(end, end + 20);
      const kept = (keptIn.exec(behind) ?? placeIn.exec(behind))?.[0] ?? '';
      const pointer = pointed.test(text.slice(Math.max(0, start - 20), start)) ? '*' : '';
      const written = text.slice(start, end) + kept;
      return unicode.oneThing.test(written) ? pointer + written : undefined;
    }
    waiting.push(...(node.kind === 'apply' ? node.arguments : childrenOf(node)));
  }
  return variable;
}

/** What holds the numbers of an object: `v->data`. */
export const keptIn = /^(?:->|\.)(?:data|values?|val)(?![\w(])/;

/** `*p` where nothing is multiplied. */
const pointed = /(?:[-+/(=,<>&|?:]\s*|\breturn\s+)\*$/;
