import { records } from '../src/core/activations/catalogue';

/** The formulas that evaluation is timed with: the textbook form of every activation of one input, with its default parameters. */
export const formulas: readonly {
  readonly name: string;
  readonly source: string;
  readonly settings: Record<string, number>;
}[] = records
  .filter(({ kind }) => kind === 'elementwise')
  .map(({ id, formula, parameters }) => ({
    name: id,
    source: formula,
    settings: Object.fromEntries(parameters.map(({ name, default: usual }) => [name, usual])),
  }));
