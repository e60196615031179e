import type { Articles } from '../core/activations/activation';

/** What a command may touch besides its arguments, so that tests can run it without a process. */
export interface Io {
  stdout(text: string): void;
  /** Resolves when what was written has been taken, so that not all of it piles up in memory. */
  drained(): Promise<void>;
  stderr(text: string): void;
  /** Pieces of standard input, cut anywhere. */
  readonly stdin: AsyncIterable<string | Uint8Array>;
  /** Whether a terminal shows what is written, and may do so in colors. */
  readonly isTerminal: boolean;
  /** What is only read about activations, for commands that show it. */
  articles(): Articles | undefined;
  /** The file that a further thread runs; nothing where one thread must do. */
  readonly program: string | undefined;
}

/** Exit code of a command that did its work, of a check that found an error, and of a command that could not do it all: bad usage or unreadable input. */
export const exitCode = { done: 0, found: 1, failed: 2 } as const;

/** Reports why a command cannot do its work, in one sentence on one line, whatever file names hold. */
export function fail(io: Io, sentence: string): number {
  io.stderr(`activation-lens: ${sentence.replaceAll(/[\r\n]+/g, ' ')}\n`);
  return exitCode.failed;
}

/** Lines of a stream without their line ends; the last one need not have one. */
export async function* linesOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    rest += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** Everything that a stream holds. */
export async function allOf({ stdin }: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of stdin)
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
