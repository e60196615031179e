import type { Paper } from '../activations/activation';

/** Where a function was first described, as a link; undefined where only a reference on paper is known. */
export function sourceUrl({ id, url }: Paper): string | undefined {
  if (url !== undefined) return url;
  const [scheme, ...rest] = id.split(':');
  if (scheme === 'arXiv') return `https://arxiv.org/abs/${rest.join(':')}`;
  if (scheme === 'doi') return `https://doi.org/${rest.join(':')}`;
  return scheme === 'https' ? id : undefined;
}

/** `Hendrycks, Gimpel 2016: Gaussian Error Linear Units (GELUs)` */
export const sourceText = ({ authors, year, title }: Paper): string =>
  [[authors, year].filter((part) => part !== undefined).join(' '), title]
    .filter((part) => part !== undefined)
    .join(': ');
