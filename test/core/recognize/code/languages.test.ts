import { describe, expect, it } from 'vitest';
import { recognize } from '../../../../src/core/recognize/recognize';
import { certain, found, spelled } from '../found';

describe('JavaScript', () => {
  const tf = "import * as tf from '@tensorflow/tfjs';\n";

  it('knows TensorFlow.js however it is imported', () => {
    expect(certain("import { relu as r } from '@tensorflow/tfjs-core';\nr(x)", 'typescript')).toEqual([
      'relu',
    ]);
    expect(certain("const t = require('@tensorflow/tfjs-node');\nt.elu(x)", 'javascript')).toEqual([
      'elu a=1',
    ]);
    expect(certain("const { selu } = await import('@tensorflow/tfjs');\nf(selu)", 'javascript')).toEqual([
      'selu a=1.6732632423543772 lambda=1.0507009873554805',
    ]);
    expect(certain('tf.relu(x)', 'javascript')).toEqual(['relu']);
    expect(certain('const tf = somethingElse();\ntf.relu(x)', 'javascript')).toEqual([]);
    expect(certain('const act = tf.leakyRelu;\nact(x)', 'javascript')).toEqual([
      'leaky-relu a=0.2',
      'leaky-relu a=0.2',
    ]);
  });

  it('knows no step that is another number than 0 on its left', () => {
    expect(certain(`${tf}f(tf.step(x), tf.step(x, 0), tf.step, tf.step(x, 0.1))`, 'javascript')).toEqual([
      ...['binary-step', 'binary-step', 'binary-step'],
    ]);
  });

  it('reads options and ids', () => {
    expect(certain(`${tf}tf.layers.leakyReLU({ alpha: 0.1 })`, 'javascript')).toEqual(['leaky-relu a=0.1']);
    expect(certain(`${tf}tf.layers.dense({ activation: last ? 'softmax' : 'relu' })`, 'javascript')).toEqual([
      'softmax',
      'relu',
    ]);
    expect(certain(`${tf}tf.image.resize(x, { mode: 'linear' })`, 'javascript')).toEqual([]);
    expect(certain("type Activation = 'relu' | 'tanh';", 'typescript')).toEqual([]);
  });

  it('reads over strings, patterns and comments, and into templates', () => {
    expect(
      certain(`${tf}f("tf.relu(x)", 'tf.elu', /tf.selu["']/g); // tf.tanh\n/* tf.tanh */`, 'javascript'),
    ).toEqual([]);
    expect(certain(`${tf}a = b / tf.relu(x) / 2;`, 'javascript')).toEqual(['relu']);
    expect(certain(`${tf}f(\`tf.elu \${g({ a: \`\${tf.relu(x)}\` })} tf.selu\`)`, 'javascript')).toEqual([
      'relu',
    ]);
    expect(certain(`${tf}f(\`unfinished \${tf.relu(x)`, 'javascript')).toEqual(['relu']);
  });

  it('tells fields from uses', () => {
    expect(
      certain("import { relu, elu } from '@tensorflow/tfjs';\nf({ relu: 3 }, c ? relu : elu)", 'javascript'),
    ).toEqual(['relu', 'elu a=1']);
  });
});

