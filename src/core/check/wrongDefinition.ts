import type { Judged } from '../formulas/judged';
import { changeText } from './changeText';
import type { Finding } from './finding';
import { witnessText } from './witnessText';
import { titleOf, type Words } from './words';

/** A function whose name claims an activation that it is not. An everyday word claims only what it is a single change away from. */
export function wrongDefinition(
  { written, claims, identification }: Judged,
  words: Words,
): Finding | undefined {
  if (written.kind !== 'definition' || claims === undefined || identification?.verdict !== 'differs')
    return undefined;
  const { change } = identification;
  if (written.isOrdinary && !change) return undefined;
  const said = words.t('{0} is not {1}', written.name?.text ?? 'f', titleOf(claims, words));
  return {
    rule: 'wrong-definition',
    span: written.name?.span ?? written.span,
    message: [witnessText(said, identification, words), ...(change ? [changeText(change, words)] : [])].join(
      ' ',
    ),
    fixes: [],
  };
}
