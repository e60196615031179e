import type { Activation } from './activation';
import { linear } from './linear';
import { binaryStep } from './binaryStep';
import { unitRamp } from './unitRamp';
import { sigmoid } from './sigmoid';
import { hardSigmoid } from './hardSigmoid';
import { hardSigmoid02 } from './hardSigmoid02';
import { tanh } from './tanh';
import { softsign } from './softsign';
import { relu } from './relu';
import { relu6 } from './relu6';
import { leakyRelu } from './leakyRelu';
import { prelu } from './prelu';
import { softplus } from './softplus';
import { elu } from './elu';
import { selu } from './selu';
import { celu } from './celu';
import { gelu } from './gelu';
import { geluTanh } from './geluTanh';
import { geluQuick } from './geluQuick';
import { silu } from './silu';
import { swish } from './swish';
import { hardSwish } from './hardSwish';
import { mish } from './mish';
import { softmax } from './softmax';
import { maxout } from './maxout';

/** Every activation function the product knows, in the order of its pick list. */
export const activations: readonly Activation[] = [
  linear,
  binaryStep,
  unitRamp,
  sigmoid,
  hardSigmoid,
  hardSigmoid02,
  tanh,
  softsign,
  relu,
  relu6,
  leakyRelu,
  prelu,
  softplus,
  elu,
  selu,
  celu,
  gelu,
  geluTanh,
  geluQuick,
  silu,
  swish,
  hardSwish,
  mish,
  softmax,
  maxout,
];

/** The same by id. */
export const catalogue: ReadonlyMap<string, Activation> = new Map(
  activations.map((activation) => [activation.id, activation]),
);
