import 'mocha/mocha.js';
import { options } from './options';
import { runAndReport } from './run';

/** Called by VS Code in its web worker extension host. */
export async function run(): Promise<void> {
  // Mocha's own reporters write to a page or a terminal; results are read from the runner.
  mocha.setup({ ...options, reporter: silent as never });
  await import('every test');
  await runAndReport((done) => mocha.run(done));
}

function silent(): void {}
