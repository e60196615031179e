import { describe, expect, it } from 'vitest';
import { activations, catalogue } from '../../../src/core/activations/known';
import type { FrameworkSymbol } from '../../../src/core/frameworks/framework';
import { frameworks } from '../../../src/core/frameworks/known';
import { mayName } from '../../../src/core/recognize/mayName';
import { recognize } from '../../../src/core/recognize/recognize';

const symbols = frameworks
  .filter(({ languages }) => languages.includes('python'))
  .flatMap((framework) =>
    framework.symbols.flatMap((symbol) =>
      symbol.names.map((name) => ({ framework: framework.id, ...symbol, name })),
    ),
  );

const called = symbols.filter(({ kind }) => kind === 'class' || kind === 'function');
const dotted = called.filter(({ isPlain }) => isPlain !== true);
const methods = symbols.filter(({ kind }) => kind === 'method');
const strings = symbols.filter(({ kind }) => kind === 'string');

/** The parameters that a call has to give, so that a name alone says nothing of them. */
function requiredBy({ arguments: args = [] }: FrameworkSymbol): readonly string[] {
  const set = args.flatMap(({ parameter }) => parameter ?? []);
  return set.filter((name) => args.every((each) => each.parameter !== name || each.default === undefined));
}

/** Short roots are what people call the modules; this is what they import. */
const modules: Readonly<Record<string, string>> = { tf: 'tensorflow as tf', mx: 'mxnet as mx' };

function importing(name: string): string {
  const root = name.slice(0, name.indexOf('.'));
  return `import ${modules[root] ?? root}\n`;
}

describe('every symbol of a Python library', () => {
  it.each(dotted)('$name is found by its full name', (symbol) => {
    const { name, framework, activation, defaults = {} } = symbol;
    const unknown = requiredBy(symbol);
    const text = `${importing(name)}f = ${name}\n`;
    expect(recognize(text, 'python')).toEqual([
      {
        span: [text.indexOf(name, importing(name).length), text.length - 1],
        certainty: 'certain',
        kind: 'name',
        activation,
        framework,
        symbol: name,
        parameters: Object.fromEntries(
          Object.entries(defaults).filter(([parameter]) => !unknown.includes(parameter)),
        ),
        given: [],
        ...(unknown.length > 0 && { unknown }),
      },
    ]);
  });

  it.each(called.filter(({ isPlain }) => isPlain))('$name is mathematics, and not found', ({ name }) => {
    expect(recognize(`${importing(name)}f = ${name}(x)\n`, 'python')).toEqual([]);
  });

  it.each(dotted)('$name is found when imported by itself', ({ name, framework, activation }) => {
    const dot = name.lastIndexOf('.');
    const [module, word] = [name.slice(0, dot), name.slice(dot + 1)];
    const from = module.replace(/^tf\b/, 'tensorflow').replace(/^mx\b/, 'mxnet');
    const found = recognize(`from ${from} import ${word} as f\nf\n`, 'python').at(-1);
    expect(found).toMatchObject({ certainty: 'certain', activation, framework, symbol: name });
  });

  it.each(methods)('$name is found as a call', ({ name, activation }) => {
    const word = name.slice(name.lastIndexOf('.') + 1);
    const text = `import torch\ny = f(x).${word}(${activation.endsWith('softmax') ? '-1' : ''})\n`;
    expect(recognize(text, 'python')).toMatchObject([{ certainty: 'certain', activation, symbol: name }]);
  });

  it.each(strings)(
    "'$name' is found where $framework means an activation",
    ({ name, framework, activation }) => {
      const root = frameworks.find(({ id }) => id === framework)?.roots[0] ?? '';
      const text = `${importing(`${root}.`)}model = ${root}.Some(units, activation="${name}")\n`;
      expect(recognize(text, 'python')).toMatchObject([{ certainty: 'certain', activation, framework }]);
    },
  );

  it('passes the quick look that spares most files the reading', () => {
    const texts = symbols
      .filter(({ isPlain }) => isPlain !== true)
      .map(({ kind, name }) => (kind === 'string' ? `activation="${name}"` : name));
    expect(texts.filter((text) => !mayName(text))).toEqual([]);
  });
});

describe('every name of the catalogue', () => {
  const isOrdinary = (name: string): boolean =>
    activations.some(({ names }) => names.ordinary?.includes(name.toLowerCase().replace(/ \(.*/, '')));
  const all = activations.flatMap(({ id, names }) =>
    [...names.en, ...names.zh].map((name) => ({ id, name })),
  );
  const named = all.filter(({ name }) => !isOrdinary(name));

  it.each(all.filter(({ name }) => isOrdinary(name) && !/[(（]/.test(name)))(
    '$name is a mention only where the text says so',
    ({ id, name }) => {
      const inHan = /\p{Script=Han}/u.test(name);
      expect(recognize(inHan ? `这是${name}。` : `See ${name} here.`, 'markdown')).toEqual([]);
      const said = inHan ? `用${name}激活` : `A ${name} activation.`;
      expect(recognize(said, 'markdown')).toMatchObject([{ certainty: 'mention', activation: id }]);
    },
  );

  it.each(named)('$name is a mention in prose', ({ name }) => {
    const found = recognize(`See ${name} here.`, 'markdown');
    expect(found).toMatchObject([{ certainty: 'mention' }]);
    const own = [...catalogue.values()].filter(({ names }) => [...names.en, ...names.zh].includes(name));
    if (!/[(（/]/.test(name)) expect(own.map(({ id }) => id)).toContain(found[0]?.activation);
  });

  it('passes the quick look', () => {
    expect(named.map(({ name }) => name).filter((name) => !mayName(name))).toEqual([]);
  });

  it('is found in the plural too, and passes the quick look so', () => {
    const plurals = ['Two GELUs.', 'ReLUs are simple.', 'Three sinusoids.', 'Leaky ReLUs'];
    expect(plurals.filter((text) => recognize(text, 'markdown').length !== 1)).toEqual([]);
    expect(recognize('x + 1 plus 2', 'markdown')).toEqual([]);
    expect(mayName('x + 1 plus 2')).toBe(false);
  });
});
