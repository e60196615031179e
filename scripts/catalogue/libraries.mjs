// Libraries that the facts do not tell of, as their own sources and manuals do. A row is `activation parameter=value…: symbol symbol(arguments)`;
// an argument is `_` where it says nothing, `name=default>parameter`, `name>parameter` where it has to be given, and begins with `~` where it
// can only be named.

/** Rows of one library in the shape of the facts. `kind` says what its symbols are. */
const rows = (kind, text) =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning, symbols] = line.trim().split(/:\s+/);
      const [activation, ...values] = meaning.split(' ');
      return [...symbols.matchAll(/([^\s()]+)(?:\(([^)]*)\))?/g)].map(([, symbol, args = '']) => ({
        activation,
        symbols: [symbol],
        kind: kind ?? (isLayer.test(symbol) ? 'class' : 'function'),
        params: paramsOf(args),
        canonical_values: Object.fromEntries(
          values.map((each) => each.split('=')).map(([k, v]) => [k, Number(v)]),
        ),
      }));
    });

/** What makes a layer, which is called with its input later. */
const isLayer = /^nn_|^layer_|Layer$/;

const paramsOf = (text) =>
  text.split(/,\s*/).flatMap((arg, position) => {
    const [, named, name, value = null, parameter] = /^(~?)(\w+)(?:=([^>]+))?(?:>(\w+))?$/.exec(arg) ?? [];
    if (name === undefined || name === '_') return [];
    return [{ name, position: named === '~' ? undefined : position, default: value, maps_to: parameter }];
  });

const selu = 'selu a=1.6732632423543772 lambda=1.0507009873554805';

/** The kinds of activation layers of TensorRT. */
function inTensorRt(prefix) {
  const kinds = rows(
    'operator',
    `relu: RELU
    sigmoid: SIGMOID
    tanh: TANH
    leaky-relu: LEAKY_RELU
    elu: ELU
    ${selu}: SELU
    softsign: SOFTSIGN
    softplus: SOFTPLUS
    hard-sigmoid-02: HARD_SIGMOID
    thresholded-relu: THRESHOLDED_RELU
    gelu: GELU_ERF
    gelu-tanh: GELU_TANH`,
  );
  return kinds.map((row) => ({ ...row, symbols: row.symbols.map((symbol) => prefix + symbol) }));
}

/** The files that Chainer keeps its functions in, one or two each, which its own programs and tests import. */
function modulesOfChainer() {
  const functions =
    'clipped_relu crelu elu hard_sigmoid leaky_relu log_softmax maxout prelu relu rrelu selu sigmoid softmax softplus swish tanh';
  return Object.fromEntries([
    ...functions.split(' ').map((name) => [`chainer.functions.activation.${name}`, 'chainer.functions']),
    ['chainer.links.activation.prelu', 'chainer.links'],
  ]);
}

const nd4jOperations = 'org.nd4j.linalg.api.ops.impl.transforms';

/** Operations that DL4J's arrays are computed by, `new RectifedLinear(x)`; that of older releases is misspelled. */
function operationsOfNd4j() {
  const operations = rows(
    'class',
    `relu: RectifedLinear RectifiedLinear
    relu6: Relu6
    leaky-relu a=0.01: LeakyReLU(_, alpha=0.01>a)
    elu a=1: ELU
    ${selu}: SELU
    hard-sigmoid-02 a=0.2 b=0.5: HardSigmoid
    hard-tanh lo=-1 hi=1: HardTanh
    sigmoid: Sigmoid
    log-sigmoid: LogSigmoid
    tanh: Tanh
    softplus b=1: SoftPlus
    softsign: SoftSign
    silu: Swish
    mish: Mish
    softmax: SoftMax OldSoftMax
    log-softmax: LogSoftMax`,
  );
  return operations.map((row) => ({
    ...row,
    symbols: row.symbols.map((name) => `${nd4jOperations}.${name}`),
  }));
}

