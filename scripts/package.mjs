// `npm run package`: builds and puts together the VSIX; `--out FILE` names it, else it lies in out/.
import { mkdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.mjs';
import { inProject, manifest, root } from './project.mjs';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
const file = out ?? inProject('out', `${manifest.name}.vsix`);
/** What a person downloads, in bytes. */
const limit = 700_000;

build();
mkdirSync(inProject('out'), { recursive: true });
await createVSIX({ cwd: root, packagePath: file, dependencies: false, allowMissingRepository: true });
const { size } = statSync(file);
console.log(`${file}: ${(size / 1000).toFixed(0)} kB`);
if (size > limit) {
  console.error(`That is more than ${limit / 1000} kB.`);
  process.exitCode = 1;
}
