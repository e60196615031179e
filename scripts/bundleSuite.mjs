import { readdirSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { inProject } from './project.mjs';

const folder = inProject('test', 'extension');

/**
 * Bundles test/extension into one file a host: both hosts run the same tests, whatever files lie there.
 * @param {'node' | 'web'} host
 * @returns {Promise<string>} what VS Code wants as extensionTestsPath
 */
export async function bundleSuite(host) {
  const outfile = inProject('out', 'test', host, 'run.js');
  await esbuild.build({
    entryPoints: [path.join(folder, `run.${host}.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    external: host === 'node' ? ['vscode', 'mocha'] : ['vscode'],
    define: { hostKind: JSON.stringify(host), ...(host === 'web' ? { global: 'globalThis' } : {}) },
    plugins: [allTests],
    logLevel: 'warning',
  });
  return outfile.replace(/\.js$/, '');
}

/** `import('every test')` is every *.test.ts of the folder, so that none can be forgotten in a list. */
const allTests = {
  name: 'every test',
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^every test$/ }, ({ path: name }) => ({ path: name, namespace: 'tests' }));
    build.onLoad({ filter: /.*/, namespace: 'tests' }, () => ({
      contents: readdirSync(folder)
        .filter((name) => name.endsWith('.test.ts'))
        .sort()
        .map((name) => `import './${name}';`)
        .join('\n'),
      resolveDir: folder,
    }));
  },
};
