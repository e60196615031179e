import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Articles } from '../src/core/activations/activation';

/** What is only read about activations, as the build has gathered it. */
export const articles = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', 'dist', 'articles.json'), 'utf8'),
) as Articles;

/** @throws when there is none */
export function articleOf(id: string): Article {
  const article = articles[id];
  if (!article) throw new Error(`There is no article of ${id}.`);
  return article;
}
