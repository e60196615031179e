import { spawnSync } from 'node:child_process';
import { Missing } from './install.mjs';
import { inProject, root } from './project.mjs';

/** Builds dist/; esbuild says itself what is wrong. */
export function build() {
  const { status } = spawnSync(process.execPath, [inProject('esbuild.js')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Missing('The build failed.');
}
