// Copies the verified facts into the product's shape: node scripts/facts.mjs [folder with activations.json and golden.json]
// Writes src/core/activations/<id>.ts, one record a file, and test/golden/golden.json. What the facts leave to the product
// (groups, symbols, ranges that depend on parameters, slices of functions of several inputs) is stated here.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = path.join(import.meta.dirname, '..');
const factsFolder = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared', 'facts'));
const read = (name) => JSON.parse(readFileSync(path.join(factsFolder, name), 'utf8'));

/** The catalogue in the order of its pick list; what stands beside an id completes or corrects the facts. */
const chosen = {
  linear: { group: 'linear', range: { low: '-Infinity', high: 'Infinity' } },
  'binary-step': { group: 'threshold', range: { values: ['0', '1'] } },
  'unit-ramp': { group: 'sigmoidal', range: closed('0', '1') },
  sigmoid: { group: 'sigmoidal', range: { low: '0', high: '1' } },
  'hard-sigmoid': { group: 'sigmoidal', range: closed('0', '1') },
  'hard-sigmoid-02': {
    group: 'sigmoidal',
    stable: 'a*x + b <= 0 ? 0 : (a*x + b >= 1 ? 1 : a*x + b + roundoff(a, x))',
    range: closed('0', '1'),
    symbols: { a: 'α', b: 'β' },
  },
  tanh: { group: 'sigmoidal', range: { low: '-1', high: '1' } },
  softsign: { group: 'sigmoidal', range: { low: '-1', high: '1' } },
  relu: { group: 'rectified', range: from('0') },
  relu6: { group: 'rectified', range: closed('0', '6') },
  'leaky-relu': { group: 'rectified', range: from('a > 0 ? -Infinity : 0'), symbols: { a: 'α' } },
  prelu: {
    group: 'rectified',
    range: from('a > 0 ? -Infinity : 0'),
    symbols: { a: 'a' },
    latexSlope: "f'(x)=\\begin{cases}1,&x>0\\\\a,&x<0\\end{cases}",
  },
  softplus: { group: 'smooth rectified', range: { low: '0', high: 'Infinity' }, symbols: { b: 'β' } },
  elu: {
    group: 'smooth rectified',
    range: { low: '-a', high: 'Infinity' },
    symbols: { a: 'α' },
    smoothness: 'C1',
  },
  selu: {
    group: 'smooth rectified',
    range: { low: '-lambda*a', high: 'Infinity' },
    symbols: { a: 'α', lambda: 'λ' },
    convex: 'no (a > 1)',
    latexSlope: "f'(x)=\\begin{cases}\\lambda,&x>0\\\\\\lambda\\alpha e^x,&x<0\\end{cases}",
  },
  celu: { group: 'smooth rectified', range: { low: '-a', high: 'Infinity' }, symbols: { a: 'α' } },
  gelu: {
    group: 'smooth rectified',
    range: from('-0.16997120747990366'),
    alsoNamed: { en: ['GELU (exact)'], zh: ['GELU（精确）'] },
  },
  'gelu-tanh': {
    group: 'smooth rectified',
    range: from('-0.17004075057125405'),
    latexSlope:
      "f'(x)=\\tfrac12(1+\\tanh u)+\\tfrac x2\\,u'\\operatorname{sech}^2u,\\quad u=\\sqrt{\\tfrac2\\pi}(x+0.044715x^3)",
  },
  'gelu-quick': { group: 'smooth rectified', range: from('-0.16361018963635358') },
  silu: { group: 'smooth rectified', range: from('-0.2784645427610738') },
  swish: {
    group: 'smooth rectified',
    range: from('-0.2784645427610738 / b'),
    symbols: { b: 'β' },
    monotonic: 'no (b > 0)',
    convex: 'no (b > 0)',
  },
  'hard-swish': {
    group: 'smooth rectified',
    range: from('-3/8'),
    latexSlope: "f'(x)=\\tfrac{2x+3}{6}\\ (|x|<3),\\quad 0\\ (x<-3),\\quad 1\\ (x>3)",
  },
  mish: {
    group: 'smooth rectified',
    range: from('-0.30884341301725041'),
    latexSlope: "f'(x)=\\tanh s+x\\,\\sigma(x)\\operatorname{sech}^2s,\\quad s=\\ln(1+e^x)",
  },
  softmax: softmaxSlice(),
  maxout: maxoutSlice(),
};

