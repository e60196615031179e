import { readdirSync } from 'node:fs';
import esbuild from 'esbuild';
import { inProject } from './project.mjs';

/**
 * Every record of the catalogue in its order, with what is only read about it.
 * @returns {Promise<readonly { activation: import('../src/core/activations/activation').Activation, article: import('../src/core/activations/activation').Article }[]>}
 */
export async function records() {
  const folder = inProject('src/core/activations');
  const files = readdirSync(folder);
  const program = [
    `export { records } from './catalogue';`,
    ...files.map((file, i) => `import * as file${i} from './${file}';`),
    `export const files = [${files.map((_, i) => `file${i}`).join(', ')}];`,
  ];
  const bundled = await esbuild.build({
    stdin: { contents: program.join('\n'), resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(bundled.outputFiles[0]?.contents ?? '').toString('base64');
  const { records: activations, files: modules } = await import(`data:text/javascript;base64,${code}`);
  return activations.map((activation) => {
    const { article } = modules.find((module) => Object.values(module).includes(activation)) ?? {};
    if (!article) throw new Error(`The file of ${activation.id} has no article.`);
    return { activation, article };
  });
}
