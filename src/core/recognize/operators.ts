import { frameworks } from '../frameworks/known';
import type { NamedSymbol } from '../frameworks/symbols';
import { callArguments, stringSpan, stringValue } from './callArguments';
import { occurrenceOf } from './occurrenceOf';
import { COLON, EQUALS, kindOf, textOf, type Reading } from './reading';
import { STRING } from './tokens';

/**
 * Finds an operator of ONNX, and says whether it did: `make_node("LeakyRelu", …, alpha=0.1)`, `op_type="Relu"`, `opType: 'Gelu'`,
 * `node.op_type == "Elu"`.
 */
export function readOperator(token: number, reading: Reading): boolean {
  const open = reading.open.at(-1);
  const isMade = open === token - 1 && textOf(open - 1, reading) === 'make_node';
  if (!isMade && !isType(token, reading)) return false;
  const named = operatorNamed(stringValue(token, reading));
  const attributes = isMade
    ? callArguments(open, reading).filter(({ name }) => name !== undefined)
    : undefined;
  const found = named && occurrenceOf(named, stringSpan(token, reading), attributes, reading);
  if (found) reading.found.push(found);
  return found !== undefined;
}

function isType(token: number, reading: Reading): boolean {
  const sign = kindOf(token - 1, reading);
  if (sign !== EQUALS && sign !== COLON) return false;
  const before = kindOf(token - 2, reading) === EQUALS ? token - 3 : token - 2;
  const key = kindOf(before, reading) === STRING ? stringValue(before, reading) : textOf(before, reading);
  return key === 'op_type' || key === 'opType';
}

function operatorNamed(name: string): NamedSymbol | undefined {
  const framework = frameworks.find(({ id }) => id === 'onnx');
  const symbol = framework?.symbols.find(({ names, isPlain }) => isPlain !== true && names.includes(name));
  return framework && symbol && { framework, symbol, name };
}
