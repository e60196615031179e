import { once } from 'node:events';
import { isMainThread } from 'node:worker_threads';
import { everyShortcut } from '../core/expression/fuse';
import { tellStored } from '../core/knowledge';
import { readFormula } from '../core/read/mathjs';
import { readArticles } from './articles';
import { check } from './check';
import { evaluate } from './evaluate';
import { explain } from './explain';
import { exitCode, fail, type Io } from './io';
import { identify } from './identify';
import { readKnowledge } from './knowledge';
import { plot } from './plot';
import { scan } from './scan';
import { serve } from './thread';

type Command = (words: readonly string[], io: Io) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['scan', scan],
  ['check', check],
  ['explain', explain],
  ['evaluate', evaluate],
  ['identify', identify],
  ['plot', plot],
]);

const help = `activation-lens: find activation functions in code and text, and see how they behave.

  scan [--format text|jsonl|sarif] [--language L] [--uses] [--no-formulas] [--no-ignore] [--jobs N] PATH…
                                           where activations are named or spelled out as formulas, in files, folders
                                           or standard input (-); with --uses also where variables and attributes
                                           that hold one are used
  scan --summary [--format text|json] PATH…
                                           how often, by activation and by library
  check [--format text|jsonl|sarif] [--severity RULE=error|warning|information|off]… [--language L]
        [--no-ignore] [--jobs N] PATH…
                                           formulas that are not what they claim, wrong slopes, forms that overflow;
                                           1 is the exit code when a rule that is an error has found something
  explain WHAT [--framework F] [--parameter k=v]… [--at x,…] [--format text|json] [--as LANGUAGE]
          [--saturation SLOPE]
                                           what a name, a library's symbol or a formula is, or its code
  evaluate [FILE]                          values and slopes; JSON Lines in and out
  identify [FILE]                          which function a formula is, or how far from which; JSON Lines in and out
  plot WHAT… -o FILE.svg                   a picture of one or several functions
`;

/** Runs one command; the exit code is 0, or 2 with a sentence on standard error. */
async function main(words: readonly string[], io: Io): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout(help);
    return exitCode.done;
  }
  const command = commands.get(name);
  if (!command) return fail(io, `there is no command ${name}; try ${[...commands.keys()].join(', ')}.`);
  return command(rest, io);
}

const knowledge = readKnowledge(__dirname);
if (knowledge) {
  tellStored(knowledge, { readFormula, shortcuts: everyShortcut });
  if (isMainThread) void start();
  else serve(); // the same file, started by scan or check
} else {
  process.stderr.write(
    'activation-lens: The file knowledge.json is missing, which belongs beside this one.\n',
  );
  process.exitCode = exitCode.failed;
}

async function start(): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.exitCode = await main(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    stderr: (text) => process.stderr.write(text),
    stdin: process.stdin,
    isTerminal: process.stdout.isTTY && !process.env['NO_COLOR'],
    articles: () => readArticles(__dirname),
    program: __filename,
  });
}

/** A reader that closes early (`| head`) ends the program quietly; a full disk does not. */
function endQuietly({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(exitCode.done);
  process.stderr.write('activation-lens: The output cannot be written.\n');
  process.exit(exitCode.failed);
}
