import { stringsNamed } from '../frameworks/symbols';
import { isActivationKey } from './activationKey';
import { pathAt, startOfChain } from './names';
import { callArguments, stringValue } from './callArguments';
import {
  BAR,
  BRACE,
  CLOSING_PARENTHESIS,
  CLOSING_SQUARE,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  GREATER,
  LESS,
  MINUS,
  PARENTHESIS,
  SEMICOLON,
  SQUARE,
  closesBracket,
  endOf,
  isAssignment,
  kindOf,
  opensBracket,
  partnerOf,
  startOf,
  textOf,
  type Reading,
} from './reading';
import { NAME, NEWLINE, STRING } from './tokens';

/** Why a string may be an activation's id. */
export interface Role {
  /** The word that says so: a keyword, a key, a function or a table. */
  readonly key: string;
  /** The bracket of the call or look-up that it is handed to. */
  readonly open?: number;
}

/** The role of a string that stands where an activation is named, and nothing for any other string. */
export function stringRole(token: number, reading: Reading): Role | undefined {
  const open = reading.open.at(-1);
  const before = kindOf(token - 1, reading);
  const isSecond =
    before === COLON && kindOf(token - 2, reading) === STRING && kindOf(token - 3, reading) === QUESTION;
  if (isSecond) return withOpen(valueRole(signBeforeChoice(token - 3, reading) ?? token - 1, reading), open);
  if (before === EQUALS || before === COLON) return withOpen(valueRole(token - 1, reading), open);
  if (isArrow(token - 1, reading)) return withOpen(arrowRole(token - 2, reading), open);
  const sign = signBeforeOr(token - 1, reading) ?? signBeforeChoice(token - 1, reading);
  if (sign !== undefined) return withOpen(valueRole(sign, reading), open);
  if (open === undefined) return undefined;
  if (kindOf(open, reading) === SQUARE) return lookUpRole(token, open, reading) ?? listRole(open, reading);
  if (isVector(open, reading)) return listRole(open - 1, reading);
  if (kindOf(open - 1, reading) === NAME || kindOf(open - 1, reading) === CLOSING_PARENTHESIS)
    return argumentRole(token, open, reading);
  if (kindOf(open, reading) === BRACE) return cellRole(reading);
  return kindOf(open, reading) === PARENTHESIS ? listRole(open, reading) : undefined;
}

/** R's `c("relu", "tanh")`. */
const isVector = (open: number, reading: Reading): boolean =>
  reading.language === 'r' && kindOf(open, reading) === PARENTHESIS && nameBefore(open, reading) === 'c';

/** Of the transfer functions in MATLAB's `newff(p, [4 1], {'tansig', 'purelin'})`. */
function cellRole(reading: Reading): Role | undefined {
  const key = reading.language === 'matlab' ? nameBefore(reading.open.at(-2) ?? 0, reading) : '';
  return makersOfNets.has(key) ? { key } : undefined;
}

const makersOfNets: ReadonlySet<string> = new Set(['newff', 'newcf', 'newelm', 'newfftd']);

/** The word before a bracket. */
export function nameBefore(open: number, reading: Reading): string {
  return kindOf(open - 1, reading) === NAME ? textOf(open - 1, reading) : '';
}

function withOpen(role: Role | undefined, open: number | undefined): Role | undefined {
  return role && open !== undefined ? { ...role, open } : role;
}

/** The `=` of `activation = activation or "relu"`. */
function signBeforeOr(or: number, reading: Reading): number | undefined {
  if (kindOf(or, reading) !== NAME || textOf(or, reading) !== 'or') return undefined;
  let token = or - 1;
  while (or - token < 8 && (kindOf(token, reading) === NAME || kindOf(token, reading) === DOT)) token--;
  return kindOf(token, reading) === EQUALS ? token : undefined;
}

/** The sign of `activation="relu" if last else "tanh"` and of `activation: last ? "relu" : "tanh"`. */
function signBeforeChoice(before: number, reading: Reading): number | undefined {
  const isElse = kindOf(before, reading) === NAME && textOf(before, reading) === 'else';
  if (!isElse && kindOf(before, reading) !== QUESTION) return undefined;
  for (let token = before - 1; before - token < 16; token--) {
    const kind = kindOf(token, reading);
    if (kind === 0 || kind === NEWLINE || kind === SEMICOLON || kind === COMMA || opensBracket(kind))
      return undefined;
    if (closesBracket(kind)) token = Math.min(partnerOf(token, reading), token);
    if (kind === COLON || isAssignment(token, reading)) return token;
  }
  return undefined;
}

const QUESTION = 63;

