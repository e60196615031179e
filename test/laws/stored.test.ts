import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formulasOf } from '../../src/core/activations/formulasOf';
import { activations } from '../../src/core/activations/known';
import { namedActivation } from '../../src/core/activations/named';
import { copyAs, targets } from '../../src/core/copy/copyAs';
import { curveOf } from '../../src/core/curve/curve';
import { formulaFrom } from '../../src/core/read/catalogueFormulas';
import { hoverText } from '../../src/core/describe/hoverText';
import type { Expression } from '../../src/core/expression/expression';
import { singleForms } from '../../src/core/identify/singleForms';
import type { StoredKnowledge } from '../../src/core/knowledge';
import { isProblem } from '../../src/core/problem';
import { formulasOfMeanings } from '../../src/core/read/code/meanings';
import { readFormula } from '../../src/core/read/mathjs';
import { readerOf, tellReader } from '../../src/core/read/reader';
import { articleOf } from '../articles';
import { cardFor, chinese } from '../core/describe/cards';

const { formulas } = JSON.parse(readFileSync('dist/knowledge.json', 'utf8')) as StoredKnowledge;

const asked = new Set<string>();
const reader = readerOf(formulas);
tellReader((source, named) => {
  asked.add(source);
  return reader(source, named);
});

const expressionOf = (source: string): Expression => {
  const formula = formulaFrom(source);
  if (isProblem(formula)) throw new Error(`${source}: ${formula.problem}`);
  return formula.expression;
};

/** This file asks as an editor does, without a parser of formulas. */
describe('the formulas that the build stores', () => {
  it('are those of the activations, of their stable forms in one expression and of what words of libraries mean', () => {
    const sources = [...activations.flatMap(formulasOf), ...singleForms.values(), ...formulasOfMeanings()];
    expect(Object.keys(formulas).toSorted()).toEqual([...new Set(sources)].toSorted());
  });

  it('are what the parser reads', () => {
    const named = (name: string) =>
      namedActivation(name, ({ stable, formula }) => expressionOf(stable ?? formula));
    for (const source of Object.keys(formulas)) {
      const read = readFormula(source, named);
      expect(isProblem(read) || [source, read.variable, read.expression]).toEqual([
        source,
        'x',
        expressionOf(source),
      ]);
    }
  });

  it('are all that is asked for when activations are explained, drawn and copied', () => {
    for (const activation of activations) {
      const curve = curveOf({ kind: 'activation', id: activation.id, parameters: {} });
      if (isProblem(curve)) throw new Error(curve.problem);
      hoverText(cardFor(activation));
      hoverText(cardFor(activation, { language: 'zh', t: chinese }));
      for (const { id } of targets) copyAs(curve, id, articleOf(activation.id));
    }
    expect([...asked].filter((source) => !Object.hasOwn(formulas, source))).toEqual([]);
    expect(asked.size).toBeGreaterThan(300);
  });

  it('are no help with a formula that somebody types', () => {
    const curve = curveOf({ kind: 'formula', source: 'x + 12345', parameters: {} });
    expect(isProblem(curve) && curve.problem).toBe(
      'Only the plot reads typed formulas: copy this one from there',
    );
  });
});