describe('Julia', () => {
  it('knows what Flux hands on', () => {
    expect(certain('using Flux\nDense(2 => 3, relu)', 'julia')).toEqual(['relu']);
    expect(certain('using NNlib: gelu, leakyrelu as lr\nlr.(x, 0.2f0)', 'julia')).toEqual([
      'leaky-relu a=0.2',
    ]);
    expect(certain('import Lux as L\nL.σ.(x)', 'julia')).toEqual(['sigmoid']);
    expect(certain('relu(x)', 'julia')).toEqual([]);
    expect(certain('model = Chain(Dense(2 => 3, relu))', 'julia')).toEqual(['relu']); // a part of a package
    expect(certain('using Flux\nW, σ = a.W, a.σ\nσ.(W)\nstruct L\n  relu::F\nend', 'julia')).toEqual([]);
    expect(certain('using Flux\nrelu(x) = max(0, x)\ny = relu(3)', 'julia')).toEqual([]);
  });

  it('reads lists of imports over several lines', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(
        found(
          [
            'using NNlib: # what is handed on',
            '  gelu,',
            '  leakyrelu as lr,',
            '  σ',
            'y = lr.(gelu.(x))',
          ].join(end),
          'julia',
        ),
      ).toEqual([...['?gelu-tanh', '?leaky-relu a=0.01', '?sigmoid', 'leaky-relu a=0.01', 'gelu-tanh']]);
    expect(certain('using NNlib: relu,\n    elu\nexport relu,\n    elu\n', 'julia')).toEqual([
      'relu',
      'elu a=1',
    ]);
  });

  it('takes what a library lists without activations for no word on where those come from', () => {
    for (const list of [
      'using Lux.Experimental: FrozenLayer',
      'using Lux: Lux, Training',
      'using Flux.Optimise',
    ])
      expect([
        list,
        certain(`${list}\nm = Chain(Dense(1 => 3, tanh), Dense(3 => 1, relu))`, 'julia'),
      ]).toEqual([...[list, ['tanh', 'relu']]]);
    expect(certain('using NNlib: relu\nm = Chain(Dense(1 => 3, gelu), relu)', 'julia')).toEqual(['relu']);
  });

  it('does not take what a package exports of its own for a library’s', () => {
    expect(
      certain('module M\ninclude("engine.jl")\nexport Value, relu, leakyrelu,\n    swish\nend', 'julia'),
    ).toEqual([]);
    expect(certain('using NNlib\nexport relu', 'julia')).toEqual(['relu']);
  });

  it('tells definitions from tests of what is defined elsewhere', () => {
    const nnlib = 'using NNlib\n';
    expect(certain(`${nnlib}@test softmax(a, dims=d) ≈ g(c=d)`, 'julia')).toEqual(['softmax']);
    for (const definition of ['relu(x) = x', 'relu(x)::T = x', '@inline relu(x::T) where {T<:Real} = x'])
      expect([definition, certain(`${nnlib}${definition}\ny = relu(3)`, 'julia')]).toEqual([definition, []]);
  });

  it('does not take a parameter for the function that has its name', () => {
    const text = `using Flux
function Dense2(m, n, σ = tanh; relu = true)
    if relu
        Layer(m, n, Activation(σ))
    end
end
other(x) = σ.(relu(x))`;
    expect(certain(text, 'julia')).toEqual(['tanh', 'sigmoid', 'relu']);
  });

  it('knows what computes in place, and what Knet computes of Base', () => {
    expect(certain('using NNlib\nsoftmax!(y, x; dims = 1); NNlib.logsoftmax!(y, x)', 'julia')).toEqual([
      'softmax',
      'log-softmax',
    ]);
    expect(certain('using Knet\nh = sigm.(x) .* tanh.(c)', 'julia')).toEqual(['sigmoid', 'tanh']);
    expect(certain('y = tanh(x)', 'julia')).toEqual([]);
  });

  it('takes identity for an activation where one belongs, and for a function that does nothing elsewhere', () => {
    for (const meant of [
      ...[
        'Dense(4 => 8, identity)',
        'Chain(\n  Dense(W, b),\n  Flux.identity,\n)',
        'TurboDense{false}(identity, 1)',
      ],
      ...['act = T <: Real ? tanh : identity', 'for f in [identity, relu]', 'l.σ == identity || print(io)'],
      ...[
        'bias_act!(identity, x, b)',
        'Scale(n, σ=identity; bias=true)',
        'Dense(i, o, f=identity) = g(o, i, f)',
      ],
    ])
      expect([meant, certain(`using Flux\n${meant}`, 'julia')]).toEqual([
        meant,
        expect.arrayContaining(['linear']),
      ]);
    for (const other of [
      ...['Flux.logitcrossentropy(y, t; agg = Flux.identity)', 'device = isa(X, Array) ? identity : gpu'],
      ...['for f in [identity, transpose], T in [identity, complex]', 'ntuple(identity, Val(N))'],
      ...[
        'map(identity, x)',
        'Chain(map(identity, layers))',
        'typeof(identity)',
        'DataLoader(x; collate = identity)',
      ],
      ...['predict(model; preprocess = identity)', 'for (T, f) in [(Float32, identity)]'],
    ])
      expect([other, certain(`using Flux\n${other}`, 'julia')]).toEqual([other, []]);
  });

  it('reads its docstrings as prose', () => {
    const text =
      '"""\n    build()\n\nA sigmoid.\n\n```jldoctest\njulia> Chain(Dense(3 => 2, tanh), softmax)\n```\n"""\nbuild() = 1\nusing Flux\nrelu(1)';
    expect(found(text, 'julia')).toEqual(['?sigmoid', '?tanh', '?softmax', 'relu at 1']);
    expect(
      found('using Flux\ns = """\nsigmoid\n"""\nf(\n"""tanh""",\n)\nprint("""relu""")', 'julia'),
    ).toEqual([]);
  });

  it('tells transposition, characters, symbols and strings apart', () => {
    expect(certain("using Flux\ny = relu.(W' * x .+ b)' .+ elu.(x)'", 'julia')).toEqual(['relu', 'elu a=1']);
    expect(certain(`using Flux\nc = '"'; y = relu(x)`, 'julia')).toEqual(['relu']);
    expect(certain('using Flux\n#= relu #= elu =# tanh =#\n(:relu, 1:3, :tanh)', 'julia')).toEqual([]);
    expect(certain('using Flux\n"""\nrelu(x)\n"""\nprintln("relu $(elu(x)) tanh")', 'julia')).toEqual([
      'elu a=1',
    ]);
    expect(certain('using Flux\n@. softplus(x) * 2', 'julia')).toEqual(['softplus b=1']);
  });
});

