import type { Framework, FrameworkSymbol } from './framework';
import { frameworks } from './known';
import { meaningOf, sameMeaning, type Meaning } from './meaning';

/** What other libraries mean by a name. */
export interface Elsewhere extends Meaning {
  /** Libraries, or parts of one, as people call them: `JAX`, `Keras layer`, `keras.ops`. */
  readonly where: readonly string[];
}

/**
 * Who means another function by the same name, grouped by what they mean; libraries that mean the same are not listed.
 * `symbol` is the name as resolved (`torch.nn.GELU`), of which the last word counts, whatever its case and underscores.
 * Defaults are compared, unless an argument of the symbol has to be given anyway. Of a mention, only the word counts.
 */
export function elsewhere(symbol: string, own: Meaning): readonly Elsewhere[] {
  const groups: { readonly meaning: Meaning; readonly where: Set<string> }[] = [];
  for (const { framework, row, name } of sameName(wordOf(symbol))) {
    const meaning = meaningOf(row);
    if (sameMeaning(meaning, own) || isRequired(row)) continue;
    const group = groups.find((group) => sameMeaning(group.meaning, meaning));
    if (group) group.where.add(placeOf(framework, name));
    else groups.push({ meaning, where: new Set([placeOf(framework, name)]) });
  }
  return groups.map(({ meaning, where }) => ({ ...meaning, where: [...where] }));
}

interface Entry {
  readonly framework: Framework;
  readonly row: FrameworkSymbol;
  readonly name: string;
}

let byWord: ReadonlyMap<string, readonly Entry[]> | undefined;

function sameName(word: string): readonly Entry[] {
  return (byWord ??= gathered()).get(word) ?? [];
}

function gathered(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const framework of frameworks.filter(({ aside }) => aside !== true))
    for (const row of framework.symbols)
      for (const name of row.names) {
        const word = wordOf(name);
        entries.set(word, [...(entries.get(word) ?? []), { framework, row, name }]);
      }
  return entries;
}

/** `leakyrelu` of `torch.nn.functional.leaky_relu_` and of `ggml_leaky_relu`. */
function wordOf(name: string): string {
  const last = name.split(/\.|::/).at(-1) ?? name;
  return last
    .replace(/^(ggml_|GGML_UNARY_OP_|GGML_OP_)/, '')
    .replace(/Config$/, '')
    .replaceAll('_', '')
    .toLowerCase();
}

/** Without a default there is nothing that the name alone means. */
function isRequired({ arguments: args = [] }: FrameworkSymbol): boolean {
  return args.some((argument) => argument.parameter !== undefined && argument.default === undefined);
}

/** Where one library means two things by a name, its parts are told apart. */
function placeOf({ title, id }: Framework, name: string): string {
  if (id.startsWith('keras') && /\.layers\.|^[A-Z]/.test(name)) return 'Keras layer';
  if (name.startsWith('tf.layers.')) return 'TensorFlow.js layer';
  if (name.startsWith('keras.ops.')) return 'keras.ops';
  if (id === 'tensorflow') return 'tf.nn';
  if (id === 'candle') return name.startsWith('Tensor::') ? 'candle Tensor' : 'candle';
  if (id === 'mxnet') return /^mx\.(nd|sym|npx)\./.test(name) ? 'MXNet operator' : title;
  return title;
}
