import { execFileSync } from 'node:child_process';
import { inProject } from '../../scripts/project.mjs';

/** Vitest calls this once before the UI tests, so that they see today's code as a person would install it. */
export function setup(): void {
  if (process.env['ACTIVATION_LENS_PACKAGED'] === '1') return; // `npm test` has just done it
  execFileSync(process.execPath, [inProject('scripts', 'package.mjs')], { stdio: 'inherit' });
}
