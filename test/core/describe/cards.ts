import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Activation } from '../../../src/core/activations/activation';
import { curveOf, type Curve } from '../../../src/core/curve/curve';
import type { Parameters } from '../../../src/core/expression/parameters';
import { articleOf } from '../../articles';
import type { FormulaPictures } from '../../../src/core/describe/formulaSvg';
import type { Card } from '../../../src/core/describe/hoverText';
import type { Ink } from '../../../src/core/describe/ink';
import { english, isProblem, type Translate } from '../../../src/core/problem';

const root = path.join(import.meta.dirname, '..', '..', '..');
const read = (...parts: readonly string[]): unknown =>
  JSON.parse(readFileSync(path.join(root, ...parts), 'utf8'));

/** The formulas as the build has drawn them. */
export const formulas = read('dist', 'formulas.json') as FormulaPictures;

const words = read('l10n', 'bundle.l10n.zh-cn.json') as Record<string, string>;

/** Chinese, as VS Code would say it; English where a word is missing. */
export const chinese: Translate = (sentence, ...values) => english(words[sentence] ?? sentence, ...values);

export const ink: Ink = {
  foreground: '#cccccc',
  axis: '#707070',
  grid: '#363636',
  curves: ['#4daafc'],
  paper: '#202020',
  plate: false,
  line: 1.6,
};

export function curveFor(id: string, parameters: Parameters = {}): Curve {
  const curve = curveOf({ kind: 'activation', id, parameters });
  if (isProblem(curve)) throw new Error(curve.problem);
  return curve;
}

/** The hover of an activation that a Python file names. */
export const cardFor = (activation: Activation, changes: Partial<Card> = {}): Card => ({
  occurrence: {
    span: [0, 4],
    certainty: 'certain',
    kind: 'name',
    activation: activation.id,
    symbol: `torch.nn.${activation.id}`,
    parameters: {},
    given: [],
  },
  curve: curveFor(activation.id),
  formulas,
  article: articleOf(activation.id),
  ink,
  language: 'en',
  t: english,
  shows: { picture: true, values: true },
  ...changes,
});
