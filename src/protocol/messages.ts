import type { CurveSpec } from '../core/curve/curveSpec';
import { readCurveSpec } from './readCurveSpec';
import { type Reader, readFields, readFinite, readList, readRecord, readText } from './read';

/** What the host tells the panel. */
export type HostMessage =
  /**
   * First answer to `ready`: the reader's language and the words of it (`vscode.l10n.bundle`; none in English). A page that has had it
   * answers it with `changed`.
   */
  | {
      readonly type: 'settings';
      readonly language: string;
      readonly words: Readonly<Record<string, string>>;
      /** Slopes below this are called saturated. */
      readonly saturation: number;
    }
  /** These, and no others, are the catalogue's functions, and the formulas of texts, in the panel. Typed formulas stay. */
  | { readonly type: 'show'; readonly curves: readonly CurveSpec[] }
  /** The activation or formula at the cursor: it takes the place of the one followed before. */
  | { readonly type: 'follow'; readonly curve: CurveSpec }
  /** What is worth knowing about activations, in the reader's language, by id. */
  | { readonly type: 'advice'; readonly advice: Readonly<Record<string, readonly string[]>> }
  /** More rows, which stay. A formula without its tree is put under the keyboard; an empty one waits to be typed. */
  | { readonly type: 'add'; readonly curves: readonly CurveSpec[] };

/** What the panel tells the host. */
export type PanelMessage =
  /** The script runs and listens. Sent again each time VS Code makes the page anew (hidden and shown, moved, reloaded). */
  | { readonly type: 'ready' }
  /** The person wants to add a function from the catalogue. */
  | { readonly type: 'pick' }
  /** What the panel shows now, and whether the cursor is to be followed. */
  | { readonly type: 'changed'; readonly curves: readonly CurveSpec[]; readonly pinned: boolean }
  | { readonly type: 'copy'; readonly text: string }
  /** The person wants a function as code. */
  | { readonly type: 'copyAs'; readonly curve: CurveSpec };

/** More than anyone can tell apart, few enough to draw. */
export const maxCurves = 32;
const maxWords = 5_000;
const maxSentence = 2_000;
const maxCopy = 200_000;
const maxAdvice = 20;

/** A message from the host, or undefined for anything else. Never throws. */
export const readHostMessage = (message: unknown): HostMessage | undefined => readTyped(message, fromHost);

/** A message from the panel, or undefined for anything else. Never throws. */
export const readPanelMessage = (message: unknown): PanelMessage | undefined => readTyped(message, fromPanel);

type Fields = ReadonlyMap<string, unknown>;
type Readers<Message extends { readonly type: string }> = {
  readonly [Type in Message['type']]: (fields: Fields) => Extract<Message, { type: Type }> | undefined;
};

const readCurves: Reader<readonly CurveSpec[]> = (value) => readList(value, readCurveSpec, maxCurves);

const fromHost: Readers<HostMessage> = {
  settings(fields) {
    const language = readText(fields.get('language'), 40);
    const words = readRecord(fields.get('words'), (word) => readText(word, maxSentence), {
      entries: maxWords,
      key: maxSentence,
    });
    const saturation = readFinite(fields.get('saturation'));
    if (language === undefined || !words || saturation === undefined) return undefined;
    return { type: 'settings', language, words, saturation };
  },
  show(fields) {
    const curves = readCurves(fields.get('curves'));
    return curves && { type: 'show', curves };
  },
  follow(fields) {
    const curve = readCurveSpec(fields.get('curve'));
    return curve && { type: 'follow', curve };
  },
  add(fields) {
    const curves = readCurves(fields.get('curves'));
    return curves && { type: 'add', curves };
  },
  advice(fields) {
    const sentences = (value: unknown) => readList(value, (text) => readText(text, maxSentence), maxAdvice);
    const advice = readRecord(fields.get('advice'), sentences, { entries: maxWords, key: 200 });
    return advice && { type: 'advice', advice };
  },
};

const fromPanel: Readers<PanelMessage> = {
  ready: () => ({ type: 'ready' }),
  pick: () => ({ type: 'pick' }),
  changed(fields) {
    const curves = readCurves(fields.get('curves'));
    const pinned = fields.get('pinned');
    return curves && typeof pinned === 'boolean' ? { type: 'changed', curves, pinned } : undefined;
  },
  copy(fields) {
    const text = readText(fields.get('text'), maxCopy);
    return text === undefined ? undefined : { type: 'copy', text };
  },
  copyAs(fields) {
    const curve = readCurveSpec(fields.get('curve'));
    return curve && { type: 'copyAs', curve };
  },
};

function readTyped<Message extends { readonly type: string }>(
  message: unknown,
  readers: Readers<Message>,
): Message | undefined {
  const fields = readFields(message);
  const type = fields?.get('type');
  if (!fields || typeof type !== 'string' || !Object.hasOwn(readers, type)) return undefined;
  // `type` is a key of the table, which the line above has asked.
  return readers[type as Message['type']](fields);
}
