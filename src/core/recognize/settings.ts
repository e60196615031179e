import { stringsNamed } from '../frameworks/symbols';
import type { Span } from '../span';
import { isActivationKey } from './activationKey';
import type { Occurrence } from './occurrence';
import { amongOthers, recognizePython } from './python';
import { telling } from './stringRole';
import type { Steps } from './steps';

/** Activations that a settings file names, YAML, TOML or INI: `hidden_act: gelu_new`, `activation = "relu"`, `_target_: torch.nn.GELU`. */
export function* settingsSteps(text: string): Steps<readonly Occurrence[]> {
  const isOfDarknet = isDarknet(text);
  const read = isOfDarknet ? inDarknet : asInPython;
  const found: Occurrence[] = [];
  let count = 0;
  for (const value of valuesIn(text, isOfDarknet)) {
    if (value) found.push(...read(value, text));
    if (++count % stride === 0) yield;
  }
  return found;
}

/** So many pairs and lines a step, about a millisecond. */
const stride = 500;

/** A value, without its quotes, and the key that it is given to. */
interface Value {
  readonly key: string;
  readonly span: Span;
}

/**
 * `key: value` and `key = value` up to a comment; several on a line in braces, lists in brackets or a line each. In Darknet's files a layer
 * by itself too, which may be an activation: `[softmax]`.
 */
function* valuesIn(text: string, isOfDarknet: boolean): Generator<Value | undefined> {
  let list = '';
  let block = Infinity;
  let around: { readonly key: string; readonly indent: number; inside?: number } | undefined;
  for (const { 0: line, index } of text.replace(blocks, blank).matchAll(/[^\n\r]+/g)) {
    const indent = line.search(/\S|$/);
    if (indent > block) continue;
    block = opensBlock.test(line) ? indent : Infinity;
    const [item] = /^\s*-\s+/.exec(line) ?? [];
    if (item !== undefined) yield tagged(line, item.length, index);
    if (item === undefined) list = '';
    else if (list !== '') yield* wordsIn(line, item.length, index, list);
    const [, before = '', layer] = /^([ \t]*)(\[\w+\])/.exec(line) ?? [];
    if (isOfDarknet && layer !== undefined)
      yield { key: '', span: [index + before.length, index + before.length + layer.length] };
    const content = line.replace(/(?:^|\s)[#;].*$/, '').trimEnd();
    if (around && item === undefined && content !== '') {
      if (indent <= around.indent) around = undefined;
      else around.inside ??= indent;
    }
    for (const { 0: pair, index: at, 2: own = '' } of content.matchAll(pairs)) {
      const outer = around?.inside === indent && at === indent ? around.key : '';
      const key = telling.has(own) || own === 'values' ? outer || keyOfTable(content, at) || own : own;
      const start = at + pair.length;
      yield tagged(content, start, index);
      if (!isActivationKey(key) && !makers.has(key)) continue;
      if (start === content.length) {
        list = key;
        if (own === key) around = { key, indent };
      }
      yield* wordsIn(content, start, index, key);
    }
  }
}

/** The path in a tag that makes or names something: `act: !name:torch.nn.GELU`, `- &act !!python/name:torch.nn.ReLU`. */
function tagged(line: string, from: number, offset: number): Value | undefined {
  tag.lastIndex = from;
  const [whole = '', path = ''] = tag.exec(line) ?? [];
  const end = offset + from + whole.length;
  return path === '' ? undefined : { key: '_target_', span: [end - path.length, end] };
}

const tag =
  /(?:&[\w-]+\s+)?!{1,2}(?:python\/)?(?:name|new|apply|object|object\/(?:new|apply)):([\w.]{1,200})/y;

/** Text over several lines between three quotes, as in TOML. */
const blocks = /(?<=[=:][ \t]{0,20})("""|''')[^]*?(?:\1|$)/g;

/** Text over several lines behind a key, as in YAML: what is indented deeper. */
const opensBlock = /:\s*[|>][-+\d]*\s*$/;

const blank = (block: string): string => block.replace(/[^\n\r]/g, ' ');

const pairs = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]{0,80})\1\s{0,20}(?::(?=\s|$)|=(?![=>]))\s*/g;

/** The key of a table that is open, `act: {inplace: true, type: relu}`. */
function keyOfTable(content: string, at: number): string {
  return (
    /([A-Za-z_][\w.-]*)["']?\s*[:=]\s*\{[^{}]*$/.exec(content.slice(Math.max(0, at - 200), at))?.[1] ?? ''
  );
}

/** Keys that name a class to be made, as Hydra's and Lightning's do. */
const makers: ReadonlySet<string> = new Set(['_target_', 'class_path']);

/** The word or call at a place, or those of a list. */
function wordsIn(line: string, from: number, offset: number, key: string): readonly Value[] {
  const isList = line[from] === '[';
  const end = isList ? Math.max(line.indexOf(']', from), from + 1) : line.length;
  const found: Value[] = [];
  const pattern = isList ? word : wordHere;
  pattern.lastIndex = isList ? from + 1 : from;
  for (let match = pattern.exec(line); match && match.index < end; match = isList ? word.exec(line) : null) {
    const { 0: whole, 1: quote = '', 2: value = '', index } = match;
    const start = offset + index + quote.length;
    found.push({ key, span: [start, start + value.length] });
    word.lastIndex = index + whole.length;
  }
  return found;
}

const word = /(["']?)([\p{L}_][\p{L}\p{N}_.]*(?:\([^()\n\r]*\))?)\1(?=\s*(?:[,\]}]|$|\s#))/gu;

const wordHere = new RegExp(word, 'uy');

/** As if the program that reads the file said so: a path or call is code, and a word is a string. */
function asInPython({ key, span }: Value, text: string): readonly Occurrence[] {
  const value = text.slice(...span);
  const isCode = /[.(]/.test(value);
  if (!isCode && makers.has(key)) return [];
  const before = isCode ? '' : `${key.replace(/\W/g, '_')} = "`;
  const found = recognizePython(isCode ? value : `${before}${value}"`, amongOthers());
  const by = span[0] - before.length;
  return found
    .filter(({ certainty }) => certainty === 'certain')
    .map((one) => ({ ...one, span: [one.span[0] + by, one.span[1] + by] }));
}

const isDarknet = (text: string): boolean => /^\s*\[(?:net|convolutional|connected|yolo)\]/m.test(text);

function inDarknet({ span }: Value, text: string): readonly Occurrence[] {
  const [named] = stringsNamed(text.slice(...span), 'darknet');
  if (!named) return [];
  const { framework, symbol, name } = named;
  const { activation, defaults: parameters = {} } = symbol;
  return [
    {
      span,
      certainty: 'certain',
      kind: 'name',
      activation,
      framework: framework.id,
      symbol: name,
      parameters,
      given: [],
    },
  ];
}
