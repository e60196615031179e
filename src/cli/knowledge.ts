import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoredKnowledge } from '../core/knowledge';

/** What the program knows of the world, which the build writes into a file beside it, for the editor too; nothing when that is missing. */
export function readKnowledge(folder: string): StoredKnowledge | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'knowledge.json'), 'utf8')) as StoredKnowledge; // our own build wrote it
  } catch {
    return undefined;
  }
}