function closed(low, high) {
  return { low, high, includesLow: true, includesHigh: true };
}

function from(low) {
  return { low, high: 'Infinity', includesLow: true };
}

/** The first of three components as a function of its own logit; the others are held on sliders. */
function softmaxSlice() {
  const others = ['x2', 'x3'];
  const shifted = (name) => `exp((${name} - max(x, x2, x3)) / T)`;
  const rest = others.map(shifted).join(' + ');
  return {
    group: 'vector',
    formula: 'exp(x / T) / (exp(x / T) + exp(x2 / T) + exp(x3 / T))',
    stable: `${shifted('x')} / (${shifted('x')} + ${rest})`,
    slope: `${shifted('x')} * (${rest}) / (${shifted('x')} + ${rest})^2 / T`,
    range: { low: '0', high: '1' },
    symbols: { T: 'T', x2: 'x₂', x3: 'x₃' },
    parameters: others.map((name, i) => logit(name, i + 2)),
    slice: 'First of three components as its own input changes; the other inputs are held',
    monotonic: 'strictly increasing',
    convex: 'no',
    smoothness: 'C∞',
  };
}

function logit(name, position) {
  return { name, default: 0, min: -5, max: 5, step: 0.1, doc: `input ${position}` };
}

/** k affine pieces of one input; a piece beyond k does not take part. */
function maxoutSlice() {
  const weights = [-0.5, 1, 0.25, 2, -1.5, 0, 3, -3];
  const biases = [0, 0, 0.5, -2, -2, 0.25, -6, -8];
  const pieces = weights.map((_, i) => i + 1);
  const affine = (i) => (i <= 2 ? `w${i}*x + b${i}` : `(k >= ${i} ? w${i}*x + b${i} : -Infinity)`);
  const when = (i) => (i <= 2 ? {} : { when: `k >= ${i}` });
  return {
    group: 'vector',
    latex: 'f(x)=\\max_{j\\in[1,k]}(w_j^\\top x+b_j)',
    latexSlope: '\\nabla f(x)=w_{j^*},\\quad j^*=\\arg\\max_j(w_j^\\top x+b_j)',
    formula: `max(${pieces.map(affine).join(', ')})`,
    symbols: {
      k: 'k',
      ...Object.fromEntries(
        pieces.flatMap((i) => [
          [`w${i}`, `w${sub(i)}`],
          [`b${i}`, `b${sub(i)}`],
        ]),
      ),
    },
    parameters: pieces.flatMap((i) => [
      {
        name: `w${i}`,
        default: weights[i - 1],
        min: -4,
        max: 4,
        step: 0.05,
        doc: `slope of piece ${i}`,
        learnable: true,
        ...when(i),
      },
      {
        name: `b${i}`,
        default: biases[i - 1],
        min: -8,
        max: 8,
        step: 0.05,
        doc: `offset of piece ${i}`,
        learnable: true,
        ...when(i),
      },
    ]),
    slice: 'The largest of k straight lines over one input; the weights are learned',
    monotonic: 'no (k == 2 and w1*w2 < 0)',
    convex: 'convex',
    smoothness: 'C0',
  };
}

function sub(i) {
  return String.fromCodePoint(0x2080 + i);
}

