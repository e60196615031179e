import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Heavy downloads, kept between runs and ignored by git. */
export const cache = path.join(root, '.vscode-test');

export const inProject = (...parts) => path.join(root, ...parts);

/** @type {{ name: string, publisher: string, version: string }} */
export const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

export const extensionId = `${manifest.publisher}.${manifest.name}`;
