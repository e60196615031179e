import { constantValue } from '../expression/evaluate';
import { call, number, symbolsOf, type Expression } from '../expression/expression';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';

/** The one integral that activations are defined by: of a bell, `\int_{-\infty}^x e^{-t^2/2}\,dt`. */
export function integralsReader(cursor: Cursor, grammar: Grammar) {
  const { tokens, partnerAt, peek, take, unexpected, located, within } = cursor;

  function readIntegral(from: number): Expression {
    cursor.here++;
    let [low, high]: (Expression | undefined)[] = [];
    for (let bound = peek(); bound?.text === '_' || bound?.text === '^'; bound = peek()) {
      cursor.here++;
      const value = signedArgument();
      if (bound.text === '_') low = value;
      else high = value;
    }
    const end = differentialAt();
    const variable = tokens[end + 1]?.text;
    if (!low || !high || !variable || end <= cursor.here) throw unexpected(tokens[from]);
    const inside = within(cursor.here, end, () => grammar.readSum());
    cursor.here = end + 2;
    const integral = underBell(inside, variable, low, high);
    if (!integral) throw unexpected(tokens[from]);
    return located(integral, from);
  }

  /** A bound: as TeX takes it, and in plain text with its sign. */
  function signedArgument(): Expression {
    if (take('sign', '-')) return call('negate', signedArgument());
    return peek()?.text === '(' || peek()?.text === '∞' ? grammar.readFactor() : grammar.texArgument();
  }

  /** Where the d of `dt` stands; -1 when there is none. */
  function differentialAt(): number {
    for (let i = cursor.here; i < cursor.stop - 1; i++) {
      if (tokens[i]?.kind === 'letter' && tokens[i]?.text === 'd' && tokens[i + 1]?.kind === 'letter')
        return i;
      i = Math.max(i, partnerAt(i));
    }
    return -1;
  }

  return { readIntegral };
}

/** c·e^(−k·t²) between two bounds is a multiple of a difference of erf; undefined where it is something else. */
function underBell(
  inside: Expression,
  variable: string,
  low: Expression,
  high: Expression,
): Expression | undefined {
  if (symbolsOf(inside).some((name) => name !== variable) || symbolsOf(low).length > 0) return undefined;
  const at = (t: number): number => constantValue(inside, { [variable]: t });
  const [top, start] = [at(0), constantValue(low, {})];
  const steepness = -Math.log(at(1) / top);
  const isBell = [-2.3, -1, 0.5, 1.7].every(
    (t) => Math.abs(at(t) / top - Math.exp(-steepness * t * t)) < 1e-12,
  );
  if (!isBell || !(steepness > 0) || Number.isNaN(start)) return undefined;
  const root = Math.sqrt(steepness);
  const area = (top * Math.sqrt(Math.PI)) / root / 2;
  const below = start === -Infinity ? -1 : constantValue(call('erf', number(root * start)), {});
  const above = call('erf', root === 1 ? high : call('multiply', number(root), high));
  return call('multiply', number(area), below === 0 ? above : call('subtract', above, number(below)));
}
