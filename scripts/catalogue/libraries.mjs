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
      gelu: geluLayer(approximation='none')
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
      linear: purelin`,
    ),
  },
  dl4j: {
    title: 'Deeplearning4j',
    languages: ['java', 'kotlin'],
    roots: ['Activation', 'impl', 'org.nd4j.linalg.activations'],
    conventional: { org: 'org' },
    modules: {
      'org.nd4j.linalg.activations.Activation': 'Activation',
      'org.nd4j.linalg.activations.impl': 'impl',
    },
    // nd4j-api: org/nd4j/linalg/activations/Activation.java and impl
    more: [
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
    ],
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
    // cudnn_ops.h: cudnnActivationMode_t
    more: rows(
      'operator',
      `sigmoid: CUDNN_ACTIVATION_SIGMOID
      relu: CUDNN_ACTIVATION_RELU
      tanh: CUDNN_ACTIVATION_TANH
      relu-n: CUDNN_ACTIVATION_CLIPPED_RELU
      elu a=1: CUDNN_ACTIVATION_ELU
      linear: CUDNN_ACTIVATION_IDENTITY
      swish b=1: CUDNN_ACTIVATION_SWISH`,
    ),
  },
  darknet: {
    title: 'Darknet',
    languages: ['darknet'],
    roots: [],
    // pjreddie/darknet: src/activations.h; AlexeyAB/darknet adds mish, swish, gelu and relu6
    more: rows(
      'function',
      `sigmoid: 'logistic'
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
};
