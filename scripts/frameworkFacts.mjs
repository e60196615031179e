// Copies the verified symbol tables into the product's shape: node scripts/frameworkFacts.mjs [folder with frameworks.json]
// Writes src/core/frameworks/<id>.ts, one library a file, frameworks.ts, the list, and test/golden/symbols.json. What the facts leave to the product
// (titles, module names, spellings they only mention in a note) is stated here.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { otherLibraries } from './catalogue/libraries.mjs';

const root = path.join(import.meta.dirname, '..');
const factsFolder = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared', 'facts'));
const folder = path.join(root, 'src/core/frameworks');
const facts = JSON.parse(readFileSync(path.join(factsFolder, 'frameworks.json'), 'utf8'), finer);
const catalogue = new Set(
  [
    ...readFileSync(path.join(root, 'src/core/activations/catalogue.ts'), 'utf8').matchAll(
      /from '\.\/(\w+)'/g,
    ),
  ]
    .map(([, file]) => file)
    .filter((file) => file !== 'activation')
    .map((file) => idIn(readFileSync(path.join(root, 'src/core/activations', `${file}.ts`), 'utf8'))),
);

/** A record of the facts with the variant that they tell in a note only (ggml/src/ggml-cpu/vec.h). */
function finer(_key, value) {
  const variants = { ggml_geglu: 'geglu-tanh', ggml_geglu_quick: 'geglu-quick' };
  const activation = value?.framework === 'ggml' ? variants[value.symbols[0]] : undefined;
  return activation ? { ...value, activation } : value;
}