function record(fact, own) {
  const { group, symbols = {}, slice } = own;
  const kind = fact.kind === 'scalar' ? 'elementwise' : fact.kind;
  return {
    id: fact.id,
    kind,
    names: namesOf(fact.names, own.alsoNamed),
    group,
    formula: own.formula ?? fact.definition,
    stable: own.stable ?? fact.stable_definition ?? undefined,
    slope: slice ? own.slope : fact.derivative,
    stableSlope: fact.stable_derivative ?? undefined,
    parameters: [...fact.params, ...(own.parameters ?? [])].map((parameter) =>
      parameterOf(parameter, symbols),
    ),
    slice: slice && { words: slice },
    latex: own.latex ?? fact.latex,
    latexSlope: own.latexSlope ?? fact.latex_derivative,
    range: own.range,
    kinks: (fact.kinks ?? []).map(({ x, left, right, jump }) => ({ x, left, right, ...(jump && { jump }) })),
    monotonic: property(own.monotonic ?? fact.monotonic),
    convex: property(own.convex ?? fact.convex),
    parity: fact.parity ?? 'none',
    smoothness: own.smoothness ?? fact.smoothness,
    paper: paperOf(fact.paper),
  };
}

/** The title, then the names that the product adds, then those of the facts. */
function namesOf({ en, zh }, added = { en: [], zh: [] }) {
  const joined = ([title, ...others], more) => [title, ...more, ...others];
  return { en: joined(en, added.en), zh: joined(zh, added.zh) };
}

function parameterOf({ name, min, max, step, doc, learnable, when, ...rest }, symbols) {
  return {
    name,
    symbol: symbols[name],
    default: rest.default,
    min,
    max,
    step,
    doc,
    ...(learnable && { learnable }),
    ...(when && { when }),
  };
}

/** "convex (a<=1)" → { is: 'convex', when: 'a <= 1' }; "both (affine)" → { is: 'affine' }. */
function property(text) {
  if (text === 'both (affine)') return { is: 'affine' };
  const [is, when] = text.replace(/\)$/, '').split(' (');
  return { is, ...(when && { when: when.replace(/(<=|>=|<|>)/, ' $1 ') }) };
}

function paperOf({ authors, year, title, id, url }) {
  return { authors, ...(year && { year }), ...(title && { title }), id, ...(url && { url }) };
}

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

async function write(file, source) {
  const config = await resolveConfig(file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await format(source, { ...config, filepath: file }));
}

const facts = read('activations.json');
const byId = new Map([...facts.scalar, ...facts.vector].map((fact) => [fact.id, fact]));
for (const [id, own] of Object.entries(chosen)) {
  const body = JSON.stringify(record(byId.get(id), own));
  await write(
    path.join(root, 'src/core/activations', `${camel(id)}.ts`),
    `import type { Activation } from './activation';\n\nexport const ${camel(id)}: Activation = ${body};\n`,
  );
}

const golden = read('golden.json');
const items = golden.items
  .filter((item) => item.id in chosen)
  .map(({ id, params, x, f, d, kink_left_right, literal_ulps }) => ({
    id,
    params,
    x,
    f,
    d,
    kink_left_right,
    literal_ulps,
  }));
mkdirSync(path.join(root, 'test/golden'), { recursive: true });
writeFileSync(
  path.join(root, 'test/golden/golden.json'),
  `{\n"method": ${JSON.stringify(golden.meta.method)},\n"notes": ${JSON.stringify(golden.meta.notes)},\n"items": [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n}\n`,
);

const ids = Object.keys(chosen);
await write(
  path.join(root, 'src/core/activations/catalogue.ts'),
  `import type { Activation } from './activation';
${ids.map((id) => `import { ${camel(id)} } from './${camel(id)}';`).join('\n')}

/** Every activation function the product knows, in the order of its pick list. */
export const activations: readonly Activation[] = [${ids.map(camel).join(', ')}];

/** The same by id. */
export const catalogue: ReadonlyMap<string, Activation> = new Map(
  activations.map((activation) => [activation.id, activation]),
);
`,
);
