import { problem, type Problem } from '../problem';
import type { Parameters } from '../expression/parameters';
import type { Activation } from './activation';

/** Whether every value lies in the range for which the record's statements hold. */
export const areUsual = ({ parameters }: Activation, settings: Parameters): boolean =>
  parameters.every(({ name, min, max }) => min <= (settings[name] ?? NaN) && (settings[name] ?? NaN) <= max);

/** What is wrong with given parameters: a name the function does not have, or a value outside its range. */
export function unfitParameter(activation: Activation, given: Parameters): Problem | undefined {
  const [title] = activation.names.en;
  for (const [name, value] of Object.entries(given)) {
    const parameter = activation.parameters.find((known) => known.name === name);
    if (!parameter) return unknownParameter(activation, name);
    if (!Number.isFinite(value)) return problem('{0} must be a finite number', name);
    if (value < parameter.min || value > parameter.max) {
      const { min, max } = parameter;
      return problem('{0} of {1} must lie between {2} and {3}, not be {4}', name, title, min, max, value);
    }
  }
  return undefined;
}

function unknownParameter({ names, parameters }: Activation, name: string): Problem {
  const [title] = names.en;
  if (parameters.length === 0) return problem('{0} has no parameters', title);
  return problem(
    '{0} has no parameter {1}; it has {2}',
    title,
    name,
    parameters.map((known) => known.name).join(', '),
  );
}
