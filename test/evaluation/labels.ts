/** One line of a `.labels` file: what stands at a place, as a person who knows the library would say. */
export interface Label {
  /** Offsets in the text that is read: the file, or the cell of a notebook. */
  readonly span: readonly [number, number];
  /** Of a notebook, counted from 0 as the command line counts them. */
  readonly cell: number;
  readonly line: number;
  readonly words: string;
  readonly truth: Truth;
}

/**
 * `certain` must be found, `mention` at least as a mention. `may`: only code that is executed could say, so nothing is right and so is
 * this. `uncertain` is a lookalike that may be mentioned, `not` one that may not even be that.
 */
type Truth =
  | {
      readonly kind: 'certain' | 'mention' | 'may';
      readonly activation: string;
      readonly parameters: ParameterLabels;
    }
  | { readonly kind: 'uncertain' | 'not'; readonly why: string };

/** A number, or `undefined` where the text gives a value that cannot be read. */
type ParameterLabels = ReadonlyMap<string, number | undefined>;

const form = /^(?:\[(\d+)\] )?(\d+):(\d+) `(.+)` (.+)$/;

/** Labels in their order. What does not point at its own words is an error that says where they are. */
export function readLabels(labels: string, texts: readonly string[], file: string): readonly Label[] {
  return labels
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readLabel(line, texts, file));
}

function readLabel(text: string, texts: readonly string[], file: string): Label {
  const [, cell = '0', line = '', column = '', words = '', meaning = ''] = form.exec(text) ?? [];
  if (meaning === '') throw new Error(`${file}.labels: not a label: ${text}`);
  const source = texts[Number(cell)] ?? '';
  const start = startOfLine(source, Number(line)) + Number(column) - 1;
  const span = [start, start + words.length] as const;
  if (source.slice(...span) !== words) throw new Error(`${file}.labels: ${text}: ${wanted(source, words)}`);
  return { span, cell: Number(cell), line: Number(line), words, truth: truthOf(meaning) };
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start;
}

function wanted(text: string, words: string): string {
  const places = text.split('\n').flatMap((line, i) => {
    const column = line.indexOf(words);
    return column < 0 ? [] : [`${i + 1}:${column + 1}`];
  });
  return places.length === 0 ? 'these words are not in the file' : `these words are at ${places.join(', ')}`;
}

function truthOf(meaning: string): Truth {
  const lookalike = /^(not|uncertain): ?(.*)$/.exec(meaning);
  if (lookalike) return { kind: lookalike[1] === 'not' ? 'not' : 'uncertain', why: lookalike[2] ?? '' };
  const words = meaning.split(' ');
  const kind = words[0] === 'may' || words[0] === 'mention' ? words[0] : 'certain';
  const [activation = '', ...values] = kind === 'certain' ? words : words.slice(1);
  return { kind, activation, parameters: new Map(values.map(parameterOf)) };
}

function parameterOf(text: string): readonly [string, number | undefined] {
  const [name = '', value = ''] = text.split('=');
  return [name, value === '?' ? undefined : Number(value)];
}
