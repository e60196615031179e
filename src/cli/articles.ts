import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Articles } from '../core/activations/activation';

/** What is only read about activations, which the build writes into a file; nothing when the file is missing. */
export function readArticles(folder: string): Articles | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'articles.json'), 'utf8')) as Articles; // our own build wrote it
  } catch {
    return undefined;
  }
}