/** Every library, in the order in which they are asked; what the facts do not say of it. */
const libraries = {
  pytorch: {
    title: 'PyTorch',
    languages: ['python', 'cpp'],
    roots: ['torch'],
    modules: { 'torch.nn.modules.activation': 'torch.nn', 'torch.nn.modules': 'torch.nn' },
    conventional: { torch: 'torch', nn: 'torch.nn', F: 'torch.nn.functional' },
    also: {
      'torch.Tensor.relu': ['torch.Tensor.relu_'],
      'torch.Tensor.sigmoid': ['torch.Tensor.sigmoid_'],
      'torch.Tensor.tanh': ['torch.Tensor.tanh_'],
      'torch.sigmoid': ['torch.sigmoid_'],
      'torch.tanh': ['torch.tanh_'],
      'torch.selu': ['torch.selu_', 'torch.nn.functional.selu_'],
      'torch.celu': ['torch.celu_', 'torch.nn.functional.celu_'],
      'torch.softmax': ['torch.Tensor.softmax'],
      'torch.log_softmax': ['torch.Tensor.log_softmax'],
    },
  },
  tensorflow: {
    title: 'TensorFlow',
    languages: ['python', 'r'],
    roots: ['tf'],
    modules: { tensorflow: 'tf', 'tf.compat.v1': 'tf', 'tf.compat.v2': 'tf' },
    conventional: { tf: 'tf' },
    also: { 'tf.nn.softmax': ['tf.math.softmax'] },
  },
  keras3: {
    title: 'Keras 3',
    languages: ['python'],
    roots: ['keras'],
    idsIn: ['r'],
    modules: { 'keras.src': 'keras', 'keras.api': 'keras' },
    conventional: { keras: 'keras' },
    twin: 'tf.keras',
  },
  keras2: {
    title: 'Keras 2',
    languages: ['python'],
    roots: ['tf.keras'],
    modules: {
      tf_keras: 'tf.keras',
      'tf.python.keras': 'tf.keras',
      'tf.keras.layers.advanced_activations': 'tf.keras.layers',
      'keras.layers.advanced_activations': 'tf.keras.layers',
    },
    twin: 'keras',
    also: Object.fromEntries([
      ...['relu', 'elu', 'softplus', 'softsign', 'tanh', 'sigmoid', 'softmax'].map((name) => [
        `tf.keras.activations.${name}`,
        [`tf.keras.backend.${name}`],
      ]),
      ...['LeakyReLU', 'ReLU', 'ELU', 'PReLU', 'Softmax'].map((name) => [
        `tf.keras.layers.${name}`,
        [`'${name}'`],
      ]),
    ]),
  },
  jax: {
    title: 'JAX',
    languages: ['python'],
    roots: ['jax'],
    modules: { 'jax._src.nn.functions': 'jax.nn' },
    conventional: { jax: 'jax', jnp: 'jax.numpy' },
    also: { 'jax.nn.tanh': ['jax.numpy.tanh'] },
  },
  flax: {
    title: 'Flax',
    languages: ['python'],
    roots: ['flax'],
    also: {
      'flax.linen.swish': ['flax.nnx.swish'],
      'flax.linen.hard_swish': ['flax.nnx.hard_swish'],
      'flax.linen.softmax': ['flax.nnx.softmax', 'flax.linen.activation.softmax'],
    },
  },
  transformers: {
    title: 'Transformers',
    languages: ['python'],
    roots: ['transformers'],
    also: { 'transformers.activations.GELUTanh': ['transformers.activations.PytorchGELUTanh'] },
  },
  timm: {
    title: 'timm',
    languages: ['python'],
    roots: ['timm'],
    modules: {
      'timm.models.layers.activations': 'timm.layers',
      'timm.models.layers': 'timm.layers',
      'timm.layers.activations': 'timm.layers',
    },
    also: { "'hard_sigmoid'": ["'hardsigmoid'"], "'hard_swish'": ["'hardswish'"] },
  },
  'numpy/scipy': {
    title: 'NumPy and SciPy',
    languages: ['python'],
    roots: ['numpy', 'scipy'],
    conventional: { np: 'numpy', numpy: 'numpy', scipy: 'scipy' },
  },
  sklearn: { title: 'scikit-learn', languages: ['python'], roots: ['sklearn'] },
  paddle: {
    title: 'Paddle',
    languages: ['python'],
    roots: ['paddle'],
    modules: {
      'paddle.nn.layer.activation': 'paddle.nn',
      'paddle.nn.functional.activation': 'paddle.nn.functional',
    },
    conventional: { paddle: 'paddle' },
    also: { 'paddle.nn.functional.tanh': ['paddle.tanh'] },
    more: [
      {
        activation: 'linear',
        symbols: ['paddle.nn.Identity'],
        kind: 'class',
        params: [],
        canonical_values: {},
      },
    ],
  },
  mxnet: {
    title: 'MXNet',
    languages: ['python'],
    roots: ['mx'],
    modules: {
      mxnet: 'mx',
      'mx.ndarray': 'mx.nd',
      'mx.symbol': 'mx.sym',
      'mx.numpy': 'mx.np',
      'mx.numpy_extension': 'mx.npx',
    },
    conventional: { mx: 'mx' },
    also: {
      "mx.nd.LeakyReLU(act_type='leaky')": ['mx.npx.leaky_relu'],
      'mx.nd.hard_sigmoid': ['mx.sym.hard_sigmoid'],
    },
    more: [
      ...['sigmoid', 'tanh', 'softsign', 'mish', 'softrelu'].map((name) => ({
        activation: name === 'softrelu' ? 'softplus' : name,
        symbols: [`'${name}'`],
        kind: 'string-id',
        params: [],
        canonical_values: name === 'softrelu' ? { b: 1 } : {},
      })),
      ...operatorsOfMxnet(),
    ],
  },
  onnx: { title: 'ONNX', languages: [], roots: [] },
  tfjs: {
    title: 'TensorFlow.js',
    languages: ['javascript', 'typescript'],
    roots: ['tf'],
    conventional: { tf: 'tf' },
    more: chainedInTfjs(),
  },
  'flux-nnlib': {
    title: 'Flux and NNlib',
    languages: ['julia'],
    roots: ['Flux', 'NNlib'],
    modules: { 'Flux.NNlib': 'NNlib', Flux: 'NNlib', Lux: 'NNlib', SimpleChains: 'NNlib' },
    home: 'NNlib',
    also: { softmax: ['softmax!'], logsoftmax: ['logsoftmax!'] },
  },
  ggml: {
    title: 'ggml',
    languages: ['c', 'cpp'],
    roots: ['ggml_op', 'ggml_unary_op', 'ggml_glu_op'],
    modules: { ggml_op: '', ggml_unary_op: '', ggml_glu_op: '' },
    also: formsInGgml(),
  },
  candle: {
    title: 'candle',
    languages: ['rust'],
    roots: ['candle_nn', 'Activation'],
    modules: { 'candle_nn.Activation': 'Activation', 'candle_nn.activation.Activation': 'Activation' },
  },
  burn: {
    title: 'burn',
    languages: ['rust'],
    roots: ['burn'],
    modules: {
      'burn.prelude': 'burn',
      burn_core: 'burn',
      burn_nn: 'burn.nn',
      burn_tensor: 'burn.tensor',
      'burn.nn.activation': 'burn.nn',
    },
    more: [...configuredInBurn(), ...madeInBurn()],
  },
  libtorch: { title: 'LibTorch', languages: ['cpp'], roots: ['torch'], more: inAten() },
  ...otherLibraries,
};

