import { expect, it } from 'vitest';

import { sourceText, sourceUrl } from '../../../src/core/describe/source';
import { articleOf, articles } from '../../articles';

it.each([
  ['gelu', 'https://arxiv.org/abs/1606.08415'],
  ['sigmoid', 'https://doi.org/10.1038/323533a0'],
  ['leaky-relu', 'https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf'],
])('%s was first described at %s', (id, url) => {
  expect(sourceUrl(articleOf(id).paper)).toBe(url);
});

it.each(Object.entries(articles).map(([id, { paper }]) => [id, paper] as const))(
  'the source of %s is a link or none',
  (_, paper) => {
    const url = sourceUrl(paper);
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    expect(sourceText(paper)).not.toMatch(/undefined/);
  },
);
