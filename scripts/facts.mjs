// Copies the verified facts into the product's shape: node scripts/facts.mjs [folder with activations.json and golden.json]
// Writes src/core/activations/<id>.ts, one record a file, and test/golden/golden.json. What the facts leave to the product stands in
// scripts/catalogue.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { advice } from './catalogue/advice.mjs';
import { chosen } from './catalogue/chosen.mjs';

const root = path.join(import.meta.dirname, '..');
const factsFolder = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared', 'facts'));
const read = (name) => JSON.parse(readFileSync(path.join(factsFolder, name), 'utf8'));

/** What is computed, shown and looked up. */
function activation(fact, own) {
  const { group, symbols = {}, docs = {}, limits = {}, slice } = own;
  const numbers = [...fact.params, ...(own.parameters ?? [])];
  return {
    id: fact.id,
    kind: kindOf(fact),
    names: namesOf(fact.names, own),
    group,
    formula: own.formula ?? fact.definition,
    stable: own.stable ?? (slice ? undefined : (fact.stable_definition ?? undefined)),
    slope: slice ? own.slope : fact.derivative,
    stableSlope: own.stableSlope ?? fact.stable_derivative ?? undefined,
    parameters: numbers.map((parameter) => parameterOf(parameter, { symbols, docs, limits })),
    slice: slice && { words: slice },
    range: own.range,
    kinks: (own.kinks ?? fact.kinks ?? []).map(({ x, left, right, jump }) => ({
      x,
      left,
      right,
      ...(jump && { jump }),
    })),
    monotonic: property(own.monotonic ?? fact.monotonic),
    convex: property(own.convex ?? fact.convex),
    parity: (own.parity ?? fact.parity ?? 'none').replace(/ .*/, ''),
    ...(own.parityWhen && { parityWhen: own.parityWhen }),
    smoothness: own.smoothness ?? fact.smoothness,
  };
}

/** What is only read: kept out of the program and loaded when somebody asks. */
function article(fact, own) {
  return {
    latex: withName(own.latex ?? fact.latex),
    latexSlope: own.latexSlope ?? fact.latex_derivative,
    paper: paperOf(fact.paper),
    ...(advice[fact.id] && { advice: advice[fact.id] }),
  };
}

const kindOf = ({ kind }) => ({ scalar: 'elementwise', stochastic: 'vector' })[kind] ?? kind;

/** A formula with a left side. */
const withName = (latex) => (latex.includes('=') ? latex : `f(x)=${latex}`);

/** The title, then the names that the product adds, then those of the facts; and which of them are everyday words. */
function namesOf({ en, zh }, { alsoNamed: added = { en: [], zh: [] }, ordinary }) {
  const joined = ([title, ...others], more) => [title, ...more, ...others];
  return { en: joined(en, added.en), zh: joined(zh, added.zh), ...(ordinary && { ordinary }) };
}

function parameterOf({ name, step, doc, learnable, when, ...rest }, { symbols, docs, limits }) {
  const [min, max] = limits[name] ?? [rest.min, rest.max];
  return {
    name,
    symbol: symbols[name],
    default: rest.default,
    min,
    max,
    step,
    doc: docs[name] ?? doc,
    ...(anotherInput.test(docs[name] ?? doc) && { isInput: true }),
    ...(learnable && { learnable }),
    ...(when && { when }),
  };
}

/** What the facts call the inputs beside x: `linear input`, `input 2`. */
const anotherInput = /^((linear|other|gated) )?input( \d)?$/;

/** "convex (a<=1)" → { is: 'convex', when: 'a <= 1' }; "both (affine)" → { is: 'affine' }. */
function property(text) {
  if (text === 'both (affine)') return { is: 'affine' };
  const [is, ...conditions] = text.replace(/\)$/, '').split(' (');
  const when = conditions.join(' (').replace(/ ?(<=|>=|<|>) ?/, ' $1 ');
  return { is, ...(when && { when }) };
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
  const fact = factOf(id, own);
  await write(
    path.join(root, 'src/core/activations', `${camel(id)}.ts`),
    `import type { Activation, Article } from './activation';

export const ${camel(id)}: Activation = ${JSON.stringify(activation(fact, own))};

export const article: Article = ${JSON.stringify(article(fact, own))};
`,
  );
}

/** What the facts say; of a variant that they tell in a note only, what they say of the function that it is `like`. */
function factOf(id, { like = id, names }) {
  const fact = byId.get(like);
  return { ...fact, id, names: names ?? fact.names };
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

const features = facts.scalar.map(({ id, computed, parity }) => ({
  id,
  parity: parity.replace(/ .*/, ''),
  limits: computed.limits,
  extrema: computed.extrema,
  steepest: computed.max_derivative_on_pm20,
  leastSteep: computed.min_derivative_on_pm20,
}));
writeFileSync(
  path.join(root, 'test/golden/features.json'),
  `[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]\n`,
);

const ids = Object.keys(chosen);
await write(
  path.join(root, 'src/core/activations/catalogue.ts'),
  `import type { Activation } from './activation';
${ids.map((id) => `import { ${camel(id)} } from './${camel(id)}';`).join('\n')}

/** Every activation function the product knows, in the order of its pick list. */
export const records: readonly Activation[] = [${ids.map(camel).join(', ')}];
`,
);
