import type { WrittenFormula } from '../formulas/writtenFormula';
import { greekSign } from '../read/latexWords';

/** What a text calls a formula, without the commands of LaTeX: `softplus`, `σ′`; undefined where it has no name. */
export function spokenName({ name, kind, language }: WrittenFormula): string | undefined {
  if (!name || language !== 'latex') return name?.text;
  const plain = name.text
    .replace(/\\(?:operatorname\*?|(?:math|text)[a-z]*|rm|bf|it|sf)(?![a-zA-Z])\s*/g, '')
    .replace(/\\([a-zA-Z]+)\s*/g, (_, word: string) => greekLetter(word))
    .replace(/\\[^a-zA-Z]|[{}$]/g, '')
    .trim();
  const isPrimed = kind !== 'derivative' || /['’′]$/.test(plain);
  return isPrimed ? plain.replace(/['’]/g, '′') : `${plain}′`;
}

/** `α` for alpha; other names as they are. */
export const greekLetter = (name: string): string => greekSign(name) ?? name;
