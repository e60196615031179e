import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { openBrowser } from '../../scripts/browser.mjs';
import { inProject } from '../../scripts/project.mjs';
import { activations } from '../../src/core/activations/known';
import { curveOf } from '../../src/core/curve/curve';
import { formulaSvg, type FormulaPictures } from '../../src/core/describe/formulaSvg';
import { plotSvg } from '../../src/core/describe/plotSvg';
import { isProblem } from '../../src/core/problem';
import { inks } from '../../src/editor/inks';

const formulas = JSON.parse(readFileSync(inProject('dist', 'formulas.json'), 'utf8')) as FormulaPictures;

describe('every picture of a hover', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is XML that a browser reads', async () => {
    const pictures = activations.flatMap(({ id }) => [...plots(id), ...formulaPictures(id)]);
    const page = await browser.newPage();
    const wrong = await page.evaluate(
      (all) =>
        all.filter((svg) =>
          new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror'),
        ),
      pictures,
    );
    expect(pictures.length).toBeGreaterThanOrEqual(activations.length * 6);
    expect(wrong).toEqual([]);
  });
});

function plots(id: string): readonly string[] {
  const curve = curveOf({ kind: 'activation', id, parameters: {} });
  if (isProblem(curve)) throw new Error(curve.problem);
  return Object.values(inks).map((ink) =>
    plotSvg({
      ink,
      input: 0.5,
      lines: [
        { curve, what: 'value', label: '<f> & "g"', color: 0 },
        { curve, what: 'slope', label: 'f′', color: 0 },
      ],
    }),
  );
}

const formulaPictures = (activation: string): readonly string[] =>
  (['value', 'slope'] as const).flatMap(
    (what) => formulaSvg(formulas, { activation, what }, { color: '#123456', pixelsPerEm: 15 })?.svg ?? [],
  );