/** After `activation=`, `activation: str =`, `config["act"] =`, `"activation":`, or `default=` beside such an option. */
function valueRole(sign: number, reading: Reading): Role | undefined {
  const keys = keysBefore(sign, reading);
  const key = keys.find(isActivationKey);
  if (key !== undefined) return isTypeAlias(sign, reading) ? undefined : { key };
  if (keys[0] === 'type' && isLayerBefore(sign - 2, reading))
    return isWithWeights(sign + 1, reading) ? undefined : { key: 'type' };
  if (telling.has(keys[0] ?? '') || isId(keys[0], reading)) return tableRole(reading);
  if (keys[0] !== 'default') return undefined;
  return optionRole(reading) ?? fieldRole(reading.open.at(-1), reading);
}

/** Before the dot of MatConvNet's `net.layers{end}.type = 'relu'`. */
function isLayerBefore(dot: number, reading: Reading): boolean {
  const open = kindOf(dot, reading) === DOT ? partnerOf(dot - 1, reading) : dot;
  return open < dot && kindOf(open, reading) === BRACE && nameBefore(open, reading) === 'layers';
}

/** Keys of a table that say which function the table's own key means. */
export const telling: ReadonlySet<string> = new Set(['name', 'type', 'value']);

/** What is named by the key of a table is so by its value too: `ACTIVATIONS = {"relu": "relu"}`. */
const isId = (key: string | undefined, { language }: Reading): boolean =>
  key !== undefined && stringsNamed(key, language).length > 0;

/** Of `activation: str = field(default="relu")` and of `act: str = Field("relu", …)`. */
function fieldRole(open: number | undefined, reading: Reading): Role | undefined {
  if (open === undefined || !fields.has(nameBefore(open, reading))) return undefined;
  const sign = startOfChain(open - 1, reading) - 1;
  if (kindOf(sign, reading) !== EQUALS) return undefined;
  const key = keysBefore(sign, reading).find(isActivationKey);
  return key === undefined ? undefined : { key };
}

/** What makes a field of a class: dataclasses', pydantic's and attrs'. */
const fields: ReadonlySet<string> = new Set(['field', 'Field', 'ib', 'attrib']);

/** `"activation" => "relu"` of Julia and others, and R's `activation <- "relu"`. */
function isArrow(end: number, reading: Reading): boolean {
  const [before, sign] = [kindOf(end - 1, reading), kindOf(end, reading)];
  const isOne = startOf(end, reading) === endOf(end - 1, reading);
  return isOne && ((before === EQUALS && sign === GREATER) || (before === LESS && sign === MINUS));
}

function arrowRole(arrow: number, reading: Reading): Role | undefined {
  const before = arrow - 1;
  const isString = kindOf(before, reading) === STRING;
  const key = isString
    ? stringValue(before, reading)
    : kindOf(before, reading) === NAME
      ? textOf(before, reading)
      : '';
  return isActivationKey(key) ? { key } : undefined;
}

/** `type Activation = "relu"` of TypeScript says what there may be. */
const isTypeAlias = (sign: number, reading: Reading): boolean =>
  reading.language === 'javascript' &&
  kindOf(sign - 2, reading) === NAME &&
  textOf(sign - 2, reading) === 'type';

/** Of `act_cfg=dict(type="ReLU")`, `"activation": {"name": "relu"}` and, in sweeps, `"act": {"values": ["relu", "tanh"]}`. */
function tableRole(reading: Reading, open = reading.open.at(-1) ?? 0): Role | undefined {
  const isCall = nameBefore(open, reading) === 'dict';
  if (!isCall && kindOf(open, reading) !== BRACE) return undefined;
  const sign = isCall ? open - 2 : open - 1;
  if (kindOf(sign, reading) !== EQUALS && kindOf(sign, reading) !== COLON) return undefined;
  const key = keysBefore(sign, reading).find(isActivationKey);
  return key === undefined ? undefined : { key };
}

function keysBefore(sign: number, reading: Reading): readonly string[] {
  const isDefinition = kindOf(sign, reading) === EQUALS && kindOf(sign - 1, reading) === COLON; // Go's `:=`
  const before = isDefinition ? sign - 2 : sign - 1;
  if (kindOf(sign, reading) === COLON) {
    if (kindOf(before, reading) === STRING) return [stringValue(before, reading)];
    return kindOf(before, reading) === NAME && reading.language !== 'python' ? [textOf(before, reading)] : [];
  }
  const keys = [];
  if (kindOf(before, reading) === NAME) keys.push(textOf(before, reading));
  if (kindOf(before, reading) === CLOSING_SQUARE) keys.push(...subscript(before, reading));
  const annotated = nameOfAnnotated(before, reading);
  return annotated === undefined ? keys : [...keys, annotated];
}

/** `act` of `config["act"] = …`. */
function subscript(close: number, reading: Reading): readonly string[] {
  const inside = close - 1;
  const alone = partnerOf(close, reading) === inside - 1 && kindOf(inside, reading) === STRING;
  return alone ? [stringValue(inside, reading)] : [];
}