describe('C++', () => {
  it('knows LibTorch by any namespace', () => {
    expect(
      certain(
        'namespace F = torch::nn::functional;\nF::gelu(x, F::GELUFuncOptions().approximate("tanh"));',
        'cpp',
      ),
    ).toEqual(['gelu-tanh']);
    expect(certain('using namespace torch;\nnn::ELU(nn::ELUOptions().alpha(0.5));', 'cpp')).toEqual([
      'elu a=0.5',
    ]);
    expect(certain('using torch::relu;\nrelu(x); at::tanh(x); std::tanh(x);', 'cpp')).toEqual([
      'relu',
      'tanh',
    ]);
    expect(certain('#include <torch/torch.h>\nx.relu(); p->sigmoid();', 'cpp')).toEqual(['relu', 'sigmoid']);
    expect(certain('x.relu();', 'cpp')).toEqual([]);
    expect(
      certain('torch::elu_(x, 0.5); torch::gelu_(x, "tanh"); torch::special_softmax(x, 1);', 'cpp'),
    ).toEqual(['elu a=0.5', 'gelu-tanh', 'softmax']);
  });

  it('knows enumerations, constants and suffixes', () => {
    expect(certain('switch (op) { case GGML_UNARY_OP_GELU: n = 3; break; }', 'c')).toEqual(['gelu-tanh']);
    expect(certain('#define SLOPE 0.05f\nggml_leaky_relu(ctx, x, SLOPE, true);', 'c')).toEqual([
      'leaky-relu a=0.05',
    ]);
    expect(certain('ggml_leaky_relu(ctx, x, 0.1f, false);', 'c')).toEqual(['leaky-relu a=0.1']);
    expect(certain('cudnnSetActivationDescriptor(d, CUDNN_ACTIVATION_TANH, p, 0.0);', 'cuda-cpp')).toEqual([
      'tanh',
    ]);
  });

  it('knows members of an enumeration by its name as well', () => {
    expect(
      spelled('auto op = ggml_glu_op::GGML_GLU_OP_SWIGLU; ggml_op none = ggml_op::GGML_OP_NONE;', 'cpp'),
    ).toEqual(['ggml_glu_op::GGML_GLU_OP_SWIGLU → ggml swiglu']);
    expect(certain('case GGML_OP_SOFT_MAX: case GGML_OP_SOFT_MAX_BACK: return true;', 'cpp')).toEqual([
      'softmax',
    ]);
    expect(certain('mine::GGML_UNARY_OP_SILU(x)', 'cpp')).toEqual([]);
  });

  it('tells no default of what is only a type', () => {
    expect(
      certain(
        'net.at<tiny_dnn::leaky_relu_layer>(0); net << tiny_dnn::leaky_relu_layer(); REGISTER(tiny_dnn::elu_layer)',
        'cpp',
      ),
    ).toEqual(['leaky-relu', 'leaky-relu a=0.01', 'elu']);
  });

  it('knows the aliases of tiny-dnn, and that oneDNN’s linear is any line', () => {
    expect(
      certain(
        'using tanh = tiny_dnn::activation::tanh;\nnet << tanh() << tiny_dnn::activation::selu();',
        'cpp',
      ),
    ).toEqual(['tanh', 'tanh', 'selu a=1.6732632423543772 lambda=1.0507009873554805']);
    expect(certain('eltwise(x, dnnl::algorithm::eltwise_linear, -1)', 'cpp')).toEqual([]);
  });

  it('knows the softmax of cuDNN and oneDNN by what says which it is', () => {
    expect(
      certain(
        'cudnnSoftmaxAlgorithm_t how = logs ? CUDNN_SOFTMAX_LOG : CUDNN_SOFTMAX_ACCURATE;\ncudnnSoftmaxForward(h, how, CUDNN_SOFTMAX_MODE_INSTANCE, a, d, x, b, d, y);',
        'cpp',
      ),
    ).toEqual(['log-softmax', 'softmax']);
    expect(
      certain('dnnl::softmax_forward::primitive_desc(e, kind, dnnl::algorithm::softmax_log, a, b, 1)', 'cpp'),
    ).toEqual(['log-softmax']);
    expect(certain('auto b = dnnl::logsoftmax_forward(pd), a = dnnl::softmax_forward(pd);', 'cpp')).toEqual([
      'log-softmax',
    ]);
  });

  it('tells no number of an operator that another place gives it', () => {
    expect(
      certain('case GGML_OP_LEAKY_RELU: case GGML_UNARY_OP_XIELU: case GGML_UNARY_OP_ELU:', 'cpp'),
    ).toEqual(['leaky-relu', 'xielu', 'elu a=1']);
  });

  it('does not take a variable or the name of a test for the function that has its name', () => {
    const fl = '#include "flashlight/fl/flashlight.h"\nusing namespace fl;\n';
    expect(
      certain(
        `${fl}void loss(const Variable& in) {\n  Tensor softmax = shifted(in, 0);\n  auto host = softmax.host();\n  int tanh{3};\n  report(tanh, relu);\n}\nauto y = softmax(x, 0);`,
        'cpp',
      ),
    ).toEqual(['relu', 'softmax']);
    expect(certain(`${fl}void f(Tensor& relu, int n) { g(relu); }\nvoid g(T x) { relu(x); }`, 'cpp')).toEqual(
      ['relu'],
    );
    expect(
      certain(
        `${fl}TEST(UnaryOps, Sigmoid) { run(tanh(x)); }\nTEST_F(AQuiteLongNameOfATest, relu) {}`,
        'cpp',
      ),
    ).toEqual(['tanh']);
  });

  it('tells the gates of ggml apart', () => {
    expect(
      certain('ggml_geglu(c, a); ggml_geglu_erf(c, a); ggml_geglu_quick_split(c, a, b);', 'cpp'),
    ).toEqual(['geglu-tanh', 'geglu', 'geglu-quick']);
  });

  it('reads over raw strings, characters and numbers with quotes', () => {
    expect(
      certain(`auto s = R"x(torch::relu(y) )" )x"; char c = '"'; int n = 1'000; torch::elu(x);`, 'cpp'),
    ).toEqual(['elu a=1']);
    expect(certain('// torch::relu(x) \\\n torch::elu(x)\n/* torch::selu */', 'cpp')).toEqual([]);
  });
});