export const otherLibraries = {
  'torch-r': {
    title: 'torch for R',
    languages: ['r'],
    roots: ['torch'],
    home: 'torch',
    // mlverse/torch: R/nn-activation.R, R/nnf-activation.R, R/gen-namespace.R
    more: rows(
      undefined,
      `relu: nn_relu nnf_relu nnf_relu_ torch_relu torch_relu_
      relu6: nn_relu6 nnf_relu6 torch_relu6 torch_relu6_
      leaky-relu a=0.01: nn_leaky_relu(negative_slope=0.01>a) nnf_leaky_relu(_, negative_slope=0.01>a) torch_leaky_relu(_, negative_slope=0.01>a)
      rrelu lo=0.125 hi=0.3333333333333333: nn_rrelu(lower=0.125>lo, upper=0.3333333333333333>hi) nnf_rrelu(_, lower=0.125>lo, upper=0.3333333333333333>hi) torch_rrelu(_, lower=0.125>lo, upper=0.3333333333333333>hi)
      prelu a=0.25: nn_prelu(_, init=0.25>a) nnf_prelu(_, weight>a) torch_prelu(_, weight>a)
      elu a=1: nn_elu(alpha=1>a) nnf_elu(_, alpha=1>a) torch_elu(_, alpha=1>a)
      celu a=1: nn_celu(alpha=1>a) nnf_celu(_, alpha=1>a) torch_celu(_, alpha=1>a)
      ${selu}: nn_selu nnf_selu torch_selu
      gelu: nn_gelu(approximate='none') nnf_gelu(_, approximate='none') torch_gelu(_, approximate='none')
      silu: nn_silu nnf_silu torch_silu
      mish: nnf_mish torch_mish
      hard-tanh lo=-1 hi=1: nn_hardtanh(min_val=-1>lo, max_val=1>hi) nnf_hardtanh(_, min_val=-1>lo, max_val=1>hi) torch_hardtanh(_, min_val=-1>lo, max_val=1>hi)
      hard-sigmoid: nn_hardsigmoid nnf_hardsigmoid torch_hardsigmoid
      hard-swish: nn_hardswish nnf_hardswish torch_hardswish
      hardshrink l=0.5: nn_hardshrink(lambd=0.5>l) nnf_hardshrink(_, lambd=0.5>l) torch_hardshrink(_, lambd=0.5>l)
      softshrink l=0.5: nn_softshrink(lambd=0.5>l) nnf_softshrink(_, lambd=0.5>l) torch_softshrink(_, lambd=0.5>l)
      tanhshrink: nn_tanhshrink nnf_tanhshrink
      threshold t=0.1 v=20: nn_threshold(threshold>t, value>v) nnf_threshold(_, threshold>t, value>v) torch_threshold(_, threshold>t, value>v)
      softplus b=1: nn_softplus(beta=1>b) nnf_softplus(_, beta=1>b) torch_softplus(_, beta=1>b)
      softsign: nn_softsign nnf_softsign
      sigmoid: nn_sigmoid nnf_sigmoid torch_sigmoid torch_sigmoid_
      log-sigmoid: nn_log_sigmoid nnf_logsigmoid torch_log_sigmoid
      tanh: nn_tanh nnf_tanh torch_tanh torch_tanh_
      softmax: nn_softmax nnf_softmax torch_softmax
      log-softmax: nn_log_softmax nnf_log_softmax torch_log_softmax
      softmin: nn_softmin nnf_softmin
      softmax2d: nn_softmax2d
      relu: Tensor.relu Tensor.relu_
      sigmoid: Tensor.sigmoid Tensor.sigmoid_
      tanh: Tensor.tanh Tensor.tanh_
      softmax: Tensor.softmax
      log-softmax: Tensor.log_softmax
      glu: nn_glu nnf_glu torch_glu`,
    ),
  },
  'keras-r': {
    title: 'Keras for R',
    languages: ['r'],
    roots: ['keras'],
    home: 'keras',
    modules: { keras3: 'keras' },
    // rstudio/keras3: R/activations.R, R/layers-activations.R
    more: rows(
      undefined,
      `relu: activation_relu layer_activation_relu
      relu6: activation_relu6
      leaky-relu a=0.2: activation_leaky_relu(_, negative_slope=0.2>a)
      leaky-relu a=0.3: layer_activation_leaky_relu(_, negative_slope=0.3>a, ~alpha>a)
      elu a=1: activation_elu(_, alpha=1>a) layer_activation_elu(_, alpha=1>a)
      celu a=1: activation_celu(_, alpha=1>a)
      ${selu}: activation_selu layer_activation_selu
      prelu a=0: layer_activation_parametric_relu
      gelu: activation_gelu
      silu: activation_silu
      mish: activation_mish
      hard-sigmoid: activation_hard_sigmoid
      hard-swish: activation_hard_silu activation_hard_swish
      hard-tanh lo=-1 hi=1: activation_hard_tanh
      hardshrink l=0.5: activation_hard_shrink(_, threshold=0.5>l)
      softshrink l=0.5: activation_soft_shrink(_, threshold=0.5>l)
      tanhshrink: activation_tanh_shrink
      softplus b=1: activation_softplus
      softsign: activation_softsign
      sigmoid: activation_sigmoid
      log-sigmoid: activation_log_sigmoid
      tanh: activation_tanh
      exponential: activation_exponential
      linear: activation_linear
      squareplus: activation_squareplus
      sparse-plus: activation_sparse_plus
      sparse-sigmoid: activation_sparse_sigmoid
      sparsemax: activation_sparsemax
      softmax: activation_softmax layer_activation_softmax
      log-softmax: activation_log_softmax
      glu: activation_glu`,
    ),
  },
  matlab: {
    title: 'MATLAB',
    languages: ['matlab'],
    roots: [],
    // Deep Learning Toolbox: list of deep learning layers, functions with dlarray support, and transfer functions
    more: rows(
      undefined,
      `relu: reluLayer poslin
      leaky-relu a=0.01: leakyReluLayer(scale=0.01>a) leakyrelu(_, scale=0.01>a)
      relu-n n=6: clippedReluLayer(ceiling>n)
      prelu a=0.25: preluLayer(alpha=0.25>a)
      elu a=1: eluLayer(alpha=1>a)
      gelu: geluLayer(~approximation='none')
      silu: swishLayer
      sigmoid: sigmoidLayer logsig
      tanh: tanhLayer tansig
      softmax: softmaxLayer
      softplus b=1: softplusLayer
      hard-tanh lo=-1 hi=1: satlins
      unit-ramp: satlin
      binary-step: hardlim
      softsign: elliotsig
      gaussian: radbas
      linear: purelin
      relu: relu
      sigmoid: sigmoid
      softmax: softmax
      gelu: gelu
      relu: 'relu' 'poslin'
      tanh: 'tanh' 'tansig'
      sigmoid: 'sigmoid' 'logsig'
      hard-sigmoid-02 a=0.2 b=0.5: 'hard-sigmoid'
      softsign: 'softsign' 'elliotsig'
      softmax: 'softmax'
      gelu: 'gelu'
      hard-tanh lo=-1 hi=1: 'satlins'
      unit-ramp: 'satlin'
      binary-step: 'hardlim'
      gaussian: 'radbas'
      linear: 'purelin'`,
    ),
  },
  dl4j: {
    title: 'Deeplearning4j',
    languages: ['java', 'kotlin'],
    roots: [
      'Activation',
      'impl',
      'Transforms',
      'org.nd4j.linalg.activations',
      'org.nd4j.linalg.ops.transforms',
      nd4jOperations,
    ],
    conventional: { org: 'org' },
    modules: {
      'org.nd4j.linalg.activations.Activation': 'Activation',
      'org.nd4j.linalg.activations.impl': 'impl',
      'org.nd4j.linalg.ops.transforms.Transforms': 'Transforms',
      [`${nd4jOperations}.strict`]: nd4jOperations,
      'org.nd4j.linalg.api.ops.impl.scalar': nd4jOperations,
    },
    // nd4j-api: org/nd4j/linalg/activations/Activation.java and impl, org/nd4j/linalg/ops/transforms/Transforms.java,
    // org/nd4j/linalg/api/ops/impl/transforms, in later releases in its folder strict and in scalar
    more: [
      ...rows(
        'function',
        `relu: Transforms.relu
        relu6: Transforms.relu6
        leaky-relu a=0.01: Transforms.leakyRelu(_, cutoff=0.01>a)
        elu a=1: Transforms.elu
        hard-tanh lo=-1 hi=1: Transforms.hardTanh
        softplus b=1: Transforms.softPlus
        sigmoid: Transforms.sigmoid
        tanh: Transforms.tanh
        softmax: Transforms.softmax`,
      ),
      ...rows(
        'operator',
        `cube: Activation.CUBE
        elu a=1: Activation.ELU
        hard-sigmoid-02 a=0.2 b=0.5: Activation.HARDSIGMOID
        hard-tanh lo=-1 hi=1: Activation.HARDTANH
        linear: Activation.IDENTITY
        leaky-relu a=0.01: Activation.LEAKYRELU
        relu: Activation.RELU
        relu6: Activation.RELU6
        rrelu lo=0.125 hi=0.3333333333333333: Activation.RRELU
        sigmoid: Activation.SIGMOID
        softmax: Activation.SOFTMAX
        softplus b=1: Activation.SOFTPLUS
        softsign: Activation.SOFTSIGN
        tanh: Activation.TANH
        ${selu}: Activation.SELU
        silu: Activation.SWISH
        thresholded-relu theta=1: Activation.THRESHOLDEDRELU
        mish: Activation.MISH`,
      ),
      ...rows(
        'class',
        `cube: impl.ActivationCube
        elu a=1: impl.ActivationELU(alpha=1>a)
        hard-sigmoid-02 a=0.2 b=0.5: impl.ActivationHardSigmoid
        hard-tanh lo=-1 hi=1: impl.ActivationHardTanH
        linear: impl.ActivationIdentity
        leaky-relu a=0.01: impl.ActivationLReLU(alpha=0.01>a)
        relu: impl.ActivationReLU
        relu6: impl.ActivationReLU6
        prelu a=0.25: impl.ActivationPReLU(alpha>a)
        rrelu lo=0.125 hi=0.3333333333333333: impl.ActivationRReLU(l=0.125>lo, u=0.3333333333333333>hi)
        sigmoid: impl.ActivationSigmoid
        softmax: impl.ActivationSoftmax
        softplus b=1: impl.ActivationSoftPlus
        softsign: impl.ActivationSoftSign
        tanh: impl.ActivationTanH
        ${selu}: impl.ActivationSELU
        silu: impl.ActivationSwish
        thresholded-relu theta=1: impl.ActivationThresholdedReLU(theta=1>theta)
        mish: impl.ActivationMish`,
      ),
      ...operationsOfNd4j(),
    ],
  },
  samediff: {
    title: 'SameDiff of Deeplearning4j',
    aside: true,
    languages: ['java', 'kotlin'],
    roots: ['SameDiff'],
    // nd4j-api: org/nd4j/autodiff/samediff/ops/SDNN.java, SDMath.java
    more: rows(
      'method',
      `relu: SameDiff.nn.relu(_, cutoff=0)
  relu6: SameDiff.nn.relu6
  leaky-relu a=0.01: SameDiff.nn.leakyRelu(_, alpha>a)
  prelu a=0.25: SameDiff.nn.prelu(_, alpha>a)
  elu a=1: SameDiff.nn.elu
  ${selu}: SameDiff.nn.selu
  gelu-quick: SameDiff.nn.gelu
  silu: SameDiff.nn.swish
  hard-sigmoid-02 a=0.2 b=0.5: SameDiff.nn.hardSigmoid
  hard-tanh lo=-1 hi=1: SameDiff.nn.hardTanh
  log-sigmoid: SameDiff.nn.logSigmoid
  sigmoid: SameDiff.nn.sigmoid
  softplus b=1: SameDiff.nn.softplus
  softsign: SameDiff.nn.softsign
  tanh: SameDiff.nn.tanh SameDiff.math.tanh
  softmax: SameDiff.nn.softmax
  log-softmax: SameDiff.nn.logSoftmax`,
    ),
  },
  gorgonia: {
    title: 'Gorgonia',
    languages: ['go'],
    roots: ['gorgonia'],
    // gorgonia/gorgonia: nn.go, api_gen.go, operations.go, op_softmax.go
    more: rows(
      'function',
      `relu: gorgonia.Rectify
      leaky-relu a=0.01: gorgonia.LeakyRelu(_, alpha>a)
      sigmoid: gorgonia.Sigmoid
      tanh: gorgonia.Tanh
      softplus b=1: gorgonia.Softplus
      mish: gorgonia.Mish
      softmax: gorgonia.SoftMax`,
    ),
  },
  'mlx-swift': {
    title: 'MLX Swift',
    languages: ['swift'],
    roots: ['MLXNN'],
    home: 'MLXNN',
    // ml-explore/mlx-swift: Source/MLXNN/Activations.swift
    more: [
      ...rows(
        'function',
        `sigmoid: sigmoid
        relu: relu
        leaky-relu a=0.01: leakyRelu(_, negativeSlope=0.01>a)
        log-softmax: logSoftmax logSoftMax
        elu a=1: elu(_, alpha=1>a)
        relu6: relu6
        squared-relu: reluSquared
        softplus b=1: softplus softPlus
        softsign: softsign softSign
        softshrink l=0.5: softshrink(_, lambda=0.5>l)
        celu a=1: celu(_, alpha=1>a)
        silu: silu
        log-sigmoid: logSigmoid
        gelu: gelu
        gelu-tanh: geluApproximate
        gelu-quick: geluFastApproximate
        glu: glu
        ${selu}: selu
        prelu a=0.25: prelu(_, alpha>a)
        mish: mish
        hard-swish: hardSwish
        hard-tanh lo=-1 hi=1: hardTanH(_, min=-1>lo, max=1>hi)
        hardshrink l=0.5: hardShrink(_, lambda=0.5>l)
        softmin: softmin
        tanh: tanh
        softmax: softmax`,
      ),
      ...rows(
        'class',
        `sigmoid: Sigmoid
        relu: ReLU
        leaky-relu a=0.01: LeakyReLU(negativeSlope=0.01>a)
        relu6: ReLU6
        squared-relu: ReLUSquared
        softmax: Softmax SoftMax
        softmin: Softmin
        log-softmax: LogSoftmax LogSoftMax
        elu a=1: ELU(alpha=1>a)
        celu a=1: CELU(alpha=1>a)
        ${selu}: SELU
        softplus b=1: Softplus SoftPlus
        softsign: Softsign SoftSign
        softshrink l=0.5: Softshrink(lambda=0.5>l)
        silu: SiLU
        log-sigmoid: LogSigmoid
        prelu a=0.25: PReLU(_, value=0.25>a)
        gelu: GELU(approximation=.none)
        tanh: Tanh
        hard-swish: HardSwish
        hard-tanh lo=-1 hi=1: HardTanh(min=-1>lo, max=1>hi)
        hardshrink l=0.5: HardShrink(lambda=0.5>l)
        mish: Mish
        glu: GLU`,
      ),
    ],
  },
  cudnn: {
    title: 'cuDNN',
    languages: ['cpp'],
    roots: [],
    // cudnn_ops.h: cudnnActivationMode_t, cudnnSoftmaxAlgorithm_t
    more: rows(
      'operator',
      `sigmoid: CUDNN_ACTIVATION_SIGMOID
      relu: CUDNN_ACTIVATION_RELU
      tanh: CUDNN_ACTIVATION_TANH
      relu-n: CUDNN_ACTIVATION_CLIPPED_RELU
      elu a=1: CUDNN_ACTIVATION_ELU
      linear: CUDNN_ACTIVATION_IDENTITY
      swish b=1: CUDNN_ACTIVATION_SWISH
      softmax: CUDNN_SOFTMAX_ACCURATE CUDNN_SOFTMAX_FAST
      log-softmax: CUDNN_SOFTMAX_LOG`,
    ),
  },
  darknet: {
    title: 'Darknet',
    languages: ['darknet'],
    roots: [],
    // pjreddie/darknet: src/activations.h, src/parser.c for layers; AlexeyAB/darknet adds mish, swish, gelu and relu6
    more: rows(
      'function',
      `softmax: '[softmax]'
      sigmoid: 'logistic' '[logistic]'
      relu: 'relu'
      relu6: 'relu6'
      elu a=1: 'elu'
      ${selu}: 'selu'
      leaky-relu a=0.01: 'relie'
      leaky-relu a=0.1: 'leaky'
      linear: 'linear'
      tanh: 'tanh'
      hard-tanh lo=-1 hi=1: 'hardtan'
      mish: 'mish'
      silu: 'swish'
      gelu-tanh: 'gelu'`,
    ),
  },
  'paddle-fluid': {
    title: 'Paddle Fluid',
    aside: true,
    languages: ['python'],
    roots: ['paddle.fluid'],
    // Paddle's first version, whose functions newer ones have no more: python/paddle/fluid/layers
    more: rows(
      'function',
      `relu: paddle.fluid.layers.relu
  relu6: paddle.fluid.layers.relu6
  leaky-relu a=0.02: paddle.fluid.layers.leaky_relu(_, alpha=0.02>a)
  elu a=1: paddle.fluid.layers.elu(_, alpha=1.0>a)
  gelu: paddle.fluid.layers.gelu(_, approximate=False)
  sigmoid: paddle.fluid.layers.sigmoid
  tanh: paddle.fluid.layers.tanh
  softplus b=1: paddle.fluid.layers.softplus
  softsign: paddle.fluid.layers.softsign
  softmax: paddle.fluid.layers.softmax
  hard-swish: paddle.fluid.layers.hard_swish
  hard-sigmoid-02 a=0.2 b=0.5: paddle.fluid.layers.hard_sigmoid(_, slope=0.2>a, offset=0.5>b)
  swish b=1: paddle.fluid.layers.swish(_, beta=1.0>b)`,
    ),
  },
  mindspore: {
    title: 'MindSpore',
    aside: true,
    languages: ['python'],
    roots: ['mindspore'],
    modules: {
      'mindspore.nn.layer.activation': 'mindspore.nn',
      'mindspore.nn.layer': 'mindspore.nn',
      'mindspore.ops.operations': 'mindspore.ops',
      'mindspore.ops.functional': 'mindspore.ops',
      'mindspore.ops.function': 'mindspore.ops',
    },
    // mindspore: python/mindspore/nn/layer/activation.py, python/mindspore/ops/function/nn_func.py, ops/operations/nn_ops.py
    more: [
      ...rows(
        'class',
        `relu: mindspore.nn.ReLU mindspore.ops.ReLU
        relu6: mindspore.nn.ReLU6 mindspore.ops.ReLU6
        leaky-relu a=0.2: mindspore.nn.LeakyReLU(alpha=0.2>a)
        rrelu lo=0.125 hi=0.3333333333333333: mindspore.nn.RReLU(lower=0.125>lo, upper=0.3333333333333333>hi)
        prelu a=0.25: mindspore.nn.PReLU(_, w=0.25>a)
        elu a=1: mindspore.nn.ELU(alpha=1.0>a) mindspore.ops.Elu(alpha=1.0>a)
        celu a=1: mindspore.nn.CELU(alpha=1.0>a)
        ${selu}: mindspore.nn.SeLU mindspore.ops.SeLU
        gelu-tanh: mindspore.nn.GELU(approximate=True)
        gelu-tanh: mindspore.ops.GeLU
        gelu-quick: mindspore.nn.FastGelu mindspore.ops.FastGeLU
        silu: mindspore.nn.SiLU
        mish: mindspore.nn.Mish mindspore.ops.Mish
        hard-swish: mindspore.nn.HSwish mindspore.ops.HSwish
        hard-sigmoid: mindspore.nn.HSigmoid mindspore.ops.HSigmoid
        hard-tanh lo=-1 hi=1: mindspore.nn.Hardtanh(min_val=-1.0>lo, max_val=1.0>hi)
        hardshrink l=0.5: mindspore.nn.HShrink(lambd=0.5>l) mindspore.ops.HShrink(lambd=0.5>l)
        softshrink l=0.5: mindspore.nn.SoftShrink(lambd=0.5>l) mindspore.ops.SoftShrink(lambd=0.5>l)
        tanhshrink: mindspore.nn.Tanhshrink
        threshold t=0.1 v=20: mindspore.nn.Threshold(threshold>t, value>v)
        softsign: mindspore.nn.Softsign mindspore.ops.Softsign
        softplus b=1: mindspore.ops.Softplus
        sigmoid: mindspore.nn.Sigmoid mindspore.ops.Sigmoid
        log-sigmoid: mindspore.nn.LogSigmoid
        tanh: mindspore.nn.Tanh mindspore.ops.Tanh
        softmax: mindspore.nn.Softmax mindspore.ops.Softmax
        softmax2d: mindspore.nn.Softmax2d
        softmin: mindspore.nn.Softmin
        log-softmax: mindspore.nn.LogSoftmax mindspore.ops.LogSoftmax
        glu: mindspore.nn.GLU
        linear: mindspore.nn.Identity`,
      ),
      ...rows(
        'function',
        `relu: mindspore.ops.relu
        relu6: mindspore.ops.relu6
        leaky-relu a=0.2: mindspore.ops.leaky_relu(_, alpha=0.2>a)
        elu a=1: mindspore.ops.elu(_, alpha=1.0>a)
        celu a=1: mindspore.ops.celu(_, alpha=1.0>a)
        ${selu}: mindspore.ops.selu
        gelu: mindspore.ops.gelu(_, approximate='none')
        gelu-quick: mindspore.ops.fast_gelu
        silu: mindspore.ops.silu
        mish: mindspore.ops.mish
        hard-swish: mindspore.ops.hardswish
        hard-sigmoid: mindspore.ops.hardsigmoid
        hard-tanh lo=-1 hi=1: mindspore.ops.hardtanh(_, min_val=-1.0>lo, max_val=1.0>hi)
        hardshrink l=0.5: mindspore.ops.hardshrink(_, lambd=0.5>l)
        softshrink l=0.5: mindspore.ops.softshrink(_, lambd=0.5>l)
        tanhshrink: mindspore.ops.tanhshrink
        softplus b=1: mindspore.ops.softplus(_, beta=1>b)
        softsign: mindspore.ops.softsign
        sigmoid: mindspore.ops.sigmoid
        log-sigmoid: mindspore.ops.logsigmoid
        tanh: mindspore.ops.tanh
        softmax: mindspore.ops.softmax
        log-softmax: mindspore.ops.log_softmax
        softmin: mindspore.ops.softmin
        glu: mindspore.ops.glu`,
      ),
    ],
  },
  mlx: {
    title: 'MLX',
    aside: true,
    languages: ['python'],
    roots: ['mlx'],
    modules: { 'mlx.nn.layers.activations': 'mlx.nn', 'mlx.nn.layers': 'mlx.nn' },
    // ml-explore/mlx: python/mlx/nn/layers/activations.py
    more: [
      ...rows(
        'function',
        `relu: mlx.nn.relu
        relu6: mlx.nn.relu6
        leaky-relu a=0.01: mlx.nn.leaky_relu(_, negative_slope=0.01>a)
        elu a=1: mlx.nn.elu(_, alpha=1.0>a)
        celu a=1: mlx.nn.celu(_, alpha=1.0>a)
        selu a=1.67326 lambda=1.0507: mlx.nn.selu
        prelu a=0.25: mlx.nn.prelu(_, alpha>a)
        silu: mlx.nn.silu
        gelu: mlx.nn.gelu
        gelu-tanh: mlx.nn.gelu_approx
        gelu-quick: mlx.nn.gelu_fast_approx
        mish: mlx.nn.mish
        hard-swish: mlx.nn.hardswish
        softplus b=1: mlx.nn.softplus
        softsign: mlx.nn.softsign
        softshrink l=0.5: mlx.nn.softshrink(_, lambd=0.5>l)
        sigmoid: mlx.nn.sigmoid mlx.core.sigmoid
        log-sigmoid: mlx.nn.log_sigmoid
        tanh: mlx.nn.tanh mlx.core.tanh
        softmax: mlx.nn.softmax mlx.core.softmax
        log-softmax: mlx.nn.log_softmax
        glu: mlx.nn.glu`,
      ),
      ...rows(
        'class',
        `relu: mlx.nn.ReLU
        relu6: mlx.nn.ReLU6
        leaky-relu a=0.01: mlx.nn.LeakyReLU(negative_slope=0.01>a)
        elu a=1: mlx.nn.ELU(alpha=1.0>a)
        celu a=1: mlx.nn.CELU(alpha=1.0>a)
        selu a=1.67326 lambda=1.0507: mlx.nn.SELU
        prelu a=0.25: mlx.nn.PReLU(_, init=0.25>a)
        silu: mlx.nn.SiLU
        gelu: mlx.nn.GELU(approx='none')
        mish: mlx.nn.Mish
        hard-swish: mlx.nn.Hardswish
        softplus b=1: mlx.nn.Softplus
        softsign: mlx.nn.Softsign
        softshrink l=0.5: mlx.nn.Softshrink(lambd=0.5>l)
        sigmoid: mlx.nn.Sigmoid
        log-sigmoid: mlx.nn.LogSigmoid
        tanh: mlx.nn.Tanh
        softmax: mlx.nn.Softmax
        log-softmax: mlx.nn.LogSoftmax
        glu: mlx.nn.GLU
        linear: mlx.nn.Identity`,
      ),
    ],
  },
  chainer: {
    title: 'Chainer',
    aside: true,
    languages: ['python'],
    roots: ['chainer'],
    modules: modulesOfChainer(),
    // chainer/chainer: chainer/functions/activation, chainer/links/activation/prelu.py
    more: rows(
      'function',
      `relu: chainer.functions.relu
      relu6: chainer.functions.relu6
      relu-n n=20: chainer.functions.clipped_relu(_, z=20.0>n)
      leaky-relu a=0.2: chainer.functions.leaky_relu(_, slope=0.2>a)
      rrelu lo=0.125 hi=0.3333333333333333: chainer.functions.rrelu(_, l=0.125>lo, u=0.3333333333333333>hi)
      prelu a=0.25: chainer.functions.prelu(_, W>a)
      elu a=1: chainer.functions.elu(_, alpha=1.0>a)
      ${selu}: chainer.functions.selu(_, alpha=1.6732632423543772>a, scale=1.0507009873554805>lambda)
      crelu: chainer.functions.crelu
      maxout: chainer.functions.maxout
      hard-sigmoid-02 a=0.2 b=0.5: chainer.functions.hard_sigmoid
      sigmoid: chainer.functions.sigmoid
      swish b=1: chainer.functions.swish(_, beta>b)
      tanh: chainer.functions.tanh
      softplus b=1: chainer.functions.softplus(_, beta=1.0>b)
      softmax: chainer.functions.softmax
      log-softmax: chainer.functions.log_softmax
      prelu a=0.25: chainer.links.PReLU(_, init=0.25>a)`,
    ),
  },
  theano: {
    title: 'Theano',
    aside: true,
    languages: ['python'],
    roots: ['theano'],
    modules: {
      aesara: 'theano',
      pytensor: 'theano',
      'theano.tensor.nnet.nnet': 'theano.tensor.nnet',
      'theano.tensor.nnet.sigm': 'theano.tensor.nnet',
    },
    // Theano/Theano: theano/tensor/nnet/nnet.py, sigm.py
    more: rows(
      'function',
      `relu: theano.tensor.nnet.relu(_, alpha=0)
      elu a=1: theano.tensor.nnet.elu(_, alpha=1>a)
      ${selu}: theano.tensor.nnet.selu
      sigmoid: theano.tensor.nnet.sigmoid theano.tensor.sigmoid
      hard-sigmoid-02 a=0.2 b=0.5: theano.tensor.nnet.hard_sigmoid
      softplus b=1: theano.tensor.nnet.softplus theano.tensor.softplus
      softsign: theano.tensor.nnet.softsign
      tanh: theano.tensor.tanh
      softmax: theano.tensor.nnet.softmax theano.tensor.special.softmax
      log-softmax: theano.tensor.nnet.logsoftmax theano.tensor.special.log_softmax`,
    ),
  },
  'transformer-engine': {
    title: 'Transformer Engine',
    aside: true,
    languages: ['python'],
    roots: ['transformer_engine'],
    modules: { transformer_engine_torch: 'transformer_engine' },
    // NVIDIA/TransformerEngine: transformer_engine/pytorch/module/layernorm_mlp.py, transformer_engine/common/util/math.h
    more: rows(
      'function',
      `relu: 'relu'
      squared-relu: 'srelu'
      gelu-tanh: 'gelu'
      gelu-quick: 'qgelu'
      silu: 'silu'
      glu: 'glu'
      reglu: 'reglu'
      geglu-tanh: 'geglu'
      geglu-quick: 'qgeglu'
      swiglu: 'swiglu'`,
    ),
  },
  lasagne: {
    title: 'Lasagne',
    aside: true,
    languages: ['python'],
    roots: ['lasagne'],
    // Lasagne/Lasagne: lasagne/nonlinearities.py
    more: [
      ...rows(
        'function',
        `sigmoid: lasagne.nonlinearities.sigmoid
        softmax: lasagne.nonlinearities.softmax
        tanh: lasagne.nonlinearities.tanh
        relu: lasagne.nonlinearities.rectify
        leaky-relu a=0.01: lasagne.nonlinearities.leaky_rectify
        leaky-relu a=0.3333333333333333: lasagne.nonlinearities.very_leaky_rectify
        elu a=1: lasagne.nonlinearities.elu
        ${selu}: lasagne.nonlinearities.selu
        softplus b=1: lasagne.nonlinearities.softplus
        linear: lasagne.nonlinearities.linear lasagne.nonlinearities.identity`,
      ),
      ...rows('class', `leaky-relu a=0.01: lasagne.nonlinearities.LeakyRectify(leakiness=0.01>a)`),
    ],
  },
  tensorrt: {
    title: 'TensorRT',
    aside: true,
    languages: ['cpp'],
    roots: ['nvinfer1'],
    // NVIDIA/TensorRT: include/NvInfer.h; slopes are set on the layer
    more: [
      ...inTensorRt('nvinfer1::ActivationType::k'),
      ...rows('method', 'softmax: nvinfer1::INetworkDefinition::addSoftMax'),
    ],
  },
  'tensorrt-python': {
    title: 'TensorRT for Python',
    aside: true,
    languages: ['python'],
    roots: ['tensorrt'],
    conventional: { trt: 'tensorrt' },
    more: inTensorRt('tensorrt.ActivationType.'),
  },
  onednn: {
    title: 'oneDNN',
    aside: true,
    languages: ['cpp'],
    roots: ['dnnl'],
    // oneapi-src/oneDNN: include/oneapi/dnnl/dnnl_types.h; what alpha and beta are stands in the call, which makes eltwise_linear any line
    more: [
      ...['dnnl::algorithm::', 'dnnl_'].flatMap((prefix) =>
        rows(
          'operator',
          `relu: eltwise_relu
          tanh: eltwise_tanh
          elu: eltwise_elu
          softplus: eltwise_soft_relu
          hard-sigmoid-02: eltwise_hardsigmoid
          sigmoid: eltwise_logistic
          gelu-tanh: eltwise_gelu_tanh
          gelu: eltwise_gelu_erf
          swish: eltwise_swish
          mish: eltwise_mish
          hard-swish: eltwise_hardswish
          softmax: softmax_accurate
          log-softmax: softmax_log`,
        ).map((row) => ({ ...row, symbols: row.symbols.map((symbol) => prefix + symbol) })),
      ),
      ...rows('operator', 'log-softmax: dnnl::logsoftmax_forward'), // of softmax_forward the algorithm may say that it is one too
    ],
  },
  'tiny-dnn': {
    title: 'tiny-dnn',
    aside: true,
    languages: ['cpp'],
    roots: ['tiny_dnn'],
    // tiny-dnn/tiny-dnn: tiny_dnn/activations; activation_function.h in older releases. Where a number stands depends on the shape before it
    more: [
      ...rows(
        'class',
        `relu: tiny_dnn::relu_layer tiny_dnn::activation::relu tiny_dnn::activation::rectified_linear
        leaky-relu a=0.01: tiny_dnn::leaky_relu_layer(~epsilon=0.01>a) tiny_dnn::activation::leaky_relu(~epsilon=0.01>a)
        elu a=1: tiny_dnn::elu_layer(~alpha=1>a) tiny_dnn::activation::elu(~alpha=1>a)
        ${selu}: tiny_dnn::selu_layer tiny_dnn::activation::selu
        sigmoid: tiny_dnn::sigmoid_layer tiny_dnn::activation::sigmoid
        tanh: tiny_dnn::tanh_layer tiny_dnn::activation::tanh tiny_dnn::activation::tan_h
        softmax: tiny_dnn::softmax_layer tiny_dnn::activation::softmax
        softplus b=1: tiny_dnn::softplus_layer(~beta=1>b) tiny_dnn::activation::softplus(~beta=1>b)
        softsign: tiny_dnn::softsign_layer tiny_dnn::activation::softsign
        linear: tiny_dnn::activation::identity`,
      ),
    ],
  },
  mlpack: {
    title: 'mlpack',
    aside: true,
    languages: ['cpp'],
    roots: ['mlpack'],
    modules: { 'mlpack.ann': 'mlpack' },
    // mlpack/mlpack: src/mlpack/methods/ann/layer/base_layer.hpp, leaky_relu.hpp, parametric_relu.hpp
    more: rows(
      'class',
      `relu: mlpack::ReLU mlpack::ReLUType mlpack::ReLULayer
      sigmoid: mlpack::Sigmoid mlpack::SigmoidType mlpack::SigmoidLayer
      tanh: mlpack::TanH mlpack::TanHType mlpack::TanHLayer
      softplus b=1: mlpack::SoftPlus mlpack::SoftPlusType mlpack::SoftPlusLayer
      hard-sigmoid-02 a=0.2 b=0.5: mlpack::HardSigmoid mlpack::HardSigmoidType mlpack::HardSigmoidLayer
      leaky-relu a=0.03: mlpack::LeakyReLU(alpha=0.03>a) mlpack::LeakyReLUType(alpha=0.03>a)
      prelu a=0.03: mlpack::PReLU(userAlpha=0.03>a) mlpack::PReLUType(userAlpha=0.03>a)
      gelu-tanh: mlpack::GELU mlpack::GELUType mlpack::GELUFunctionLayer
      silu: mlpack::SILU mlpack::SILUType mlpack::Swish mlpack::SwishType mlpack::SwishFunctionLayer
      hard-swish: mlpack::HardSwish mlpack::HardSwishType
      mish: mlpack::Mish mlpack::MishType mlpack::MishFunctionLayer
      lisht: mlpack::LiSHT mlpack::LiSHTType mlpack::LiSHTFunctionLayer
      elish: mlpack::Elish mlpack::ElishType mlpack::ElishFunctionLayer
      gaussian: mlpack::Gaussian mlpack::GaussianType mlpack::GaussianFunctionLayer
      tanhexp: mlpack::TanhExp mlpack::TanhExpType
      relu6: mlpack::ReLU6 mlpack::ReLU6Type
      linear: mlpack::Identity mlpack::IdentityLayer
      softmax: mlpack::Softmax mlpack::SoftmaxType
      log-softmax: mlpack::LogSoftMax mlpack::LogSoftMaxType`,
    ),
  },
  flashlight: {
    title: 'Flashlight',
    aside: true,
    languages: ['cpp'],
    roots: ['fl'],
    // flashlight/flashlight: flashlight/fl/nn/modules/Activations.h, flashlight/fl/autograd/Functions.h
    more: [
      ...rows(
        'class',
        `relu: fl::ReLU
        relu6: fl::ReLU6
        leaky-relu a=0: fl::LeakyReLU(slope=0.0>a)
        prelu a=0.25: fl::PReLU(_, value=0.25>a)
        elu a=1: fl::ELU(alpha=1.0>a)
        thresholded-relu theta=1: fl::ThresholdReLU(threshold=1.0>theta)
        hard-tanh lo=-1 hi=1: fl::HardTanh
        sigmoid: fl::Sigmoid
        tanh: fl::Tanh
        swish b=1: fl::Swish(beta=1.0>b)
        log-softmax: fl::LogSoftmax
        glu: fl::GatedLinearUnit`,
      ),
      ...rows(
        'function',
        `relu: fl::relu
        gelu-tanh: fl::gelu
        swish b=1: fl::swish(_, beta>b)
        sigmoid: fl::sigmoid
        tanh: fl::tanh
        softmax: fl::softmax
        log-softmax: fl::logSoftmax`,
      ),
    ],
  },
  tch: {
    title: 'tch',
    aside: true,
    languages: ['rust'],
    roots: ['tch'],
    // LaurentMazare/tch-rs: src/wrappers/tensor_generated.rs
    more: rows(
      'function',
      `relu: tch::Tensor::relu tch::Tensor::relu_
      relu6: tch::Tensor::relu6 tch::Tensor::relu6_
      leaky-relu a=0.01: tch::Tensor::leaky_relu tch::Tensor::leaky_relu_
      prelu a=0.25: tch::Tensor::prelu(_, weight>a)
      elu a=1: tch::Tensor::elu tch::Tensor::elu_
      celu a=1: tch::Tensor::celu tch::Tensor::celu_
      ${selu}: tch::Tensor::selu tch::Tensor::selu_
      gelu: tch::Tensor::gelu(_, approximate='none') tch::Tensor::gelu_(_, approximate='none')
      silu: tch::Tensor::silu tch::Tensor::silu_
      mish: tch::Tensor::mish tch::Tensor::mish_
      hard-tanh lo=-1 hi=1: tch::Tensor::hardtanh tch::Tensor::hardtanh_
      hard-sigmoid: tch::Tensor::hardsigmoid tch::Tensor::hardsigmoid_
      hard-swish: tch::Tensor::hardswish tch::Tensor::hardswish_
      hardshrink l=0.5: tch::Tensor::hardshrink
      softshrink l=0.5: tch::Tensor::softshrink
      softplus b=1: tch::Tensor::softplus
      sigmoid: tch::Tensor::sigmoid tch::Tensor::sigmoid_
      log-sigmoid: tch::Tensor::log_sigmoid
      tanh: tch::Tensor::tanh tch::Tensor::tanh_
      softmax: tch::Tensor::softmax
      log-softmax: tch::Tensor::log_softmax`,
    ),
  },
  dfdx: {
    title: 'dfdx',
    aside: true,
    languages: ['rust'],
    roots: ['dfdx'],
    home: 'dfdx',
    modules: {
      dfdx_core: 'dfdx',
      'dfdx.prelude': 'dfdx',
      'dfdx.nn': 'dfdx',
      'dfdx.nn.layers': 'dfdx',
      'dfdx.nn.modules': 'dfdx',
      'dfdx.nn.builders': 'dfdx',
      'dfdx.tensor_ops': 'dfdx',
    },
    // coreylowman/dfdx: dfdx/src/nn/layers, dfdx-core/src/tensor_ops
    more: [
      ...rows(
        'class',
        `relu: dfdx::ReLU
        leaky-relu a=0.05: dfdx::LeakyReLU(slope=0.05>a)
        prelu a=0.25: dfdx::PReLU
        sigmoid: dfdx::Sigmoid
        tanh: dfdx::Tanh
        gelu-tanh: dfdx::FastGeLU dfdx::GeLU
        gelu: dfdx::AccurateGeLU
        softmax: dfdx::Softmax
        log-softmax: dfdx::LogSoftmax`,
      ),
      ...rows(
        'function',
        `relu: dfdx::relu dfdx::Tensor::relu
        sigmoid: dfdx::sigmoid dfdx::Tensor::sigmoid
        tanh: dfdx::tanh dfdx::Tensor::tanh
        gelu-tanh: dfdx::fast_gelu dfdx::Tensor::fast_gelu dfdx::gelu dfdx::Tensor::gelu
        gelu: dfdx::accurate_gelu dfdx::Tensor::accurate_gelu
        softmax: dfdx::softmax dfdx::Tensor::softmax
        log-softmax: dfdx::log_softmax dfdx::Tensor::log_softmax`,
      ),
    ],
  },
  djl: {
    title: 'Deep Java Library',
    aside: true,
    languages: ['java', 'kotlin'],
    roots: ['ai.djl'],
    conventional: { ai: 'ai' },
    // deepjavalibrary/djl: api/src/main/java/ai/djl/nn/Activation.java
    more: [
      ...rows(
        'function',
        `relu: ai.djl.nn.Activation.relu
        relu6: ai.djl.nn.Activation.relu6
        sigmoid: ai.djl.nn.Activation.sigmoid
        tanh: ai.djl.nn.Activation.tanh
        softplus b=1: ai.djl.nn.Activation.softPlus
        softsign: ai.djl.nn.Activation.softSign
        leaky-relu a=0.01: ai.djl.nn.Activation.leakyRelu(_, alpha>a)
        elu a=1: ai.djl.nn.Activation.elu(_, alpha>a)
        ${selu}: ai.djl.nn.Activation.selu
        gelu: ai.djl.nn.Activation.gelu
        swish b=1: ai.djl.nn.Activation.swish(_, beta>b)
        mish: ai.djl.nn.Activation.mish`,
      ),
      ...rows(
        'class',
        `relu: ai.djl.nn.Activation.reluBlock
        relu6: ai.djl.nn.Activation.relu6Block
        sigmoid: ai.djl.nn.Activation.sigmoidBlock
        tanh: ai.djl.nn.Activation.tanhBlock
        softplus b=1: ai.djl.nn.Activation.softPlusBlock
        softsign: ai.djl.nn.Activation.softSignBlock
        leaky-relu a=0.01: ai.djl.nn.Activation.leakyReluBlock(alpha>a)
        elu a=1: ai.djl.nn.Activation.eluBlock(alpha>a)
        ${selu}: ai.djl.nn.Activation.seluBlock
        gelu: ai.djl.nn.Activation.geluBlock
        swish b=1: ai.djl.nn.Activation.swishBlock(beta>b)
        mish: ai.djl.nn.Activation.mishBlock
        prelu a=0.25: ai.djl.nn.Activation.preluBlock`,
      ),
      // api/src/main/java/ai/djl/ndarray/NDArray.java
      ...rows(
        'method',
        `tanh: ai.djl.ndarray.NDArray.tanh
        softmax: ai.djl.ndarray.NDArray.softmax
        log-softmax: ai.djl.ndarray.NDArray.logSoftmax`,
      ),
    ],
  },
  'brain-js': {
    title: 'Brain.js',
    aside: true,
    languages: ['javascript', 'typescript'],
    roots: [],
    // BrainJS/brain.js: src/neural-network.ts
    more: rows(
      'function',
      `sigmoid: 'sigmoid'
      relu: 'relu'
      leaky-relu a=0.01: 'leaky-relu'
      tanh: 'tanh'`,
    ),
  },
  kotlindl: {
    title: 'KotlinDL',
    aside: true,
    languages: ['kotlin'],
    roots: ['Activations', 'org.jetbrains.kotlinx.dl'],
    conventional: { org: 'org' },
    modules: { 'org.jetbrains.kotlinx.dl.api.core.activation.Activations': 'Activations' },
    // Kotlin/kotlindl: tensorflow/src/main/kotlin/org/jetbrains/kotlinx/dl/api/core/activation/Activations.kt
    more: rows(
      'operator',
      `linear: Activations.Linear
      sigmoid: Activations.Sigmoid
      tanh: Activations.Tanh
      tanhshrink: Activations.TanhShrink
      relu: Activations.Relu
      relu6: Activations.Relu6
      elu a=1: Activations.Elu
      ${selu}: Activations.Selu
      softmax: Activations.Softmax
      log-softmax: Activations.LogSoftmax
      exponential: Activations.Exponential
      softplus b=1: Activations.SoftPlus
      softsign: Activations.SoftSign
      silu: Activations.Swish
      mish: Activations.Mish
      hardshrink l=0.5: Activations.HardShrink
      softshrink l=0.5: Activations.SoftShrink
      lisht: Activations.LiSHT
      snake a=1: Activations.Snake
      gelu: Activations.Gelu
      sparsemax: Activations.Sparsemax`,
    ),
  },
  spago: {
    title: 'spaGO',
    aside: true,
    languages: ['go'],
    roots: ['spago'],
    // nlpodyssey/spago: ag/operators.go, nn/activation/types.go; slopes are tensors
    more: [
      ...rows(
        'function',
        `relu: spago.ag.ReLU
        leaky-relu a=0.01: spago.ag.LeakyReLU(_, alpha>a)
        elu a=1: spago.ag.ELU(_, alpha>a)
        celu a=1: spago.ag.CELU(_, alpha>a)
        ${selu}: spago.ag.SELU(_, alpha>a, scale>lambda)
        gelu-tanh: spago.ag.GELU
        silu: spago.ag.SiLU spago.ag.Swish
        mish: spago.ag.Mish
        sigmoid: spago.ag.Sigmoid
        tanh: spago.ag.Tanh
        hard-tanh lo=-1 hi=1: spago.ag.HardTanh
        hard-sigmoid-02 a=0.2 b=0.5: spago.ag.HardSigmoid
        softsign: spago.ag.Softsign
        softmax: spago.ag.Softmax
        log-softmax: spago.ag.LogSoftmax
        sparsemax: spago.ag.SparseMax`,
      ),
      ...rows(
        'operator',
        `linear: spago.activation.Identity
        relu: spago.activation.ReLU
        leaky-relu: spago.activation.LeakyReLU
        elu: spago.activation.ELU
        celu: spago.activation.CELU
        selu: spago.activation.SELU
        gelu-tanh: spago.activation.GELU
        silu: spago.activation.SiLU spago.activation.Swish
        mish: spago.activation.Mish
        sigmoid: spago.activation.Sigmoid
        tanh: spago.activation.Tanh
        hard-tanh lo=-1 hi=1: spago.activation.HardTanh
        hard-sigmoid-02 a=0.2 b=0.5: spago.activation.HardSigmoid
        softsign: spago.activation.Softsign
        softmax: spago.activation.Softmax
        log-softmax: spago.activation.LogSoftmax
        sparsemax: spago.activation.SparseMax`,
      ),
      ...rows('method', 'softmax: spago.mat.Matrix.Softmax'),
    ],
  },
  gomlx: {
    title: 'GoMLX',
    aside: true,
    languages: ['go'],
    roots: ['gomlx'],
    modules: { 'gomlx.activations': 'gomlx.activation' },
    // gomlx/gomlx: ml/layers/activation/activation.go, core/graph/ops.go, ops_util.go
    more: rows(
      'function',
      `relu: gomlx.activation.Relu gomlx.activation.TypeRelu
      leaky-relu a=0.3: gomlx.activation.LeakyRelu gomlx.activation.TypeLeakyRelu
      leaky-relu a=0.3: gomlx.activation.LeakyReluWith(_, alpha>a) gomlx.activation.LeakyReluWithAlpha(_, alpha>a)
      silu: gomlx.activation.Swish gomlx.activation.TypeSwish gomlx.activation.TypeSilu
      hard-swish: gomlx.activation.HardSwish gomlx.activation.TypeHardSwish
      hard-sigmoid-02 a=0.2 b=0.5: gomlx.activation.HardSigmoid gomlx.activation.TypeHardSigmoid
      hard-sigmoid-02 a=0.2 b=0.5: gomlx.activation.HardSigmoidWith(_, alpha>a, beta>b)
      ${selu}: gomlx.activation.Selu gomlx.activation.TypeSelu
      gelu: gomlx.activation.Gelu gomlx.activation.TypeGelu
      gelu-tanh: gomlx.activation.GeluApproximate gomlx.activation.TypeGeluApprox
      swiglu: gomlx.activation.SwiGLU gomlx.activation.TypeSwiGLU
      sigmoid: gomlx.activation.TypeSigmoid gomlx.graph.Sigmoid gomlx.graph.Logistic
      tanh: gomlx.activation.TypeTanh gomlx.graph.Tanh
      softmax: gomlx.graph.Softmax
      log-softmax: gomlx.graph.LogSoftmax`,
    ),
  },
  gotch: {
    title: 'gotch',
    aside: true,
    languages: ['go'],
    roots: ['gotch'],
    // sugarme/gotch: ts/must-tensor-generated.go; the last argument of each says whether to drop the tensor
    everyArgument: true,
    more: rows(
      'function',
      `relu: gotch.Tensor.MustRelu(_, del) gotch.Tensor.MustRelu_(_, del)
      relu6: gotch.Tensor.MustRelu6(_, del) gotch.Tensor.MustRelu6_(_, del)
      leaky-relu a=0.01: gotch.Tensor.MustLeakyRelu(_, del) gotch.Tensor.MustLeakyRelu_(_, del)
      elu a=1: gotch.Tensor.MustElu(_, del) gotch.Tensor.MustElu_(_, del)
      celu a=1: gotch.Tensor.MustCelu(_, del) gotch.Tensor.MustCelu_(_, del)
      ${selu}: gotch.Tensor.MustSelu(_, del) gotch.Tensor.MustSelu_(_, del)
      gelu: gotch.Tensor.MustGelu(_, approximate='none', del) gotch.Tensor.MustGelu_(_, approximate='none', del)
      silu: gotch.Tensor.MustSilu(_, del) gotch.Tensor.MustSilu_(_, del)
      mish: gotch.Tensor.MustMish(_, del) gotch.Tensor.MustMish_(_, del)
      hard-tanh lo=-1 hi=1: gotch.Tensor.MustHardtanh(_, del) gotch.Tensor.MustHardtanh_(_, del)
      hard-sigmoid: gotch.Tensor.MustHardsigmoid(_, del) gotch.Tensor.MustHardsigmoid_(_, del)
      hard-swish: gotch.Tensor.MustHardswish(_, del) gotch.Tensor.MustHardswish_(_, del)
      softplus b=1: gotch.Tensor.MustSoftplus(_, del)
      sigmoid: gotch.Tensor.MustSigmoid(_, del) gotch.Tensor.MustSigmoid_(_, del)
      log-sigmoid: gotch.Tensor.MustLogSigmoid(_, del)
      tanh: gotch.Tensor.MustTanh(_, del) gotch.Tensor.MustTanh_(_, del)
      glu: gotch.Tensor.MustGlu(_, dim, del)
      softmax: gotch.Tensor.MustSoftmax(_, dim, dtype, del)
      log-softmax: gotch.Tensor.MustLogSoftmax(_, dim, dtype, del)`,
    ),
  },
  knet: {
    title: 'Knet',
    aside: true,
    languages: ['julia'],
    roots: ['Knet'],
    modules: {
      'Knet.Ops20': 'Knet',
      'Knet.Ops21': 'Knet',
      'Knet.Ops20_gpu': 'Knet',
      'Knet.Ops21_gpu': 'Knet',
    },
    // denizyuret/Knet.jl: src/ops21/activation.jl, src/ops20/softmax.jl
    more: rows(
      'function',
      `relu: Knet.relu
      elu a=1: Knet.elu
      ${selu}: Knet.selu
      gelu: Knet.gelu
      silu: Knet.swish
      hard-sigmoid: Knet.hardsigmoid
      hard-swish: Knet.hardswish
      sigmoid: Knet.sigm
      tanh: Knet.tanh Knet.tanh_
      softmax: Knet.softmax
      log-softmax: Knet.logsoftmax Knet.logp`,
    ),
  },
  'tensorflow-swift': {
    title: 'Swift for TensorFlow',
    aside: true,
    languages: ['swift'],
    roots: ['TensorFlow'],
    home: 'TensorFlow',
    // tensorflow/swift-apis: Sources/TensorFlow/Operators/Math.swift
    more: rows(
      'function',
      `relu: relu
      relu6: relu6
      leaky-relu a=0.2: leakyRelu(_, alpha=0.2>a)
      elu a=1: elu
      ${selu}: selu
      gelu-tanh: gelu
      silu: swish
      mish: mish
      hard-sigmoid: hardSigmoid
      hard-swish: hardSwish
      sigmoid: sigmoid
      log-sigmoid: logSigmoid
      tanh: tanh
      softplus b=1: softplus
      softsign: softsign
      softmax: softmax
      log-softmax: logSoftmax
      linear: identity`,
    ),
  },
  matconvnet: {
    title: 'MatConvNet',
    aside: true,
    languages: ['matlab'],
    roots: ['dagnn'],
    // vlfeat/matconvnet: matlab/vl_nnrelu.m, matlab/+dagnn
    more: rows(
      undefined,
      `relu: vl_nnrelu(~leak=0) dagnn.ReLU(~leak=0)
      sigmoid: vl_nnsigmoid dagnn.Sigmoid
      softmax: vl_nnsoftmax dagnn.SoftMax`,
    ),
  },
};
