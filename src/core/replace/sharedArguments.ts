import { lastWord } from '../frameworks/symbols';
import type { Argument } from './call';
import type { Site } from './site';
import { moduleOf, type Target } from './target';

/**
 * An argument that says nothing of the mathematics, as it is written for another function of the library that takes it too; nothing
 * where that does not.
 */
export function sharedArguments(argument: Argument, site: Site, target: Target): string | undefined {
  const keyword = argument.keyword ?? positional(argument, site);
  if (keyword === undefined) return undefined;
  const takes = (name: string, activation: string): boolean =>
    takers.some(
      ({ arguments: names, libraries, by }) =>
        names.includes(keyword) &&
        libraries.includes(site.framework?.id ?? '') &&
        by({ name, activation, kind: site.symbol?.kind ?? '' }),
    );
  const isShared =
    takes(site.occurrence.symbol, site.occurrence.activation) && takes(target.name, target.activation.id);
  return isShared ? `${keyword}=${argument.value}` : undefined;
}

interface Taker {
  readonly name: string;
  readonly activation: string;
  readonly kind: string;
}

/** Which arguments a library's functions share, and which functions take them. */
const takers: readonly {
  readonly arguments: readonly string[];
  readonly libraries: readonly string[];
  readonly by: (taker: Taker) => boolean;
}[] = [
  { arguments: ['inplace'], libraries: ['pytorch'], by: ({ name }) => takesInPlace(name) },
  { arguments: ['inplace'], libraries: ['timm'], by: ({ kind }) => kind === 'class' },
  {
    arguments: ['dim', 'dtype'],
    libraries: ['pytorch'],
    by: ({ activation }) => alongAnAxis.has(activation),
  },
  {
    arguments: ['axis'],
    libraries: ['tensorflow', 'keras2', 'keras3', 'jax', 'flax', 'paddle', 'numpy/scipy', 'mxnet'],
    by: ({ activation }) => alongAnAxis.has(activation),
  },
  { arguments: ['where'], libraries: ['jax', 'flax'], by: ({ activation }) => alongAnAxis.has(activation) },
  {
    arguments: ['name', 'dtype', 'trainable'],
    libraries: ['keras2', 'keras3'],
    by: ({ kind }) => kind === 'class',
  },
  { arguments: ['name'], libraries: ['paddle'], by: () => true },
  {
    arguments: ['name'],
    libraries: ['tensorflow'],
    by: ({ name }) => !/\.(?:silu|swish)$/.test(name),
  },
];

const alongAnAxis = new Set(['softmax', 'log-softmax', 'softmin', 'sparsemax']);

/** Modules and functions of torch.nn that can write over their input. */
const takesInPlace = (name: string): boolean =>
  /^torch\.nn(?:\.functional)?$/.test(moduleOf(name)) &&
  inPlace.has(lastWord(name).toLowerCase().replaceAll('_', ''));

const inPlace = new Set([
  ...['threshold', 'relu', 'rrelu', 'hardtanh', 'relu6', 'hardsigmoid', 'hardswish'],
  ...['elu', 'celu', 'selu', 'leakyrelu', 'silu', 'mish'],
]);

/** `nn.ReLU(True)`, `F.softmax(x, 1)`: what stands behind the numbers. */
function positional({ position }: Argument, { framework, symbol, occurrence }: Site): string | undefined {
  if (position === undefined || !framework || !symbol) return undefined;
  const isFunction = symbol.kind === 'function';
  if (alongAnAxis.has(occurrence.activation) && position === (isFunction ? 1 : 0))
    return framework.id === 'pytorch' ? 'dim' : 'axis';
  const behind =
    Math.max(isFunction ? 0 : -1, ...(symbol.arguments ?? []).map((known) => known.position ?? -1)) + 1;
  const isRandomized = occurrence.activation === 'rrelu' && isFunction; // which says first whether it trains
  return position === behind + (isRandomized ? 1 : 0) ? 'inplace' : undefined;
}
