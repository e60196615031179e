import type { Framework } from './framework';
import { pytorch } from './pytorch';
import { tensorflow } from './tensorflow';
import { keras3 } from './keras3';
import { keras2 } from './keras2';
import { jax } from './jax';
import { flax } from './flax';
import { transformers } from './transformers';
import { timm } from './timm';
import { numpyScipy } from './numpyScipy';
import { sklearn } from './sklearn';
import { paddle } from './paddle';
import { mxnet } from './mxnet';
import { onnx } from './onnx';
import { tfjs } from './tfjs';
import { fluxNnlib } from './fluxNnlib';
import { ggml } from './ggml';
import { candle } from './candle';
import { burn } from './burn';
import { libtorch } from './libtorch';
import { torchR } from './torchR';
import { kerasR } from './kerasR';
import { matlab } from './matlab';
import { dl4j } from './dl4j';
import { samediff } from './samediff';
import { gorgonia } from './gorgonia';
import { mlxSwift } from './mlxSwift';
import { cudnn } from './cudnn';
import { darknet } from './darknet';
import { paddleFluid } from './paddleFluid';
import { mindspore } from './mindspore';
import { mlx } from './mlx';
import { chainer } from './chainer';
import { theano } from './theano';
import { transformerEngine } from './transformerEngine';
import { lasagne } from './lasagne';
import { tensorrt } from './tensorrt';
import { tensorrtPython } from './tensorrtPython';
import { onednn } from './onednn';
import { tinyDnn } from './tinyDnn';
import { mlpack } from './mlpack';
import { flashlight } from './flashlight';
import { tch } from './tch';
import { dfdx } from './dfdx';
import { djl } from './djl';
import { brainJs } from './brainJs';
import { kotlindl } from './kotlindl';
import { spago } from './spago';
import { gomlx } from './gomlx';
import { gotch } from './gotch';
import { knet } from './knet';
import { tensorflowSwift } from './tensorflowSwift';
import { matconvnet } from './matconvnet';

/** Every library whose names the product knows, in the order in which they are asked. */
export const tables: readonly Framework[] = [
  pytorch,
  tensorflow,
  keras3,
  keras2,
  jax,
  flax,
  transformers,
  timm,
  numpyScipy,
  sklearn,
  paddle,
  mxnet,
  onnx,
  tfjs,
  fluxNnlib,
  ggml,
  candle,
  burn,
  libtorch,
  torchR,
  kerasR,
  matlab,
  dl4j,
  samediff,
  gorgonia,
  mlxSwift,
  cudnn,
  darknet,
  paddleFluid,
  mindspore,
  mlx,
  chainer,
  theano,
  transformerEngine,
  lasagne,
  tensorrt,
  tensorrtPython,
  onednn,
  tinyDnn,
  mlpack,
  flashlight,
  tch,
  dfdx,
  djl,
  brainJs,
  kotlindl,
  spago,
  gomlx,
  gotch,
  knet,
  tensorflowSwift,
  matconvnet,
];