describe('Rust', () => {
  it('follows trees of imports', () => {
    const uses =
      'use candle_nn::{ops, Activation as A};\nuse burn::{nn::{self, Relu}, tensor::activation};\n';
    expect(
      certain(`${uses}A::Gelu; ops::silu(&x)?; nn::Gelu::new(); activation::relu(x); Relu::new()`, 'rust'),
    ).toEqual(['gelu', 'silu', 'gelu', 'relu', 'relu']);
    expect(
      certain('use burn::prelude::*;\nnn::LeakyReluConfig::new().with_negative_slope(0.2).init()', 'rust'),
    ).toEqual(['leaky-relu a=0.2']);
    expect(certain('use crate::Activation;\nActivation::Gelu', 'rust')).toEqual([]);
    expect(
      certain(
        'use candle_nn::Activation;\nmatch a { Activation::Relu | Activation::Silu => 1, _ => 0 }',
        'rust',
      ),
    ).toEqual(['relu', 'silu']);
  });

  it('reads the numbers that functions are handed, and makes up none', () => {
    const burn = 'use burn::{nn, tensor::activation};\n';
    expect(
      certain(
        `${burn}activation::threshold(x, 1.0, 20.0); activation::hard_sigmoid(x, 0.25, 0.4); activation::hardtanh(x, -2.0, 2.0);
        activation::shrink(x, 0.7, 0.1); activation::prelu(x, alpha); nn::activation::ThresholdConfig::new(0.5, 0.0).init()`,
        'rust',
      ),
    ).toEqual([
      ...['threshold t=1 v=20', 'hard-sigmoid-02 a=0.25 b=0.4', 'hard-tanh lo=-2 hi=2', 'shrink l=0.7 b=0.1'],
      ...['prelu', 'threshold t=0.5 v=0'],
    ]);
    expect(
      certain(`${burn}struct Net { slope: nn::LeakyRelu, gelu: nn::Gelu, gate: nn::SwiGlu }`, 'rust'),
    ).toEqual(['leaky-relu', 'gelu', 'swiglu']);
  });

  it('does not take a parameter for the function that has its name', () => {
    const text = `use burn::tensor::{activation::sigmoid, Tensor};
impl Score {
    pub fn with_sigmoid(mut self, sigmoid: bool) -> Self {
        self.sigmoid = sigmoid;
        self
    }
    fn set(&mut self, mut sigmoid: bool) { self.sigmoid = sigmoid }
    fn of(&self, x: Tensor<2>) -> Tensor<2> { if self.sigmoid { sigmoid(x) } else { x } }
}`;
    expect(recognize(text, 'rust').map(({ span: [at] }) => text.slice(at - 2, at + 10))).toEqual([
      '{ sigmoid(x)',
    ]);
  });

  it('does not take a variable for the function that has its name', () => {
    const text = `use dfdx::prelude::*;
fn check(x: T) { let mut sigmoid = sigmoid(x); sigmoid.downward(softmax(x)); }
fn other(x: T) { sigmoid(x) }`;
    expect(recognize(text, 'rust').map(({ span: [at] }) => text.slice(at - 2, at + 9))).toEqual([
      ...['= sigmoid(x', 'd(softmax(x', '{ sigmoid(x'],
    ]);
  });

  it('takes no word of a comment for the beginning of an import', () => {
    const text = `use burn_core as burn;
/// Whether to use the approximation.
fn forward(input: Tensor<2>) -> Tensor<2> { burn::tensor::activation::gelu(input) }
use super::*;`;
    expect(certain(text, 'rust')).toEqual(['gelu']);
    expect(certain("// import what is wanted\nconst y = tf.relu(x)\nf('a')", 'javascript')).toEqual(['relu']);
  });

  it('knows the crates that burn is made of by their full names', () => {
    expect(
      certain('burn_tensor::activation::softmax(x, 1); burn_core::tensor::activation::relu(x)', 'rust'),
    ).toEqual(['softmax', 'relu']);
  });

  it('tells lifetimes, characters, raw strings and nested comments apart', () => {
    const text = `fn f<'a>(x: &'a Tensor) { let c = '"'; let s = r#"ops::relu " "#; /* a /* b */ ops::elu */ candle_nn::ops::silu(x) }`;
    expect(certain(text, 'rust')).toEqual(['silu']);
  });

  it('finds methods of tensors where candle is used', () => {
    expect(certain('use candle::Tensor;\nx.gelu_erf()?.relu()?', 'rust')).toEqual(['gelu', 'relu']);
    expect(certain('x.relu()', 'rust')).toEqual([]);
    expect(certain('// Not built on candle_nn::ops.\nx.relu()', 'rust')).toEqual([]);
    expect(certain('/// # use candle_core::Tensor;\npub fn relu(x: T) -> T { x.relu() }', 'rust')).toEqual([
      'relu',
    ]);
    expect(certain('// as torch::relu does\nx.relu();', 'cpp')).toEqual([]);
  });
});

