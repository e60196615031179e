import type { Kinship } from './families';

/** Which activations are alike, and which say little by themselves. */
export const kinship: Kinship = {
  /** What a name may be as well as its own record: these are the same thing with other parameters or constants. */
  families: ['hard-sigmoid hard-sigmoid-02 sparse-sigmoid', 'silu swish', 'thresholded-relu threshold'],
  /** Functions that are taken for one another, each with all others of its line. */
  confused: [
    'exp expm1',
    'log log2 log10 log1p',
    'sin cos tan sinh',
    'sinh cosh tanh',
    'tanh erf atan sigmoid sinh',
    'asinh sinh',
    'max min',
    'abs sign sqrt',
    'larger smaller',
    'largerEq smallerEq',
    'add subtract',
    'multiply divide',
    'Phi phi erf erfc sigmoid',
  ],
  /** What is meant to be near one another: each approximates the others. */
  approximations: [
    'gelu gelu-tanh gelu-quick',
    'sigmoid hard-sigmoid hard-sigmoid-02 sparse-sigmoid',
    'tanh hard-tanh',
    'silu swish hard-swish',
    'mish hard-mish',
    'elish hard-elish',
    'softplus sparse-plus smelu squareplus',
  ],
  /** Everyday arithmetic, which only a name makes an activation. */
  commonplace:
    'linear square cube abs sign sin cos exponential binary-step unit-ramp sparse-sigmoid drelu frelu threshold arctan erf sinc',
  /** Those of which the slope is known for something else: a density, twice a maximum, a line. */
  untelling:
    'log-sigmoid soft-exponential squared-relu star-relu probit laplace seagull gaussian snake nlrelu threshold thresholded-relu apl frelu plu srelu',
  /** Those whose parameters are constants of their definition. */
  settled: 'selu lecun-tanh laplace',
};
