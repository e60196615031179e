import { catalogue } from '../activations/known';
import { recordFormula } from '../read/catalogueFormulas';
import { number, substitute, symbol, type Expression } from '../expression/expression';
import { printLatex, printUnicode } from '../expression/print';
import { greekLetter } from '../describe/spokenName';
import type { Judged } from '../formulas/judged';
import { simplified } from '../identify/stableForm';

/** What is to be written. */
interface Wanted {
  /** An id of the catalogue. */
  readonly activation: string;
  /** Names of the text, or numbers, for its parameters; the others have their usual values. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly what: 'value' | 'slope';
}

/** An activation as the textbook has it, in LaTeX or in plain signs as the text around it; undefined for branches in plain text. */
export function onPaper(
  { written, function: f }: Judged,
  { activation, parameters, what }: Wanted,
  text: string,
): string | undefined {
  const record = catalogue.get(activation);
  const source = what === 'value' ? record?.formula : record?.slope;
  if (!record || record.kind !== 'elementwise' || source === undefined || !f) return undefined;
  const values = record.parameters.map(({ name, default: usual }) => {
    const own = parameters[name];
    const value = Number(own ?? usual);
    return [name, Number.isNaN(value) ? symbol(greekLetter(own ?? name)) : number(value)] as const;
  });
  const named = new Map<string, Expression>([...values, ['x', symbol(greekLetter(f.variable))]]);
  const formula = simplified(substitute(recordFormula(record, source), named));
  const isLatex = /[\\$]/.test(text.slice(Math.max(0, written.span[0] - 2), written.span[1] + 1));
  if (isLatex) return printLatex(formula);
  const plain = printUnicode(formula).replaceAll(/(?<=[\p{L}\p{N}])e\^/gu, '·e^'); // xe could be a name
  return plain.startsWith('{') ? undefined : plain;
}