/** Operators of MXNet that are activations, of its old tensors and of those that are NumPy's (src/operator/tensor/elemwise_unary_op_basic.cc, nn/softmax.cc). */
function operatorsOfMxnet() {
  const names = ['relu', 'sigmoid', 'log_sigmoid', 'mish', 'softsign', 'softmax', 'log_softmax', 'softmin'];
  const inNumpy = ['relu', 'sigmoid', 'softmax', 'log_softmax'];
  const symbols = [
    ...[...names, 'tanh'].flatMap((name) => [`mx.nd.${name}`, `mx.sym.${name}`]),
    ...inNumpy.map((name) => `mx.npx.${name}`),
    'mx.np.tanh',
  ];
  return symbols.map((symbol) => ({
    activation: symbol.slice(symbol.lastIndexOf('.') + 1).replace('_', '-'),
    symbols: [symbol],
    kind: 'function',
    params: [],
    canonical_values: {},
  }));
}

/** The kinds of activations that layers of burn are told of and that have no parameters (burn-nn/src/activation/activation_wrapper.rs). */
function configuredInBurn() {
  const kinds = {
    Gelu: 'gelu',
    GeluApproximate: 'gelu-tanh',
    Relu: 'relu',
    Sigmoid: 'sigmoid',
    Tanh: 'tanh',
    HardSwish: 'hard-swish',
  };
  return Object.entries(kinds).map(([kind, activation]) => ({
    activation,
    symbols: [`burn::nn::activation::ActivationConfig::${kind}`],
    kind: 'operator',
    params: [],
    canonical_values: {},
  }));
}

/** What the configurations of burn make, as the type of a field; its numbers stand where it is made (burn-nn/src/activation). */
function madeInBurn() {
  const isConfiguration = (symbol) => /^burn::nn::\w+Config$/.test(symbol);
  return facts.records
    .filter(({ framework, symbols }) => framework === 'burn' && symbols.some(isConfiguration))
    .map((record) => ({
      ...record,
      kind: 'class',
      params: record.params.map((param) => ({ ...param, position: null, default: null })),
      symbols: record.symbols.filter(isConfiguration).map((symbol) => symbol.replace(/Config$/, '')),
    }));
}

/**
 * Functions of ATen that Python keeps in torch.nn.functional and C++ has in torch as well, those that compute in place and those of its
 * special functions (ATen/native/native_functions.yaml).
 */
function inAten() {
  const names = [
    'gelu',
    'silu',
    'mish',
    'elu',
    'leaky_relu',
    'softplus',
    'hardtanh',
    'hardsigmoid',
    'hardswish',
    'softshrink',
    'relu6',
    'glu',
    'log_sigmoid',
    ...[
      'gelu_',
      'silu_',
      'mish_',
      'elu_',
      'leaky_relu_',
      'hardtanh_',
      'hardsigmoid_',
      'hardswish_',
      'relu6_',
    ],
    ...['rrelu_', 'threshold_', 'special_softmax', 'special_log_softmax'],
  ];
  const python = { log_sigmoid: 'logsigmoid' };
  const plainly = (name) => python[name] ?? name.replace(/^special_|_$/g, '');
  return names.flatMap((name) => {
    const symbol = `torch.nn.functional.${plainly(name)}`;
    const record = facts.records.find(
      ({ framework, symbols }) => framework === 'pytorch' && symbols.includes(symbol),
    );
    const params = record?.params.map((param) =>
      param.name === 'approximate' ? { ...param, position: 1 } : param,
    );
    return record ? [{ ...record, params, kind: 'function', symbols: [`torch::${name}`] }] : [];
  });
}

