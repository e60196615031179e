import { catalogue } from '../activations/known';
import { curveOf } from '../curve/curve';
import { equationHolds, type EquationVerdict } from '../identify/equation';
import { identify } from '../identify/identify';
import type { Identification } from '../identify/identification';
import { stabilityOf } from '../identify/stability';
import type { Dtype, Instability } from '../identify/instability';
import { isProblem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import type { WrittenFormula } from './writtenFormula';

/** A formula of a text and what numbers say about it. */
export interface Judged {
  readonly written: WrittenFormula;
  /** Of what its name may claim, what it comes nearest to. */
  readonly claims?: string;
  /** Absent for equations, and where the formula could not be read. */
  readonly identification?: Identification;
  /** Absent for all but equations, and where the two sides cannot be compared. */
  readonly equation?: EquationVerdict;
}
