/** A text, or a place in one, and what a person who knows says of it. */
export interface Card {
  /** File and line of its label. */
  readonly place: string;
  /** The head of its label, as written. */
  readonly head: string;
  readonly language: string;
  readonly text: string;
  /** Offset in the text, when the label is of one place among others. */
  readonly at?: number;
  readonly truth: Truth;
}

export type Truth =
  | {
      readonly kind: 'function';
      readonly form: 'expression' | 'definition' | 'derivative';
      /** Any of these ids is right. */
      readonly activations: readonly string[];
      /** `undefined`: a symbol of the text, which may have any value. */
      readonly parameters: ReadonlyMap<string, number | undefined>;
      readonly isRounded: boolean;
      readonly isOfOutput: boolean;
    }
  | { readonly kind: 'wrong'; readonly form: 'definition' | 'derivative'; readonly activation: string }
  | { readonly kind: 'equation'; readonly holds: 'holds' | 'fails' | 'approximately' }
  /** No activation. `mayBeNamed`: what it computes happens to be one, yet nothing about it is wrong. */
  | { readonly kind: 'nothing'; readonly why: string; readonly mayBeNamed: boolean }
  | { readonly kind: 'stability'; readonly breaks: readonly Break[] };

/** The x nearest to 0 at which a value or gradient is lost. */
export interface Break {
  readonly dtype: string;
  readonly what: string;
  readonly kind: string;
  readonly from: number;
}

/** The cards of a `.cards` file; README.md says how it is written. */
export function readCards(source: string, file: string): readonly Card[] {
  let language = '';
  const cards: Card[] = [];
  for (const [start, block] of blocksOf(source)) {
    const lines = block.split('\n');
    const named = /^@language (\S+)$/.exec(lines[0] ?? '');
    if (named) language = named[1] ?? '';
    if (named && lines.slice(1).join('').trim() !== '')
      throw new Error(`${file}:${start}: text without a label`);
    if (named) continue;
    const head = (lines[0] ?? '').slice('== '.length);
    const aside = lines.findIndex((line, i) => i > 0 && !/^(~~|!!) /.test(line));
    const breaks = lines
      .slice(1, aside)
      .filter((line) => line.startsWith('!! '))
      .map((line) => breakOf(line.slice('!! '.length)));
    const text = lines.slice(aside).join('\n').trimEnd();
    cards.push({ place: `${file}:${start}`, head, language, text, truth: truthOf(head, breaks) });
  }
  return cards;
}

/** The labels of a file in the manner of a project: each the words that stand at its place, in the order of the text. */
export function readLabels(labels: string, text: string, language: string, file: string): readonly Card[] {
  let from = 0;
  return labels.split('\n').flatMap((line, i) => {
    if (line === '') return [];
    const [, words = '', head = ''] = /^`(.+?)` (.+)$/.exec(line) ?? [];
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at < 0) throw new Error(`${file}.labels:${i + 1}: not in the file behind the label before: ${line}`);
    from = at + words.length;
    return [{ place: `${file}.labels:${i + 1}`, head, language, text, at, truth: truthOf(head, []) }];
  });
}

/** Pieces that begin with `== ` or `@language `, with the lines where they begin, from 1. */
function blocksOf(source: string): readonly (readonly [number, string])[] {
  const lines = source.split('\n');
  const starts = lines.flatMap((line, i) => (/^(== |@language )/.test(line) ? [i] : []));
  return starts.map((start, i) => [start + 1, lines.slice(start, starts[i + 1]).join('\n')]);
}

function breakOf(line: string): Break {
  const [dtype = '', what = '', kind = '', from = ''] = line.split(' ');
  return { dtype, what, kind, from: Number(from) };
}

const forms = ['expression', 'definition', 'derivative'] as const;

function truthOf(head: string, breaks: readonly Break[]): Truth {
  const [said = '', why = ''] = head.split(/: (.*)/);
  const words = said.split(' ');
  const [first = '', second = '', third = ''] = words;
  if (first === 'nothing') return { kind: 'nothing', why, mayBeNamed: second === 'wrong' };
  if (first === 'stable' || first === 'lossy' || first === 'unstable') return { kind: 'stability', breaks };
  if (first === 'wrong') return { kind: 'wrong', form: formOf(second), activation: third };
  if (first === 'equation') return { kind: 'equation', holds: holdsOf(second) };
  const form = forms.find((name) => name === first);
  const rest = form ? words.slice(1) : words;
  return {
    kind: 'function',
    form: form ?? 'expression',
    activations: (rest[0] ?? '').split('|'),
    parameters: new Map(rest.filter((word) => word.includes('=')).map(parameterOf)),
    isRounded: rest.includes('rounded'),
    isOfOutput: rest.includes('of-output'),
  };
}

function formOf(word: string): 'definition' | 'derivative' {
  if (word === 'definition' || word === 'derivative') return word;
  throw new Error(`not a form: ${word}`);
}

function holdsOf(word: string): 'holds' | 'fails' | 'approximately' {
  if (word === 'holds' || word === 'fails' || word === 'approximately') return word;
  throw new Error(`not what an equation does: ${word}`);
}

function parameterOf(text: string): readonly [string, number | undefined] {
  const [name = '', value = ''] = text.split('=');
  return [name, value === '?' ? undefined : Number(value)];
}