/** What ggml computes in place, from two tensors instead of two halves of one, and by a number (ggml/include/ggml.h). */
function formsInGgml() {
  const inPlace = ['relu', 'gelu', 'gelu_erf', 'gelu_quick', 'silu', 'elu', 'tanh', 'sigmoid', 'softplus'];
  const gated = ['reglu', 'geglu', 'geglu_erf', 'geglu_quick', 'swiglu'];
  return Object.fromEntries([
    ...[...inPlace, 'step', 'soft_max_ext'].map((name) => [`ggml_${name}`, [`ggml_${name}_inplace`]]),
    ...gated.map((name) => [`ggml_${name}`, [`ggml_${name}_split`, `ggml_${name}_swapped`]]),
    ['ggml_soft_max', ['ggml_soft_max_inplace', 'GGML_OP_SOFT_MAX']],
  ]);
}

/** Functions that TensorFlow.js also has as methods of its tensors (tfjs-core/src/public/chained_ops). */
function chainedInTfjs() {
  const names = [
    'relu',
    'relu6',
    'leakyRelu',
    'prelu',
    'elu',
    'selu',
    'sigmoid',
    'logSigmoid',
    'softplus',
    'tanh',
    'softmax',
    'logSoftmax',
  ];
  return facts.records
    .filter(
      ({ framework, symbols }) =>
        framework === 'tfjs' && names.some((name) => symbols.includes(`tf.${name}`)),
    )
    .map((record) => ({
      ...record,
      kind: 'function',
      symbols: record.symbols
        .filter((name) => name.startsWith('tf.'))
        .map((name) => name.replace('tf.', 'tf.Tensor.')),
    }));
}

/** No activation functions themselves: a loss, and a layer that takes an activation's name. They are explained, and found in no program. */
const dispatchersAndLosses = new Set(['torch.nn.AdaptiveLogSoftmaxWithLoss', 'keras.layers.Activation']);

/** What is worth a sentence in a hover. */
const notes = {
  'torch.nn.Softplus': 'Returns x itself where beta·x is above the threshold, an error of at most 2.1e-9.',
  'torch.nn.functional.softplus':
    'Returns x itself where beta·x is above the threshold, an error of at most 2.1e-9.',
  'torch.nn.Hardsigmoid': 'On the CPU the gradient uses 1/6 in float32, 5e-9 off.',
  'torch.heaviside': 'The value at 0 is the second argument; there is no gradient.',
  'torch.sinc': 'Normalized here: sin(πx)/(πx).',
  'numpy.sinc': 'Normalized here: sin(πx)/(πx).',
  'numpy.heaviside': 'The value at 0 is the second argument.',
  'tf.nn.leaky_relu': 'The slope is kept as a float32: 0.2 becomes 0.20000000298.',
  'tf.nn.gelu': 'Some constants pass through float32: relative error 5e-9 in float64.',
  'keras.layers.LeakyReLU': 'The layer starts from 0.3, the function of the same name from 0.2.',
  'keras.activations.gelu': 'keras.ops.gelu has the opposite default of approximate.',
  'keras.ops.gelu': 'keras.activations.gelu has the opposite default of approximate.',
  'keras.layers.ReLU': 'The order of arguments differs from keras.activations.relu.',
  'keras.activations.hard_sigmoid': 'Keras 2 computed 0.2x + 0.5 under the same name.',
  'tf.keras.activations.hard_sigmoid': 'Keras 3 computes x/6 + 1/2 under the same name.',
  'jax.nn.gelu': 'The default is the tanh approximation; approximate=False is exact.',
  'transformers.activations.AccurateGELUActivation': 'Despite its name this is the tanh approximation.',
  'scipy.special.softmax': 'Without an axis, over the whole array.',
  'keras.layers.PReLU': 'Starts as ReLU, with one slope for each element unless axes are shared.',
  'torch.nn.PReLU': 'The slope is learned; one for all channels unless num_parameters says otherwise.',
  'paddle.nn.SELU': 'The scale comes first.',
  'torch.nn.AdaptiveLogSoftmaxWithLoss': 'A loss that computes a softmax over clusters of classes.',
  'keras.layers.Activation': 'A layer that applies the activation its argument names.',
};

