import { once } from 'node:events';
import { isMainThread } from 'node:worker_threads';
import { everyShortcut } from '../core/expression/fuse';
import { tellStored } from '../core/knowledge';
import { readFormula } from '../core/read/mathjs';
import { readArticles } from './articles';
import { runCommand } from './commands';
import { exitCode } from './io';
import { readKnowledge } from './knowledge';
import { serve } from './thread';

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
  process.exitCode = await runCommand(process.argv.slice(2), {
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
