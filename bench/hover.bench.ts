import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import mathjax from '@mathjax/src';

import type { Articles } from '../src/core/activations/activation';
import { activations } from '../src/core/activations/known';
import { curveOf } from '../src/core/curve/curve';
import type { FormulaPictures } from '../src/core/describe/formulaSvg';
import { hoverText, type Card } from '../src/core/describe/hoverText';
import { tellStored, type StoredKnowledge } from '../src/core/knowledge';
import { english, isProblem } from '../src/core/problem';
import { median, quantile } from './measure';
import type { Bench } from './row';

const rounds = 40;

/** A hover from its occurrence to its text, every activation, against one MathJax conversion of the same formulas. */
export const bench: Bench = {
  name: 'Hover',
  async run() {
    const first = median(Array.from({ length: 7 }, () => firstInAFreshProcess()));
    for (let round = 0; round < rounds; round++) for (const { id } of activations) hoverOf(id);
    const times = activations.map(({ id }) => median(timesOf(() => hoverOf(id))));
    const p95 = quantile(times, 0.95);
    const peer = median(await conversions());
    let input = 0;
    const anew = quantile(
      activations.map(({ id }) => median(timesOf(() => hoverOf(id, (input += 1e-6))))),
      0.95,
    );
    const longest = Math.max(...activations.map(({ id }) => hoverOf(id).length));
    return [
      { what: 'first of a process, median of 7', ours: first, unit: 'ms', goal: '< 20 ms', met: first < 20 },
      { what: 'warm, p95 of the activations', ours: p95, unit: 'ms', goal: '< 5 ms', met: p95 < 5 },
      {
        what: 'warm, p95 of the activations',
        ours: p95,
        peer,
        peerName: 'one MathJax conversion, median',
        unit: 'ms',
        ratio: p95 / peer,
        goal: '≤ ⅓',
        met: p95 / peer <= 1 / 3,
      },
      { what: 'drawn anew, p95 of the activations', ours: anew, unit: 'ms', goal: '< 5 ms', met: anew < 5 },
      { what: 'longest', ours: longest, unit: 'characters', goal: '< 40,000', met: longest < 40_000 },
    ];
  },
};

/** The time of the first hover of a process, in milliseconds. */
export function firstHover(): number {
  const start = performance.now();
  hoverOf('gelu');
  return performance.now() - start;
}

function firstInAFreshProcess(): number {
  const program = `import('./out/bench/hover.bench.mjs').then((bench) => console.log(bench.firstHover()))`;
  return Number(spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout);
}

// Our own build wrote these files in this form, and an editor knows what they say.
tellStored(JSON.parse(readFileSync('dist/knowledge.json', 'utf8')) as StoredKnowledge);
const formulas = JSON.parse(readFileSync('dist/formulas.json', 'utf8')) as FormulaPictures;
const articles = JSON.parse(readFileSync('dist/articles.json', 'utf8')) as Articles;

const ink: Card['ink'] = {
  foreground: '#cccccc',
  axis: '#707070',
  grid: '#363636',
  curves: ['#4daafc'],
  paper: '#202020',
  plate: false,
  line: 1.6,
};

/** With an input, a picture that was not drawn before. */
function hoverOf(id: string, input?: number): string {
  const article = articles[id];
  const curve = curveOf({ kind: 'activation', id, parameters: {} });
  if (isProblem(curve)) throw new Error(curve.problem);
  return hoverText({
    occurrence: {
      span: [0, 4],
      certainty: 'mention',
      kind: 'name',
      activation: id,
      symbol: id,
      parameters: {},
      given: [],
      ...(input !== undefined && { input }),
    },
    curve,
    formulas,
    ...(article && { article }),
    ink,
    language: 'en',
    t: english,
    shows: { picture: true, values: true },
  });
}

function timesOf(call: () => unknown): readonly number[] {
  call();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
}

async function conversions(): Promise<readonly number[]> {
  const MathJax = await mathjax.init({
    loader: { load: ['input/tex', 'output/svg'] },
    svg: { fontCache: 'local' },
  });
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    for (const { latex } of Object.values(articles)) {
      const start = performance.now();
      MathJax.startup.adaptor.outerHTML(await MathJax.tex2svgPromise(latex, { display: true }));
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times;
}
