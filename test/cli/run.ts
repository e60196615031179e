import { readArticles } from '../../src/cli/articles';
import type { Io } from '../../src/cli/io';

/** Runs a command of the CLI without a process. */
export async function run(
  command: (words: readonly string[], io: Io) => Promise<number>,
  words: readonly string[],
  input: string | readonly (string | Uint8Array)[] = '',
  onPrint: (text: string) => void = () => undefined,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const pieces = typeof input === 'string' ? [input] : input;
  const code = await command(words, {
    stdout(text) {
      out += text;
      if (text !== '') onPrint(text);
    },
    stderr: (text) => (err += text),
    stdin: (async function* () {
      yield* pieces;
    })(),
    drained: () => Promise.resolve(),
    articles: () => readArticles('dist'),
    program: undefined,
    isTerminal: false,
  });
  return { code, out, err };
}
