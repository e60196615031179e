import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../scripts/project.mjs';

/** What VS Code has to load, minified, in bytes. The VSIX is weighed by scripts/package.mjs. */
const limits = {
  'dist/extension.js': 250_000,
  'dist/formulas.js': 380_000,
  'dist/webview.js': 400_000,
};

describe('the bundles', () => {
  for (const [file, limit] of Object.entries(limits)) {
    it(`keep ${file} within ${limit / 1000} kB`, () => {
      const path = inProject(file);
      expect(existsSync(path), `${file} is missing: npm run build`).toBe(true);
      expect(statSync(path).size).toBeLessThanOrEqual(limit);
    });
  }

  it('of an editor do without the parser of formulas, which the panel has', () => {
    const hasParser = (file: string): boolean =>
      readFileSync(inProject(file), 'utf8').includes('False part of conditional expression expected');
    expect(Object.keys(limits).filter(hasParser)).toEqual(['dist/webview.js']);
  });
});
