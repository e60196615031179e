import Mocha from 'mocha';
import { options } from './options';
import { runAndReport } from './run';

/** Called by VS Code in its Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha(options);
  mocha.suite.emit('pre-require', globalThis, '', mocha); // `describe` and `it` become global
  await import('every test');
  await runAndReport((done) => mocha.run(done));
}
