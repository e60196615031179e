import type { Advice, Article, Articles } from '../activations/activation';
import type { Language } from './language';

/** What is worth knowing about an activation, a sentence each, with who says so: `Saturates on both sides … [Glorot, Bengio 2010]`. */
export const adviceText = ({ advice = [] }: Article, language: Language): readonly string[] =>
  advice.map((each) => `${each[language]} [${citation(each.source)}]`);

/** The same of all activations that have some, by id. */
export const allAdvice = (
  articles: Articles,
  language: Language,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(articles)
      .filter(([, { advice }]) => advice !== undefined)
      .map(([id, article]) => [id, adviceText(article, language)]),
  );

/** `Glorot, Bengio 2010` of authors, year and title. */
const citation = ({ text }: Advice['source']): string => text.replace(/:.*/, '');
