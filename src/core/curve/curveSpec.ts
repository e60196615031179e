import type { Parameters } from '../expression/parameters';

/**
 * A function of one variable as plain data: what travels between host and webview and is saved with a panel.
 * Parameters that are not given hold their defaults.
 */
export type CurveSpec =
  | {
      readonly kind: 'activation';
      /** An id of the catalogue. */
      readonly id: string;
      readonly parameters: Parameters;
      /** Where the name came from, so that the panel can say it: `PyTorch`. */
      readonly framework?: string;
    }
  | {
      readonly kind: 'formula';
      /** As typed, in mathjs syntax: `x * tanh(softplus(x))`, `f(x) = a*x`. */
      readonly source: string;
      readonly parameters: Parameters;
      /** What it is called where it stands, until somebody types another. */
      readonly title?: string;
      /** What the source says, as `stored` writes it, for programs that cannot read it. */
      readonly tree?: string;
    };