function idIn(source) {
  return /\bid: '([^']+)'/.exec(source)?.[1];
}

/** A symbol of the facts, taken apart: `torch.nn.GELU(approximate='tanh')`, `ACT2FN['gelu']`, `'gelu'`, `torch.relu`. */
function spelling(symbol) {
  const quoted = /^'([^']+)'$|^(?:ACT2FN\[|hidden_act=|\w+(?:\.\w+)*\((?:activation=|act_type=)?)'([^']+)'/;
  const choice = /^([\w.]+)\((?:x, )?(approximate)=('\w+'|True|False)\)$/.exec(symbol);
  if (choice) return { choice: { name: choice[1], argument: choice[2], equals: choice[3] } };
  if (symbol === "mx.nd.LeakyReLU(act_type='leaky')") return { name: 'mx.nd.LeakyReLU' };
  const id = quoted.exec(symbol);
  if (id) return { id: id[1] ?? id[2] };
  return { name: symbol };
}

function kindOf(record, name) {
  const last = name.split(/\.|::/).at(-1);
  if (record.kind === 'method' || /(^|\.|::)Tensor(\.|::)/.test(name)) return 'method';
  if (record.kind === 'operator' || name.startsWith('GGML_') || name.startsWith('Activation::'))
    return 'constant';
  if (record.kind === 'class') return 'class';
  if (record.kind === 'function') return 'function';
  return /^[A-Z]/.test(last) || /::nn::[A-Z]/.test(name) ? 'class' : 'function';
}

/** How far positions move: paddle counts those of the class for both, methods have their input before the dot. */
function shift(record, kind, name) {
  const writtenForClass = record.kind === 'class|function' || name.endsWith('ops::leaky_relu');
  if (writtenForClass) return kind === 'function' ? 1 : 0;
  return kind === 'method' && record.kind === 'function' ? -1 : 0;
}

/** Arguments that the facts tell only in a note, or without their positions. */
const argumentsInNotes = {
  ...inBurn('leaky_relu', { negative_slope: 'a' }),
  ...inBurn('elu', { alpha: 'a' }),
  ...inBurn('celu', { alpha: 'a' }),
  ...inBurn('prelu', { alpha: 'a' }),
  ...inBurn('softplus', { beta: 'b' }),
  ...inBurn('hard_shrink', { lambda: 'l' }),
  ...inBurn('soft_shrink', { lambda: 'l' }),
  ...inBurn('thresholded_relu', { alpha: 'theta' }),
  ...inBurn('hardtanh', { min_val: 'lo', max_val: 'hi' }),
  ...inBurn('hard_sigmoid', { alpha: 'a', beta: 'b' }),
  ...inBurn('threshold', { threshold: 't', value: 'v' }),
  ...inBurn('shrink', { lambda: 'l', bias: 'b' }),
  'burn::nn::ThresholdConfig': required({ threshold: 't', value: 'v' }, 0),
  'numpy.heaviside': [{ name: 'x2', position: 1, default: null }],
  'tf.step': [{ name: 'alpha', position: 1, default: null }],
};

/** A function of burn that is handed its numbers after the tensor (burn-tensor/src/tensor/activation/base.rs). */
function inBurn(name, parameters) {
  return { [`burn::tensor::activation::${name}`]: required(parameters, 1) };
}

function required(parameters, from) {
  return Object.entries(parameters).map(([name, maps_to], i) => ({
    name,
    position: from + i,
    default: null,
    maps_to,
  }));
}

function argumentsOf(record, kind, name) {
  if (name.startsWith('keras.ops.') && record.activation === 'relu') return [];
  const by = shift(record, kind, name);
  return (argumentsInNotes[name] ?? record.params)
    .map(({ name, position, default: value, maps_to: parameter }) => ({
      name,
      ...(typeof position === 'number' && { position: position + by }),
      ...(value !== null && { default: value }),
      ...(parameter && { parameter }),
    }))
    .filter(({ position }) => (position ?? 0) >= 0);
}

/** What neither sets a parameter nor selects a variant (`inplace`, `dtype`, the input itself) stays out of the tables. */
function telling(args, variants) {
  const selectors = new Set(variants.map(({ argument }) => argument));
  return args.filter(({ name, parameter }) => parameter || selectors.has(name));
}

/** GELU's switch, and the arguments that make Keras' ReLU another function. */
function variantsOf(id, kind, args, activation) {
  if (kind === 'string') return [];
  const approximate = args.find(({ name }) => name === 'approximate')?.default;
  const variants = {
    "'none'": [{ argument: 'approximate', equals: "'tanh'", activation: 'gelu-tanh' }],
    False: [{ argument: 'approximate', equals: 'True', activation: 'gelu-tanh' }],
    True: [{ argument: 'approximate', equals: 'False', activation: 'gelu' }],
  };
  if (approximate !== undefined) return variants[approximate];
  if (args.some(({ name }) => name === 'approx'))
    return [
      { argument: 'approx', equals: "'precise'", activation: 'gelu-tanh' },
      { argument: 'approx', equals: "'tanh'", activation: 'gelu-tanh' },
      { argument: 'approx', equals: "'fast'", activation: 'gelu-quick' },
    ];
  const slope = args.find(({ name, default: value }) => parametersOfSlope.has(name) && value === '0');
  if (activation === 'relu' && slope)
    return [{ argument: slope.name, activation: 'leaky-relu', parameter: 'a' }];
  if (activation === 'relu' && args.some(({ name }) => name === 'cutoff'))
    return [{ argument: 'cutoff', activation: 'thresholded-relu', parameter: 'theta' }];
  const approximation = args.find(({ name }) => name === 'approximation')?.default;
  if (approximation === "'none'")
    return [{ argument: 'approximation', equals: "'tanh'", activation: 'gelu-tanh' }];
  if (approximation !== undefined) return swiftGelu();
  if (id.startsWith('keras') && activation === 'relu' && args.some(({ name }) => name === 'max_value'))
    return kerasRelu(args);
  if (args.some(({ name }) => name === 'act_type')) return mxnetLeaky();
  if (activation === 'binary-step') return heaviside(args);
  return [];
}

/** What makes a ReLU leaky where it is not 0: Theano's and MatConvNet's. */
const parametersOfSlope = new Set(['alpha', 'leak']);

function swiftGelu() {
  const kinds = { '.precise': 'gelu-tanh', '.tanh': 'gelu-tanh', '.fast': 'gelu-quick' };
  return Object.entries(kinds).map(([equals, activation]) => ({
    argument: 'approximation',
    equals,
    activation,
  }));
}

function kerasRelu(args) {
  const slope = args.find(({ name }) => name === 'negative_slope' || name === 'alpha').name;
  return [
    { argument: 'max_value', equals: '6', activation: 'relu6' },
    { argument: slope, activation: 'leaky-relu', parameter: 'a' },
  ];
}

/** A step whose value at 0 has to be given is the catalogue's only when that is 1, and one whose left side may be when that is 0. */
function heaviside(args) {
  const values = { values: '1', x2: '1', alpha: '0' };
  return args.flatMap(({ name }) =>
    values[name] ? [{ argument: name, equals: values[name], activation: 'binary-step' }] : [],
  );
}

function mxnetLeaky() {
  const kinds = { prelu: 'prelu', elu: 'elu', gelu_erf: 'gelu', gelu_tanh: 'gelu-tanh' };
  return Object.entries(kinds).map(([id, activation]) => ({
    argument: 'act_type',
    equals: `'${id}'`,
    activation,
  }));
}

function rowsOf(id, record, also) {
  const spellings = record.symbols.flatMap((symbol) => [symbol, ...(also[symbol] ?? [])]).map(spelling);
  return spellings.flatMap(({ id: string, name, choice }) => {
    if (choice || (!string && !name)) return [];
    return [string ? stringRow(string, record) : symbolRow(id, name, record)];
  });
}

function stringRow(string, record) {
  return {
    names: [string],
    kind: 'string',
    activation: record.activation,
    arguments: [],
    defaults: record.canonical_values,
  };
}

/** Functions of mathematics, which are activations only where somebody means them so: `torch.exp`, `numpy.clip`, ONNX's `Sign`. */
const plain =
  /(^|[.:]|ggml_)(exp|abs|sqr|sgn|sign|sin|sinc|erf|atan|arctan|ndtr|clamp|clip|clip_by_value)$|^(Exp|Sign|Erf|Atan|Clip)$|_OP_(EXP|SGN)$/;

/** Defaults, also of arguments whose default the facts tell in the signature only. */
function defaultsOf(args, { canonical_values: known }) {
  const told = args.filter(({ parameter, default: value }) => parameter && !(parameter in known) && value);
  return {
    ...known,
    ...Object.fromEntries(told.map(({ parameter, default: value }) => [parameter, Number(value)])),
  };
}

function symbolRow(id, name, record) {
  const kind = kindOf(record, name);
  const args = argumentsOf(record, kind, name);
  const variants = variantsOf(id, kind, args, record.activation);
  return {
    names: [name],
    kind,
    activation: record.activation,
    arguments: libraries[id].everyArgument ? args : telling(args, variants),
    defaults: defaultsOf(args, record),
    ...((plain.test(name) || name.includes('(') || dispatchersAndLosses.has(name)) && { isPlain: true }),
    ...(variants.length > 0 && { variants }),
    ...(notes[name] && { note: notes[name] }),
  };
}

/** Rows that say the same share one entry; a name keeps the first meaning it is given. */
function merged(rows) {
  const byMeaning = new Map();
  const taken = new Set();
  for (const { names, ...meaning } of rows) {
    const key = `${names[0]} ${meaning.kind === 'string'}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const same = JSON.stringify(meaning);
    const entry = byMeaning.get(same) ?? { names: [], ...meaning };
    byMeaning.set(same, { ...entry, names: [...entry.names, names[0]] });
  }
  return [...byMeaning.values()];
}

function framework(id) {
  const { also = {}, more = [], everyArgument: _, ...rest } = libraries[id];
  const records = [...facts.records.filter((record) => record.framework === id), ...more].filter((record) =>
    catalogue.has(record.activation),
  );
  const symbols = merged(records.flatMap((record) => rowsOf(id, record, also)));
  return { id, ...rest, symbols };
}

/** Empty lists and tables are left out of the files: the shape says what their absence means. */
function compact({ symbols, ...rest }) {
  return {
    ...rest,
    symbols: symbols.map(({ arguments: args, defaults, ...row }) => ({
      ...row,
      ...(args.length > 0 && { arguments: args }),
      ...(Object.keys(defaults).length > 0 && { defaults }),
    })),
  };
}

const fileOf = (id) => id.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());

async function write(file, source) {
  const config = await resolveConfig(file);
  writeFileSync(file, await format(source, { ...config, filepath: file }));
}

/** Every spelling of the facts with what it means, for the test that explains them all. */
const spellings = facts.records.flatMap(({ framework, activation, symbols, canonical_values: values }) =>
  symbols.map((symbol) => ({ framework, symbol, activation, values })),
);
writeFileSync(
  path.join(root, 'test/golden/symbols.json'),
  `[\n${spellings.map((spelling) => JSON.stringify(spelling)).join(',\n')}\n]\n`,
);

const ids = Object.keys(libraries);
for (const id of ids) {
  const name = fileOf(id);
  await write(
    path.join(folder, `${name}.ts`),
    `import type { Framework } from './framework';\n\nexport const ${name}: Framework = ${JSON.stringify(compact(framework(id)))};\n`,
  );
}
await write(
  path.join(folder, 'frameworks.ts'),
  `import type { Framework } from './framework';
${ids.map((id) => `import { ${fileOf(id)} } from './${fileOf(id)}';`).join('\n')}

/** Every library whose names the product knows, in the order in which they are asked. */
export const tables: readonly Framework[] = [${ids.map(fileOf).join(', ')}];
`,
);
