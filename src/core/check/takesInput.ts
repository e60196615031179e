import { catalogue } from '../activations/known';
import { behaviour, evaluatorsOf } from '../curve/behaviour';
import { numberText } from '../describe/numberText';
import { titleOf } from '../describe/title';
import type { Words } from '../describe/words';
import { escapePattern } from '../escapePattern';
import type { Judged } from '../formulas/judged';
import { saidBy } from '../formulas/names';
import { defaultsOf } from '../identify/candidate';
import type { Finding } from './finding';

/** A function that is the slope of an activation at its input. */
export interface SlopeOfInput {
  readonly name: string;
  readonly activation: string;
}

/** Those among some formulas that give another number at the output. */
export const slopesOfInput = (all: readonly Judged[]): readonly SlopeOfInput[] =>
  all.flatMap(({ written: { kind, name, isShared }, identification }) => {
    const { activation, verdict, ofOutput, isDerivative } = identification ?? {};
    const isOne = kind === 'derivative' && isDerivative && !ofOutput && !isShared && verdict === 'equal';
    return isOne && name && activation !== undefined && differs(activation)
      ? { name: name.text, activation }
      : [];
  });

const probe = 1.5;

/** The output at a point, the slope there and the slope at the output. */
function valuesOf(id: string): readonly number[] {
  const record = catalogue.get(id);
  const { value, slope } = record ? evaluatorsOf(record, defaultsOf(record)) : {};
  if (!value) return [];
  const known = behaviour(value, slope);
  const output = known.value(probe);
  return [output, known.slope(probe), known.slope(output)];
}

function differs(id: string): boolean {
  const [, right = 0, wrong = 0] = valuesOf(id);
  return Math.abs(right - wrong) > 0.02;
}

/** Calls of such a slope with what the text sets to the output of the activation and to nothing else: `a = tanh(z); d_tanh(a)`. */
export function takesInput(
  slopes: readonly SlopeOfInput[],
  text: string,
  { t, language }: Words,
): readonly Finding[] {
  return slopes.flatMap(({ name, activation }) => {
    const calls = new RegExp(
      `(?<![\\w.])${escapePattern(name)}\\(\\s*((?:(?:self|this)\\.)?[a-zA-Z_]\\w*)\\s*\\)`,
      'dg',
    );
    return [...text.matchAll(calls)].flatMap(({ indices }): Finding | readonly Finding[] => {
      const span = indices?.[1];
      if (!span || !isOutput(text.slice(...span), activation, text)) return [];
      const [output = '', right = '', wrong = ''] = valuesOf(activation).map((value) => numberText(value, t));
      const message = t(
        '{0} takes the input of {1}, and {2} is its output: the slope at {3} is taken at {4} and becomes {5} instead of {6}',
        name,
        titleOf(activation, {}, language),
        text.slice(...span),
        `${probe}`,
        output,
        wrong,
        right,
      );
      return { rule: 'wrong-derivative', span, message, fixes: [] };
    });
  });
}

function isOutput(variable: string, activation: string, text: string): boolean {
  const name = escapePattern(variable);
  const given = new RegExp(
    `(?:\\bdef|\\bfunction|\\bfunc|\\bfn)\\b[^\\n]*?\\([^\\n)]*(?<![\\w.])${name}\\b|\\bfor\\b[^\\n]*(?<![\\w.])${name}\\b[^\\n]*\\bin\\b`,
  );
  if (given.test(text)) return false;
  const set = [
    ...text.matchAll(
      new RegExp(`(?<![\\w.])${name}\\s*(?::=|<-|[-+*/]?=(?!=))\\s*(?:[\\w.]+\\.)?(\\w*)(\\(?)`, 'g'),
    ),
  ];
  return (
    set.length > 0 &&
    set.every(([, called = '', bracket]) => bracket === '(' && saidBy(called).claims.includes(activation))
  );
}
