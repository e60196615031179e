import { formulasIn } from '../../../src/core/formulas/formulas';
import { judge } from '../../../src/core/formulas/judged';
import { isProblem } from '../../../src/core/problem';

/** Each formula of a text: `definition softplus = softplus`, `derivative relu' of relu`, `expression = silu`. */
export function found(text: string, language = 'python'): readonly string[] {
  return formulasIn(text, language).map((written) => {
    const { identification } = judge(written);
    const name = written.name ? ` ${written.name.text}` : '';
    const of = written.of?.name ? ` of ${written.of.name.text}` : '';
    if (isProblem(written.function)) return `${written.kind}${name} unread`;
    const { verdict = 'unknown', activation = '', isDerivative, ofOutput } = identification ?? {};
    const sign = { equal: '=', rounded: '=', approximates: '~', differs: '!', unknown: '?' }[verdict];
    return `${written.kind}${name}${of} ${sign} ${activation}${isDerivative ? "'" : ''}${ofOutput ? ' of output' : ''}`.trim();
  });
}