describe('R', () => {
  it('knows torch and Keras, piped as well', () => {
    expect(certain('torch::nnf_gelu(x, approximate = "tanh")', 'r')).toEqual(['gelu-tanh']);
    expect(certain('x %>% nnf_leaky_relu(0.2) |> nnf_elu(0.5)', 'r')).toEqual([
      'leaky-relu a=0.2',
      'elu a=0.5',
    ]);
    expect(certain('layer_dense(units = 8, activation = "relu")', 'r')).toEqual(['relu']);
    expect(certain('library(torch)\nx$relu()$sigmoid()', 'r')).toEqual(['relu', 'sigmoid']);
    expect(certain('y <- torch_exp(x)\nz <- x$softmax(1)', 'r')).toEqual(['softmax']);
    expect(certain("#' @import torch\nf <- function(x) x$relu()", 'r')).toEqual(['relu']);
    expect(certain('# Write library(torch) first.\nf <- function(x) x$relu()', 'r')).toEqual([]);
    expect(
      certain('s <- r"(nn_relu() ")"; t <- \'nn_elu\' # nn_selu\nnn_relu <- function(x) x\nnn_relu()', 'r'),
    ).toEqual([]);
  });
});

describe('MATLAB', () => {
  it('knows layers and transfer functions', () => {
    expect(
      certain("layers = [reluLayer('Name', 'r'); leakyReluLayer(0.2); eluLayer('Alpha', 0.5)];", 'matlab'),
    ).toEqual(['relu', 'leaky-relu a=0.2', 'elu a=0.5']);
    expect(
      certain(
        "[leakyReluLayer('Name', 'l1'), leakyReluLayer(0.3, 'Name', 'l2'), leakyReluLayer(Name='l3'), eluLayer(a, 'Name', n)]",
        'matlab',
      ),
    ).toEqual(['leaky-relu a=0.01', 'leaky-relu a=0.3', 'leaky-relu a=0.01', 'elu']);
    expect(
      certain("fitcnet(X, Y, 'LayerSizes', [10 20], 'Activations', 'tanh', 'Standardize', true)", 'matlab'),
    ).toEqual(['tanh']);
    expect(
      certain(
        "{struct('type', 'relu'), struct('type', 'Linear', 'units', 9, 'activation', 'linear')}",
        'matlab',
      ),
    ).toEqual(['relu', 'linear']); // a layer of that type has weights
    expect(certain("y = vl_nnrelu(x, [], 'leak', obj.leak, obj.opts{:})", 'matlab')).toEqual(['leaky-relu']);
    expect(found('y = vl_nnrelu(x, [], leak{:}) + vl_nnsoftmax(y{:})', 'matlab')).toEqual([
      '?relu',
      'softmax',
    ]);
    expect(certain("y = tansig(W' * x)' + b'; s = 'reluLayer'; % logsig", 'matlab')).toEqual(['tanh']);
    expect(certain('%{\n reluLayer\n%}\ny = logsig(x);', 'matlab')).toEqual(['sigmoid']);
  });
});

