import { catalogue } from '../activations/known';
import type { CurveSpec } from './curveSpec';

/** Whether two specs draw the same curve: an activation's parameter that is not given holds its default, and where a name came from does not matter. */
export function isSameCurve(one: CurveSpec, other: CurveSpec): boolean {
  if (nameOf(one) !== nameOf(other) || one.kind !== other.kind) return false;
  const names = new Set([...Object.keys(one.parameters), ...Object.keys(other.parameters)]);
  return [...names].every((name) => valueOf(one, name) === valueOf(other, name));
}

const nameOf = (spec: CurveSpec): string => (spec.kind === 'activation' ? spec.id : spec.source);

function valueOf(spec: CurveSpec, name: string): number | undefined {
  if (Object.hasOwn(spec.parameters, name)) return spec.parameters[name];
  const activation = spec.kind === 'activation' ? catalogue.get(spec.id) : undefined;
  return activation?.parameters.find((parameter) => parameter.name === name)?.default;
}