/** `activation` of `activation: Optional[str] = …`, read backwards over the type. */
function nameOfAnnotated(from: number, reading: Reading): string | undefined {
  let token = from;
  for (let steps = 0; steps < 24 && inType(kindOf(token, reading)); steps++)
    token = kindOf(token, reading) === CLOSING_SQUARE ? partnerOf(token, reading) - 1 : token - 1;
  const named = kindOf(token, reading) === COLON && kindOf(token - 1, reading) === NAME;
  return named ? textOf(token - 1, reading) : undefined;
}

function inType(kind: number): boolean {
  return kind === NAME || kind === DOT || kind === BAR || kind === CLOSING_SQUARE || kind === STRING;
}

/** `ACT2FN["silu"]`. */
function lookUpRole(token: number, open: number, reading: Reading): Role | undefined {
  const key = nameBefore(open, reading);
  const alone = open === token - 1 && partnerOf(open, reading) === token + 1;
  return alone && isActivationKey(key) ? { key, open } : undefined;
}

/** `activation=["relu", "tanh"]`, `"activation": ("relu", "tanh")`, `Choice("activation", ["relu", "tanh"])`, `("--act", choices=["relu"])`. */
function listRole(open: number, reading: Reading): Role | undefined {
  const sign = open - 1;
  if (kindOf(sign, reading) === EQUALS || kindOf(sign, reading) === COLON) {
    const keys = keysBefore(sign, reading);
    const key = keys.find(isActivationKey);
    if (key !== undefined) return { key };
    if (keys[0] === 'values') return tableRole(reading, reading.open.at(-2));
    return keys[0] === 'choices' ? optionRole(reading, reading.open.at(-2)) : undefined;
  }
  return kindOf(sign, reading) === COMMA ? optionRole(reading, reading.open.at(-2)) : undefined;
}

/** Among the arguments of a call that takes an activation there, or a key and its value. */
function argumentRole(token: number, open: number, reading: Reading): Role | undefined {
  const key = nameBefore(open, reading);
  const args = callArguments(open, reading, 8);
  const argument = args.find(({ from, to }) => from === token && to === token + 1);
  if (argument?.position === undefined) return pairRole(token, open, reading);
  const takes = takesAt(key, open, reading);
  if (takes.includes(argument.position)) return { key, open };
  return argument.position > 0 ? optionRole(reading, open, token) : fieldRole(open, reading);
}

/** Of MATLAB's `fitcnet(X, Y, 'Activations', 'relu')` and `struct('type', 'relu')`; a linear layer is one with weights. */
function pairRole(token: number, open: number, reading: Reading): Role | undefined {
  const before = token - 2;
  if (!reading.named.includes('pairs') || kindOf(before, reading) !== STRING) return undefined;
  const name = stringValue(before, reading);
  const isLayer = name === 'type' && nameBefore(open, reading) === 'struct' && !isWithWeights(token, reading);
  return isLayer || isActivationKey(name) ? { key: name, open } : undefined;
}

const isWithWeights = (type: number, reading: Reading): boolean =>
  stringValue(type, reading).toLowerCase() === 'linear';

function takesAt(key: string, open: number, reading: Reading): readonly number[] {
  const positions = positionsByName.get(key);
  if (positions) return positions;
  if (isActivationKey(key)) return [0];
  const path = fetchers.has(key) ? pathAt(startOfChain(open - 1, reading), reading) : undefined;
  if (path?.split('.').some(isActivationKey)) return [0];
  const owner =
    kindOf(open - 2, reading) === DOT && kindOf(open - 3, reading) === NAME ? textOf(open - 3, reading) : '';
  return fetchers.has(key) && isActivationKey(owner) ? [0] : [];
}

/** `activations.get("relu")`. */
const fetchers = new Set(['get', 'deserialize', 'build', 'create', 'make', 'from_name', 'lookup']);

/** Where functions whose names do not say so take an activation. */
const positionsByName: ReadonlyMap<string, readonly number[]> = new Map([
  ['Activation', [0, 1]],
  ['Dense', [1]],
  ['layer_dense', [1, 2]],
  ['LSTM', [1]],
  ['GRU', [1]],
  ['SimpleRNN', [1]],
  ['MLPClassifier', [1]],
  ['MLPRegressor', [1]],
  ['calculate_gain', [0]],
  ['errsurf', [4]],
  ['kaiming_normal_', [3]],
  ['kaiming_uniform_', [3]],
]);

/** Beside a string that is itself such a key: `get("activation", "relu")`, `add_argument("--act", default="relu")`. */
function optionRole(reading: Reading, open = reading.open.at(-1), before = Infinity): Role | undefined {
  if (open === undefined || kindOf(open, reading) !== PARENTHESIS) return undefined;
  const options = callArguments(open, reading, 3)
    .filter(({ from, to, name }) => from < before && to === from + 1 && name === undefined)
    .filter(({ from }) => kindOf(from, reading) === STRING)
    .map(({ from }) => stringValue(from, reading));
  const key = options.find((option) => !/[\s:{%]/.test(option) && isActivationKey(option)); // no message
  return key === undefined ? undefined : { key, open };
}