describe('Java, Kotlin, Go and Swift', () => {
  it('know their libraries', () => {
    const nd4j = 'import org.nd4j.linalg.activations.Activation;\n';
    expect(certain(`${nd4j}b.activation(Activation.RELU); String s = "Activation.TANH";`, 'java')).toEqual([
      'relu',
    ]);
    expect(certain('a.Activation.RELU; Activation.RELU', 'java')).toEqual([]);
    expect(
      certain('import org.nd4j.linalg.activations.impl.ActivationLReLU;\nnew ActivationLReLU(0.2)', 'java'),
    ).toEqual(['leaky-relu a=0.2']);
    expect(certain(`${nd4j}/* /* */ Activation.RELU */ val s = "\${Activation.TANH}"`, 'kotlin')).toEqual([
      'tanh',
    ]);
    const sameDiff = 'import org.nd4j.autodiff.samediff.SameDiff;\n';
    expect(
      spelled(
        `${sameDiff}sd.nn().softmax(sd.nn.leakyRelu("h", sd.nn.relu(x, 0), 0.2)); nn.relu("r", x, 1.5); sd.nn.relu(x, c); sd.math.tanh(x)`,
        'java',
      ),
    ).toEqual([
      ...['softmax → samediff softmax', 'leakyRelu → samediff leaky-relu a=0.2', 'relu → samediff relu'],
      ...[
        'relu → samediff thresholded-relu theta=1.5',
        'relu → samediff thresholded-relu',
        'tanh → samediff tanh',
      ],
    ]);
    expect(certain(`${sameDiff}layer.relu(x); nn.gru(x); sd.rnn().tanh(x)`, 'java')).toEqual([]);
    expect(certain('sd.nn().relu(x, 0);', 'java')).toEqual([]);
    expect(
      certain('import (\n  G "gorgonia.org/gorgonia"\n)\nG.LeakyRelu(x, 0.1); s := `G.Tanh`', 'go'),
    ).toEqual(['leaky-relu a=0.1']);
    expect(
      certain(
        'import MLXNN\nlet a = GELU(approximation: .fast), b = leakyRelu(x, negativeSlope: 0.2)',
        'swift',
      ),
    ).toEqual(['gelu-quick', 'leaky-relu a=0.2']);
    expect(certain('relu(x)', 'swift')).toEqual([]);
  });
});

