import type { CurveSpec } from './curveSpec';
import { isSameCurve } from './sameCurve';

/**
 * The curves of some activations: all those of them that are known, which may be several of one activation, or with its defaults where
 * none is.
 */
export function chosenCurves(ids: readonly string[], known: readonly CurveSpec[]): readonly CurveSpec[] {
  const different = known.filter(
    (curve, index) => known.findIndex((each) => isSameCurve(each, curve)) === index,
  );
  return ids.flatMap((id): readonly CurveSpec[] => {
    const found = different.filter((curve) => curve.kind === 'activation' && curve.id === id);
    return found.length > 0 ? found : [{ kind: 'activation', id, parameters: {} }];
  });
}
