import type { NameWords } from './knownNames';

/** What words say in the names that programs give to functions. */
export const nameWords: NameWords = {
  /** That it is a slope. */
  slopeWords:
    'derivative derivatives deriv derive der derivate derived prime grad grads gradient backward backwards backprop bwd diff differential d dx dy dz ddx slope jacobian',
  /** How, where or by whom, and not what. */
  affixes:
    'my custom own our np numpy torch pytorch tf tensorflow keras jax jnp math cuda cpu gpu cupy manual naive simple stable fast safe py python ref reference plain basic simplified vectorized vec vector scalar list array arr elementwise inplace place apply compute calc calculate eval get the of fn func fun function functional activation activations act activate forward fwd op kernel impl implementation scratch version float double half f32 f64 f16 fp32 fp16 fp64 hand handwritten wrong bad good correct buggy true expected using from to with and given wrt output outputs out result y x in input f16 bf16',
  /** Which activation it is, of names that code has and prose has not. */
  others: {
    sigmoid: 'sigm sig sigma sgm logsig σ',
    'leaky-relu': 'leaky leakrelu',
    softshrink: 'softthreshold',
    prelu: 'parametricrelu',
    tanh: 'tansig',
    'hard-tanh': 'htan htanh hardtan',
    'hard-sigmoid': 'hsigmoid hardσ',
    'log-sigmoid': 'logσ',
    'hard-swish': 'hswish hsilu',
    silu: 'swish1',
    'gelu-tanh': 'gelutanh geluapprox geluapproximate tanhgelu gelufast',
    gelu: 'geluerf geluexact',
    'gelu-quick': 'gelusigmoid sigmoidgelu geluquick',
    'binary-step': 'step heaviside stepfunction',
    'squared-relu': 'sqrelu relusquared relusq relusqr',
    'thresholded-relu': 'threshrelu',
  },
  /** Names that are everyday words as well. */
  ordinary:
    'sig sigma σ step stepfunction heaviside sin cos abs sinc cloglog complementaryloglog arctan atan exp erf square squared cube cubic linear identity gaussian laplace threshold shrink sign signum logcosh bilinear glu squash quadratic modulus probit expit rational hardthreshold',
};
