import 'mocha/mocha.js';
import { options } from './options';
import { runAndReport } from './run';

/** Called by VS Code in its web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup(options);
  await import('every test');
  await runAndReport((done) => mocha.run(done));
}