describe('settings', () => {
  it('are read where a key says that an activation is meant', () => {
    expect(found('{"hidden_act": "gelu_new", "mode": "linear", "vocab": {"relu": 3}}', 'json')).toEqual([
      'gelu-tanh',
    ]);
    expect(found('activation: relu  # tanh\nact: nn.LeakyReLU(0.1)\nmode: linear\n', 'yaml')).toEqual([
      'relu',
      'leaky-relu a=0.1',
    ]);
    expect(found('nonlinearity:\n  - relu\n  - "tanh"\nother:\n  - sigmoid\n', 'yaml')).toEqual([
      'relu',
      'tanh',
    ]);
    expect(found('act: {type: relu}\nactivations: [elu, tanh]\n_target_: torch.nn.SiLU\n', 'yaml')).toEqual([
      'relu',
      'elu a=1',
      'tanh',
      'silu',
    ]);
    expect(
      found(
        'act:\n  desc: null\n  value: relu\nhidden_act:\n  values: [gelu, tanh]\nactivations:\n  values:\n    - elu\n',
        'yaml',
      ),
    ).toEqual(['relu', 'gelu', 'tanh', 'elu a=1']);
    expect(
      found(
        'act:\n  dropout:\n    value: linear\n  of: 3\nmode:\n  value: linear\nvalue: relu\nact: relu\nvalue: elu\n',
        'yaml',
      ),
    ).toEqual(['relu']);
    expect(
      found(
        'act:\n  name: relu\nlayer:\n  name: tanh\nhead: {activation: {name: elu}, name: linear}\n',
        'yaml',
      ),
    ).toEqual([...['relu', 'elu a=1']]);
    expect(found('text: |\n  activation: tanh\nactivation: relu\n', 'yaml')).toEqual(['relu']);
    expect(found('activation = "relu"\nx = """\nactivation = "tanh"\n"""\n', 'toml')).toEqual(['relu']);
  });

  it('of a model of Keras mean what its version says', () => {
    const model = (version: string) =>
      found(
        `{"config": {"activation": "relu", "recurrent_activation": "hard_sigmoid"}, "keras_version": "${version}"}`,
        'json',
      );
    for (const version of ['2.1.6', '1.2.2', '2.6.0-tf', 'tfjs-layers 0.0.0'])
      expect([version, model(version)]).toEqual([version, ['relu', 'hard-sigmoid-02 a=0.2 b=0.5']]);
    expect(model('3.3.3')).toEqual(['relu', 'hard-sigmoid']);
    expect(found('{"recurrent_activation": "hard_sigmoid"}', 'json')).toEqual([]);
  });

  it('of Darknet have names of their own', () => {
    expect(found('[convolutional]\nactivation=leaky\n', 'ini')).toEqual(['leaky-relu a=0.1']);
    expect(found('activation=leaky\n', 'ini')).toEqual([]);
  });

  it('are found where they stand', () => {
    const text = '😀: 1\nactivation: "relu"\n';
    expect(recognize(text, 'yaml').map(({ span }) => text.slice(...span))).toEqual(['relu']);
  });
});

