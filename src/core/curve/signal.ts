import type { Curve } from './curve';
import { remembering } from './memory';
import { hermiteWeights, momentsOf } from './moments';

/** Factors for the standard deviation of weights that keep a signal's size; infinite where nothing of it is left. */
export interface Gain {
  /** 1/√E[f²], which keeps the mean square of activations going forward. */
  readonly forward: number;
  /** 1/√E[f′²], which keeps that of gradients going backward. */
  readonly backward: number;
}

/** Both for a normally distributed input of variance 1, as He et al. (2015) derive √2 for ReLU. */
export function gainOf(curve: Curve): Gain {
  const { square, slopeSquare } = momentsOf(curve);
  return { forward: 1 / Math.sqrt(square), backward: 1 / Math.sqrt(slopeSquare) };
}

/** A deep network of wide layers with independent weights of variance gain²/width and biases. */
export interface Network {
  readonly gain: number;
  /** Variance of the biases. */
  readonly bias: number;
  readonly depth: number;
}

/** What becomes of a signal layer by layer, on average over the weights (Poole et al. 2016; Schoenholz et al. 2017). */
export interface Signal {
  /** Mean square of the pre-activations, from the input's 1 on. */
  readonly lengths: readonly number[];
  /** Correlation of two signals that begin with one of ½. */
  readonly correlations: readonly number[];
  /** Factor by which the mean square of gradients changes in a layer at the end of the network. */
  readonly chi: number;
  /** `undefined` where f is, for inputs that occur. */
  readonly verdict: 'dies' | 'explodes' | 'stays' | 'undefined';
}

export function signalOf(curve: Curve, { gain, bias, depth }: Network): Signal {
  const scale = gain * gain;
  const lengths = [1];
  const correlations = [0.5];
  for (let layer = 1; layer <= depth; layer++) {
    const length = lengths[layer - 1] ?? 1;
    const deviation = Math.sqrt(length);
    const isLost = !(length > tiny && length < huge);
    const next = isLost ? length : scale * momentsOf(curve, rounded(deviation)).square + bias;
    correlations.push(
      isLost ? NaN : correlated(curve, deviation, correlations[layer - 1] ?? 0, { scale, bias }),
    );
    lengths.push(next);
  }
  const last = lengths.at(-1) ?? 1;
  const chi =
    last > tiny && last < huge ? scale * momentsOf(curve, rounded(Math.sqrt(last))).slopeSquare : NaN;
  return { lengths, correlations, chi, verdict: verdictOf(last) };
}

/** Where float64 no longer holds the squares of squares. */
const tiny = 1e-140;
const huge = 1e140;

/** What an observer of a thousandth or a thousandfold would say. */
function verdictOf(last: number): Signal['verdict'] {
  if (Number.isNaN(last)) return 'undefined';
  if (last <= 1e-3) return 'dies';
  return last < 1e3 ? 'stays' : 'explodes';
}

/** Correlation after one more layer. */
function correlated(
  curve: Curve,
  deviation: number,
  correlation: number,
  { scale, bias }: { readonly scale: number; readonly bias: number },
): number {
  const weights = weightsOf(curve, rounded(deviation));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shared = weights.reduceRight((sum, weight) => sum * correlation + weight, 0);
  const length = scale * total + bias;
  return length > 0 ? Math.min(1, (scale * shared + bias) / length) : NaN;
}

/** Nearly equal lengths share their integrals: a signal that has settled costs nothing more. */
const rounded = (deviation: number): number => Number(deviation.toPrecision(12));

const weightsOf = remembering(hermiteWeights);
