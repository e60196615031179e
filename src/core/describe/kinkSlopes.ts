import type { Break } from '../curve/breaks';

/** Which of the two slopes a library returns at a kink; `outer`: the one on the side away from the middle of the function, `inner`: the other. */
type Choice = 'left' | 'right' | 'outer' | 'inner';

/**
 * Executed with float64 inputs: PyTorch 2.13, JAX 0.10, TensorFlow 2.21. What was not executed is absent.
 */
const choices: Readonly<Record<string, Readonly<Record<string, Choice>>>> = {
  pytorch: {
    relu: 'left',
    relu6: 'outer',
    'leaky-relu': 'left',
    elu: 'left',
    selu: 'left',
    'hard-sigmoid': 'outer',
    'hard-swish': 'outer',
    'hard-tanh': 'outer',
    softshrink: 'inner',
    threshold: 'left',
  },
  jax: {
    relu: 'left',
    relu6: 'outer',
    'leaky-relu': 'right',
    elu: 'left',
    selu: 'left',
    'hard-sigmoid': 'outer',
    'hard-swish': 'outer',
    'hard-tanh': 'inner',
  },
  tensorflow: { relu: 'left', relu6: 'outer', 'leaky-relu': 'left', selu: 'right' },
};

/** What a library's gradient is at one of the kinks of an activation; `undefined` where nobody has tried. */
export function kinkSlope(
  where: { readonly framework: string; readonly activation: string },
  kink: Break,
  kinks: readonly Break[],
): number | undefined {
  const row = Object.hasOwn(choices, where.framework) ? choices[where.framework] : undefined;
  const choice = row && Object.hasOwn(row, where.activation) ? row[where.activation] : undefined;
  if (choice === undefined) return undefined;
  const isLower = kink === kinks[0];
  const isLeft = choice === 'left' || choice === (isLower ? 'outer' : 'inner');
  return isLeft ? kink.slope.left : kink.slope.right;
}