describe('an id that no library of the language has', () => {
  it('is one of those that people write everywhere, where a key says that an activation is meant', () => {
    expect(certain('net <- NeuralNet$new(c(784, 200, 10), activationfct = "ReLU")', 'r')).toEqual(['relu']);
    expect(
      certain("const config = { activationFunction: 'Sigmoid', name: 'Sigmoid' };", 'javascript'),
    ).toEqual(['sigmoid']);
    expect(
      certain(
        'const (\n\tactivationNameGELU = "gelu"\n\tactivationLeaky = "leaky_relu"\n\tactivationLast = "linear"\n\tmode = "linear"\n)',
        'go',
      ),
    ).toEqual(['leaky-relu', 'linear']); // Go's libraries have two GELUs
    expect(certain('std::string activation = "fast"; auto mode = "relu";', 'cpp')).toEqual([]);
  });

  it('is none of a lesser known library that the program does not use, where others mean another function', () => {
    expect(certain('var activation = "hardsigmoid"', 'go')).toEqual([]);
    expect(
      certain('import "github.com/gomlx/gomlx/ml/layers/activation"\nvar activation = "hardsigmoid"', 'go'),
    ).toEqual(['hard-sigmoid-02 a=0.2 b=0.5']);
    expect(certain('let activation = "hardsigmoid"', 'swift')).toEqual(['hard-sigmoid']);
    expect(certain('String activation = "gelu";', 'java')).toEqual(['gelu']);
  });

  it('is none where several are meant by it, and has no numbers of other libraries', () => {
    expect(certain('type = reader.Get("bert", "activation_type", "Gelu");', 'cpp')).toEqual([]);
    expect(certain("const ACTIVATIONS = ['relu', 'threshold'];", 'javascript')).toEqual(['relu']);
    expect(certain("defs.push({ activation: 'rrelu', lower: 0.01, upper: 0.1 })", 'javascript')).toEqual([
      'rrelu',
    ]);
  });
});

describe('LaTeX', () => {
  it('is prose, but for comments, formulas and references', () => {
    expect(
      found('We use \\emph{softplus} and ReLU. % GELU\n\\ref{fig:relu} $\\tanh x$ \\cite{gelu2016}', 'latex'),
    ).toEqual(['?softplus', '?relu']);
  });
});

describe('a page or notebook', () => {
  it('carries imports from fence to fence of a language', () => {
    const page = '```julia\nusing Flux\n```\nand\n```jl\nrelu(x)\n```\n```r\nrelu(x)\n```\n';
    expect(certain(page, 'markdown')).toEqual(['relu']);
  });

  it('carries them from cell to cell', () => {
    const earlier = ['using Flux', 'x = 3'];
    const [only] = recognize('y = relu(x)', 'julia', { earlier });
    expect(only).toMatchObject({ activation: 'relu', span: [4, 8] });
  });
});

describe('what nobody writes', () => {
  it.each([
    ['javascript', 'tf.relu(x);' + '`${'.repeat(50_000)],
    ['javascript', 'tf.relu(x);' + 'import {'.repeat(50_000)],
    ['julia', `using Flux\nrelu(x)\nusing ${'a:\n\n,'.repeat(100_000)}#`],
    ['julia', `using Flux\nx = ${'1'.repeat(300_000)}a\nrelu(x)`],
    ['yaml', `activation: relu\nkey: ${'a1'.repeat(200_000)}\n`],
    ['yaml', `activation: relu\nkey: ${' '.repeat(300_000)}x\n`],
    ['yaml', `activation: relu, ${'act: 1, '.repeat(50_000)}`],
    ['julia', `using Flux\nrelu(x)\n${'function f(x)\n'.repeat(20_000)}`],
    ['julia', `using Flux\nrelu(x)\nfunction f(${'a (b) '.repeat(50_000)}`],
    ['cpp', `torch::relu(x);\n${'a '.repeat(200_000)}(`],
    ['cpp', `using namespace torch;\n${'int relu = 1; {'.repeat(20_000)}relu(x)`],
    ['cpp', `using namespace torch;\nrelu(x)\n${'int relu = '.repeat(20_000)}`],
    ['cpp', `using namespace torch;\nrelu(x)\n${'a'.repeat(200_000)} ${'* '.repeat(100_000)}`],
    ['rust', `use burn::nn::Relu; use ${'a::'.repeat(100_000)}{`],
    ['rust', `use burn::nn::Relu; Relu::new();\n${'fn f(x: T) {\n'.repeat(20_000)}`],
    ['rust', `use burn::nn::Relu; Relu::new();\nfn f(${'x: (T), '.repeat(50_000)}`],
  ])('is read in time: %s', (language, text) => {
    const start = performance.now();
    recognize(text, language);
    expect(performance.now() - start).toBeLessThan(3000); // milliseconds when alone
  });

  it('is an everyday word alone, which is found all the same', () => {
    expect(found('activation: linear\n', 'yaml')).toEqual(['linear']);
    expect(found('[convolutional]\nactivation=linear\n', 'ini')).toEqual(['linear']);
    expect(found('{"activation": "linear"}', 'json')).toEqual(['linear']);
    expect(found('{"actFunc": "linear"}', 'json')).toEqual(['linear']);
  });
});
