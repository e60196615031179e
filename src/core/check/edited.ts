import type { Fix } from './finding';

/** A text after edits that stand in its order. */
export const edited = (text: string, edits: Fix['edits']): string =>
  edits
    .toReversed()
    .reduce((made, { span: [from, to], text: put }) => made.slice(0, from) + put + made.slice(to), text);
