import type { Activation } from './activation';
import { linear } from './linear';
import { bentIdentity } from './bentIdentity';
import { binaryStep } from './binaryStep';
import { sign } from './sign';
import { unitRamp } from './unitRamp';
import { sigmoid } from './sigmoid';
import { hardSigmoid } from './hardSigmoid';
import { hardSigmoid02 } from './hardSigmoid02';
import { sparseSigmoid } from './sparseSigmoid';
import { logSigmoid } from './logSigmoid';
import { cloglog } from './cloglog';
import { probit } from './probit';
import { laplace } from './laplace';
import { tanh } from './tanh';
import { hardTanh } from './hardTanh';
import { lecunTanh } from './lecunTanh';
import { penalizedTanh } from './penalizedTanh';
import { arctan } from './arctan';
import { erf } from './erf';
import { softsign } from './softsign';
import { isru } from './isru';
import { sqnl } from './sqnl';
import { softClipping } from './softClipping';
import { aria2 } from './aria2';
import { relu } from './relu';
import { relu6 } from './relu6';
import { reluN } from './reluN';
import { leakyRelu } from './leakyRelu';
import { prelu } from './prelu';
import { rrelu } from './rrelu';
import { thresholdedRelu } from './thresholdedRelu';
import { threshold } from './threshold';
import { squaredRelu } from './squaredRelu';
import { starRelu } from './starRelu';
import { drelu } from './drelu';
import { frelu } from './frelu';
import { srelu } from './srelu';
import { apl } from './apl';
import { plu } from './plu';
import { nlrelu } from './nlrelu';
import { softplus } from './softplus';
import { squareplus } from './squareplus';
import { sparsePlus } from './sparsePlus';
import { smelu } from './smelu';
import { sqrtSoftplus } from './sqrtSoftplus';
import { elu } from './elu';
import { selu } from './selu';
import { celu } from './celu';
import { pelu } from './pelu';
import { mpelu } from './mpelu';
import { isrlu } from './isrlu';
import { pau } from './pau';
import { gelu } from './gelu';
import { geluTanh } from './geluTanh';
import { geluQuick } from './geluQuick';
import { silu } from './silu';
import { swish } from './swish';
import { eSwish } from './eSwish';
import { dsilu } from './dsilu';
import { hardSwish } from './hardSwish';
import { mish } from './mish';
import { hardMish } from './hardMish';
import { tanhexp } from './tanhexp';
import { lisht } from './lisht';
import { phish } from './phish';
import { logish } from './logish';
import { smish } from './smish';
import { serf } from './serf';
import { elish } from './elish';
import { hardElish } from './hardElish';
import { softRootSign } from './softRootSign';
import { reu } from './reu';
import { xielu } from './xielu';
import { hardshrink } from './hardshrink';
import { softshrink } from './softshrink';
import { shrink } from './shrink';
import { tanhshrink } from './tanhshrink';
import { sin } from './sin';
import { cos } from './cos';
import { sinc } from './sinc';
import { gcu } from './gcu';
import { snake } from './snake';
import { abs } from './abs';
import { square } from './square';
import { cube } from './cube';
import { exponential } from './exponential';
import { softExponential } from './softExponential';
import { logCosh } from './logCosh';
import { gaussian } from './gaussian';
import { seagull } from './seagull';
import { softmax } from './softmax';
import { softmax2d } from './softmax2d';
import { logSoftmax } from './logSoftmax';
import { softmin } from './softmin';
import { quietSoftmax } from './quietSoftmax';
import { sparsemax } from './sparsemax';
import { entmax15 } from './entmax15';
import { hardmax } from './hardmax';
import { gumbelSoftmax } from './gumbelSoftmax';
import { maxout } from './maxout';
import { crelu } from './crelu';
import { squash } from './squash';
import { glu } from './glu';
import { bilinear } from './bilinear';
import { reglu } from './reglu';
import { geglu } from './geglu';
import { gegluTanh } from './gegluTanh';
import { gegluQuick } from './gegluQuick';
import { swiglu } from './swiglu';
import { swigluOai } from './swigluOai';

/** Every activation function the product knows, in the order of its pick list. */
export const records: readonly Activation[] = [
  linear,
  bentIdentity,
  binaryStep,
  sign,
  unitRamp,
  sigmoid,
  hardSigmoid,
  hardSigmoid02,
  sparseSigmoid,
  logSigmoid,
  cloglog,
  probit,
  laplace,
  tanh,
  hardTanh,
  lecunTanh,
  penalizedTanh,
  arctan,
  erf,
  softsign,
  isru,
  sqnl,
  softClipping,
  aria2,
  relu,
  relu6,
  reluN,
  leakyRelu,
  prelu,
  rrelu,
  thresholdedRelu,
  threshold,
  squaredRelu,
  starRelu,
  drelu,
  frelu,
  srelu,
  apl,
  plu,
  nlrelu,
  softplus,
  squareplus,
  sparsePlus,
  smelu,
  sqrtSoftplus,
  elu,
  selu,
  celu,
  pelu,
  mpelu,
  isrlu,
  pau,
  gelu,
  geluTanh,
  geluQuick,
  silu,
  swish,
  eSwish,
  dsilu,
  hardSwish,
  mish,
  hardMish,
  tanhexp,
  lisht,
  phish,
  logish,
  smish,
  serf,
  elish,
  hardElish,
  softRootSign,
  reu,
  xielu,
  hardshrink,
  softshrink,
  shrink,
  tanhshrink,
  sin,
  cos,
  sinc,
  gcu,
  snake,
  abs,
  square,
  cube,
  exponential,
  softExponential,
  logCosh,
  gaussian,
  seagull,
  softmax,
  softmax2d,
  logSoftmax,
  softmin,
  quietSoftmax,
  sparsemax,
  entmax15,
  hardmax,
  gumbelSoftmax,
  maxout,
  crelu,
  squash,
  glu,
  bilinear,
  reglu,
  geglu,
  gegluTanh,
  gegluQuick,
  swiglu,
  swigluOai,
];
