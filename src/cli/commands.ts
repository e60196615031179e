import { version } from '../../package.json';
import { check } from './check';
import { evaluate } from './evaluate';
import { explain } from './explain';
import { identify } from './identify';
import { exitCode, fail, type Io } from './io';
import { plot } from './plot';
import { scan } from './scan';

type Command = (words: readonly string[], io: Io) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['scan', scan],
  ['check', check],
  ['explain', explain],
  ['evaluate', evaluate],
  ['identify', identify],
  ['plot', plot],
]);

const title = 'activation-lens: find activation functions in code and text, and see how they behave.\n\n';

const help = `  scan [--format text|jsonl|sarif] [--language L] [--uses] [--no-formulas] [--no-ignore] [--jobs N] PATH…
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

/** Runs the command that the first word names; the exit code is 0, or 2 with a sentence on standard error, or what the command says. */
export async function runCommand(words: readonly string[], io: Io): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (asksForHelp(name) || name === 'help') return tell(title + help, io);
  if (name === '--version' || name === '-v') return tell(`${version}\n`, io);
  const command = commands.get(name);
  if (!command) return fail(io, `there is no command ${name}; try ${[...commands.keys()].join(', ')}.`);
  return rest.some(asksForHelp) ? tell(usageOf(name), io) : command(rest, io);
}

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

function tell(text: string, io: Io): number {
  io.stdout(text);
  return exitCode.done;
}

/** What the help says of one command: the lines that begin with its name, each with those that are indented below it. */
const usageOf = (name: string): string =>
  help
    .split(/^(?= {2}\w)/m)
    .filter((part) => part.trimStart().startsWith(name))
    .join('');
