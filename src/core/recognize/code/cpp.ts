import { constants, number, type Binding, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

const noTypes =
  'new|return|const|static|constexpr|inline|typename|public|protected|private|virtual|case|else|throw|co_return';

/** A type before a name declares it; these words are none. */
const declaring = new RegExp(String.raw`(?<![\w:])(?!(?:${noTypes})\b)[A-Za-z_]\w*[ \t]+$`);

/** `Tensor softmax = …`, `int tanh;`, `const Tensor& relu)`. */
const variables = (names: string): RegExp =>
  new RegExp(
    String.raw`(?:(?<![\w:.])(?!(?:${noTypes}|${noVariables})\b)[A-Za-z_][\w:]*|>)(?:[ \t]*[&*]+[ \t]*|[ \t]+)(?<name>${names})\s*(?:=(?!=)|;|\{|(?<parameter>[,)]))`,
    'g',
  );

const noVariables =
  'using|namespace|class|struct|enum|union|typedef|goto|delete|operator|friend|sizeof|and|or|not|co_yield';

/** The name of a test. */
const ofTest = /\b(?:TYPED_)?TEST(?:_[FP])?\s*\(\s*(?:\w+\s*,\s*)?$/;

export const cpp: CodeLanguage = {
  ...writings.cpp,
  inEditors: ['c', 'cpp', 'cuda-cpp'],
  extensions: [
    '.c',
    '.h',
    '.cc',
    '.cpp',
    '.cxx',
    '.hpp',
    '.hh',
    '.hxx',
    '.cu',
    '.cuh',
    '.cl',
    '.metal',
    '.glsl',
    '.comp',
    '.hlsl',
  ],
  known: [
    ...[
      'torch',
      'nvinfer1',
      'dnnl',
      'tiny_dnn',
      'mlpack',
      'fl',
      'ggml_op',
      'ggml_unary_op',
      'ggml_glu_op',
    ].map((name) => ({ name, path: name })),
    { name: 'at', path: 'torch' },
    { name: 'ActivationType', path: 'nvinfer1.ActivationType' },
    { name: 'algorithm', path: 'dnnl.algorithm' },
  ],
  importing: /\busing\s+(?:namespace\s+)?[\w:]+\s*;/g,
  bindings,
  tensors: [
    { sign: /\btorch\/|\btorch::|\bATen\/|\bat::Tensor\b/, library: 'pytorch' },
    { sign: /\bNvInfer|\bnvinfer1\b/, library: 'tensorrt' },
  ],
  declaring: variables,
  otherwise: [declaring, ofTest].map((before) => ({ name: /^\w+$/, before })),
  named: ['options'],
};

const patterns = {
  alias: /\bnamespace\s+(\w+)\s*=\s*([\w:]+)\s*;/g,
  whole: /\b(?:using\s+namespace\s+([\w:]+)\s*;|namespace\s+([\w:]+)\s*\{)/g,
  one: /\busing\s+((?:\w+::)+(\w+))\s*;/g,
  type: /\busing\s+(\w+)\s*=\s*((?:\w+::)+\w+)\s*;/g,
};

/** Functions that the file has itself; those of ggml are the same in its own files. */
const own =
  /^[ \t]*[\w:<>&*,][\w:<>&*, \t]{0,100}[\s&*]((?!ggml_)\w{1,60})\s{0,8}\([^;{}()]{0,400}(?:\([^()]{0,80}\)[^;{}()]{0,200}){0,4}\)\s{0,8}(?:const\s+)?(?:noexcept\s+)?\{/gm;

function* bindings(code: string): Generator<Binding> {
  for (const pattern of [own, ownTypes])
    for (const [, name = ''] of code.matchAll(pattern)) yield { own: name };
  yield* constants(code, fixed);
  yield* constants(code, typed);
  for (const [, name = '', path = ''] of code.matchAll(patterns.alias)) yield { name, path: dotted(path) };
  for (const [, used, within = ''] of code.matchAll(patterns.whole))
    if (used !== undefined) yield { star: dotted(used) };
    else yield* namespaces(dotted(within));
  for (const [, path = '', name = ''] of code.matchAll(patterns.one)) yield { name, path: dotted(path) };
  for (const [, name = '', path = ''] of code.matchAll(patterns.type)) yield { name, path: dotted(path) };
}

/** Inside of `namespace fl::pkg::vision` the names of all three are known. */
function* namespaces(path: string): Generator<Binding> {
  for (let end = path.indexOf('.'); end >= 0; end = path.indexOf('.', end + 1))
    yield { star: path.slice(0, end) };
  yield { star: path };
}

const ownTypes = /\b(?:class|struct)\s+(?:[A-Z_]+\s+)?(\w{1,60})\s*(?:final\s*)?(?::[^;{}()]{0,200})?\{/g;

const dotted = (path: string): string => path.replace(/^::/, '').replaceAll('::', '.');

const fixed = new RegExp(String.raw`^[ \t]*#define\s+(\w+)\s+\(?(${number})\)?[ \t]*$`, 'gm');
const typed = new RegExp(
  String.raw`\bconst(?:expr)?\s+(?:static\s+)?(?:float|double|auto|int)\s+(\w+)\s*(?:=\s*|\{\s*)(${number})\s*\}?\s*;`,
  'g',
);
