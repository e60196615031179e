// Parses every formula of the catalogue with mathjs, for the extension host, which has no mathjs: see src/core/read/recorded.ts.
import esbuild from 'esbuild';
import { root } from './project.mjs';

/** Every text in a record that is a formula, by its text, in Polish notation. */
const program = `
  import { activations } from './src/core/activations/catalogue';
  import { isProblem } from './src/core/problem';
  import { readFormula } from './src/core/read/mathjs';
  import { writePolish } from './src/core/read/polish';

  const texts = activations.flatMap(({ formula, stable, slope, stableSlope, range, kinks, monotonic, convex, parameters }) => [
    formula, stable, slope, stableSlope, monotonic.when, convex.when,
    ...(range ? ('values' in range ? range.values : [range.low, range.high]) : []),
    ...kinks.flatMap(({ x, left, right }) => [x, left, right]),
    ...parameters.map(({ when }) => when),
  ]);
  const polish = (text) => {
    const read = readFormula(text);
    if (isProblem(read)) throw new Error(text + ': ' + read.problem);
    return writePolish(read.expression);
  };
  export const recorded = Object.fromEntries([...new Set(texts)].filter((text) => text !== undefined).map((text) => [text, polish(text)]));
`;

/** @returns {Promise<Record<string, string>>} */
export async function recordFormulas() {
  const bundled = await esbuild.build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const source = Buffer.from(bundled.outputFiles[0]?.contents ?? '').toString('base64');
  const { recorded } = await import(`data:text/javascript;base64,${source}`);
  return recorded;
}
