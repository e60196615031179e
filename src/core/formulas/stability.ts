import { curveOf } from '../curve/curve';
import { stabilityOf, type Dtype, type Instability } from '../identify/stability';
import { isProblem } from '../problem';
import { rememberLast } from '../remember';
import type { Judged } from './judged';

/** Where a formula breaks, computed as it is written; none of an equation, and of what could not be read. */
export function stabilityIn(
  { function: f, identification, written }: Judged,
  options: { readonly dtypes?: readonly Dtype[]; readonly gradient: boolean },
): readonly Instability[] {
  if (!f || written.kind === 'equation') return [];
  const { activation, parameters = {}, verdict, isDerivative } = identification ?? {};
  const isKnown = activation !== undefined && verdict === 'equal' && !isDerivative;
  const key = JSON.stringify([f, activation, parameters, verdict, options], (name, value: unknown) =>
    name === 'span' ? undefined : value,
  );
  return rememberStability(key, () => {
    const truth = isKnown ? curveOf({ kind: 'activation', id: activation, parameters }) : undefined;
    return stabilityOf(f, {
      ...(truth && !isProblem(truth) && { truth }),
      ...(options.dtypes && { dtypes: options.dtypes }),
      ...(!options.gradient && { gradient: false as const }),
    });
  });
}

const rememberStability = rememberLast<readonly Instability[]>(500);
