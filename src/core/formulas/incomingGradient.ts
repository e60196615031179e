import { number, substitute } from '../expression/expression';
import type { ReadFunction } from '../read/readFunction';

/**
 * A slope as a backward pass computes it, `def relu_backward(dout, x): return dout * (x > 0)`, without the gradient that comes in: with 1
 * in its place. Which argument that is, its name tells; the other one is the input.
 */
export function withoutIncomingGradient(read: ReadFunction): ReadFunction {
  const incoming = [read.variable, ...read.parameters.map(({ name }) => name)].find((name) =>
    gradientNames.test(name),
  );
  if (incoming === undefined) return read;
  const others = read.parameters.filter(({ name }) => name !== incoming);
  const input = incoming === read.variable ? others.find((other) => other.default === undefined) : undefined;
  if (incoming === read.variable && !input) return read;
  return {
    expression: substitute(read.expression, new Map([[incoming, number(1)]])),
    variable: input?.name ?? read.variable,
    parameters: others.filter((other) => other !== input),
  };
}

/** `grad_output`, `dout`, `dA`, `dy`, `upstream`, `delta`. */
const gradientNames =
  /^(?:grad(?:s|ient|ients)?(?:_?(?:out|output|outputs|in|y|z|h|a))?|g(?:rad)?_?out(?:put)?|d_?(?:out|output|y|a|l|loss|h|v|Y|A|L|Z|H)|upstream(?:_?grad(?:ient)?)?|delta|cotangent|ct|err(?:or)?|g)$/;
