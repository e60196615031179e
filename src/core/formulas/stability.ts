import { catalogue } from '../activations/known';
import { behaviour, evaluatorsOf, type Behaviour } from '../curve/behaviour';
import { defaultsOf } from '../identify/candidate';
import type { Identification } from '../identify/identification';
import type { Dtype } from '../identify/dtype';
import { stabilityOf, type Instability } from '../identify/stability';
import type { Parameters } from '../expression/parameters';
import type { ReadFunction } from '../read/readFunction';
import { rememberLast } from '../remember';
import { functionText } from './functionText';
import type { Judged } from './judged';

/** Where a formula breaks, computed as it is written; none of an equation, and of what could not be read. */
export function stabilityIn(
  { function: f, identification, written }: Judged,
  options: { readonly dtypes?: readonly Dtype[]; readonly gradient: boolean },
): readonly Instability[] {
  if (!f || written.kind === 'equation') return [];
  const { activation, parameters = {}, verdict, isDerivative } = identification ?? {};
  const isKnown =
    activation !== undefined && verdict === 'equal' && !isDerivative && isSettled(f, identification);
  const key = `${JSON.stringify([activation, parameters, verdict, options])}${functionText(f)}`;
  return rememberStability(key, () => {
    const truth = isKnown ? computedWell(activation, parameters) : undefined;
    return stabilityOf(withUsualValues(f, identification), {
      ...(truth && { truth }),
      ...(options.dtypes && { dtypes: options.dtypes }),
      ...(!options.gradient && { gradient: false as const }),
    });
  });
}

/** An activation by the forms of the catalogue that break nowhere. */
function computedWell(id: string, parameters: Parameters): Behaviour | undefined {
  const activation = catalogue.get(id);
  const { value, slope } = activation
    ? evaluatorsOf(activation, { ...defaultsOf(activation), ...parameters })
    : {};
  return value && behaviour(value, slope);
}

/** Whether what has no value in the text stands for parameters of the activation, and makes it no other. */
const isSettled = ({ parameters }: ReadFunction, { symbols }: Partial<Identification> = {}): boolean =>
  parameters.every(
    ({ name, default: value }) => value !== undefined || Object.values(symbols ?? {}).includes(name),
  );

/** What has no value in the text, where it stands for a parameter of the activation, has the usual one of that. */
function withUsualValues(
  f: ReadFunction,
  { activation = '', symbols = {} }: Partial<Identification> = {},
): ReadFunction {
  const known = catalogue.get(activation)?.parameters ?? [];
  const usual = new Map(known.map(({ name, default: value }) => [symbols[name], value]));
  const parameters = f.parameters.map((parameter) => {
    const value = parameter.default ?? usual.get(parameter.name);
    return value === undefined ? parameter : { ...parameter, default: value };
  });
  return { ...f, parameters };
}

const rememberStability = rememberLast<readonly Instability[]>(500);
