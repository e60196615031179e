import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/activations/known';
import { frameworks } from '../../../src/core/frameworks/known';
import { frameworkOf, symbolNamed } from '../../../src/core/frameworks/symbols';

const rows = frameworks.flatMap((framework) => framework.symbols.map((symbol) => ({ framework, symbol })));

describe('every row of every library', () => {
  it('is an activation of the catalogue, in every variant', () => {
    const named = rows.flatMap(({ symbol }) => [
      symbol.activation,
      ...(symbol.variants ?? []).map(({ activation }) => activation),
    ]);
    expect(named.filter((id) => !catalogue.has(id))).toEqual([]);
  });

  it('sets parameters that its activation, or a variant of it, has', () => {
    const unknown = rows.flatMap(({ framework, symbol }) => {
      const ids = [symbol.activation, ...(symbol.variants ?? []).map(({ activation }) => activation)];
      const known = new Set(ids.flatMap((id) => catalogue.get(id)?.parameters.map(({ name }) => name)));
      const set = [
        ...Object.keys(symbol.defaults ?? {}),
        ...(symbol.arguments ?? []).flatMap(({ parameter }) => parameter ?? []),
        ...(symbol.variants ?? []).flatMap(({ parameter }) => parameter ?? []),
      ];
      return set
        .filter((name) => !known.has(name))
        .map((name) => `${framework.id} ${symbol.names[0]} ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('has a default for each parameter that an argument sets', () => {
    const missing = rows.filter(({ symbol }) =>
      symbol.arguments?.some(
        ({ parameter }) => parameter !== undefined && symbol.defaults?.[parameter] === undefined,
      ),
    );
    expect(missing.map(({ symbol }) => symbol.names[0])).toEqual([]);
  });

  it('names the argument that sets a parameter now before its older names', () => {
    const older = rows.filter(({ symbol }) => {
      const setting = symbol.arguments?.filter(({ parameter }) => parameter !== undefined) ?? [];
      return setting.some(
        ({ parameter, position }, i) =>
          position !== undefined && setting.findIndex((other) => other.parameter === parameter) !== i,
      );
    });
    expect(older.map(({ symbol }) => symbol.names[0])).toEqual([]);
    const leaky = symbolNamed('keras.layers.LeakyReLU', 'python')?.symbol;
    expect(leaky?.arguments?.find(({ parameter }) => parameter === 'a')?.name).toBe('negative_slope');
  });

  it('selects variants by arguments that it has', () => {
    const strange = rows.filter(({ symbol }) =>
      symbol.variants?.some(({ argument }) => !symbol.arguments?.some(({ name }) => name === argument)),
    );
    expect(strange.map(({ symbol }) => symbol.names[0])).toEqual([]);
  });
});

describe.each(frameworks)('$title', ({ id, symbols, roots, languages }) => {
  it('uses no name twice', () => {
    const names = symbols.flatMap(({ kind, names }) =>
      names.map((name) => `${kind === 'string' ? 'id' : ''} ${name}`),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('begins every dotted name with one of its roots', () => {
    if (!languages.includes('python')) return;
    const names = symbols.flatMap(({ kind, names }) => (kind === 'string' ? [] : names));
    expect(names.filter((name) => !roots.some((root) => name.startsWith(`${root}.`)))).toEqual([]);
    expect(names.filter((name) => frameworkOf(name, 'python')?.id !== id)).toEqual([]);
  });
});

describe('symbolNamed', () => {
  const named = (path: string) => symbolNamed(path, 'python')?.name;

  it('knows the other places a name can be imported from', () => {
    expect(named('tensorflow.compat.v1.nn.relu')).toBe('tf.nn.relu');
    expect(named('tensorflow.python.keras.layers.ELU')).toBe('tf.keras.layers.ELU');
    expect(named('torch.nn.modules.activation.ReLU')).toBe('torch.nn.ReLU');
    expect(named('timm.models.layers.activations.HardSwish')).toBe('timm.layers.HardSwish');
  });

  it('asks Keras 3 for what Keras 2 does not have, and the other way round', () => {
    expect(named('tf.keras.activations.relu6')).toBe('keras.activations.relu6');
    expect(named('keras.backend.hard_sigmoid')).toBe('tf.keras.backend.hard_sigmoid');
  });

  it('knows nothing of names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'torch.constructor', 'toString'])
      expect(named(name)).toBe(undefined);
  });
});
