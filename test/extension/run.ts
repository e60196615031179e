import * as vscode from 'vscode';
import { everything } from '../../src/core/everything';
import { tell } from '../../src/core/knowledge';

tell(everything); // the suite's own copy of the program

/** Name of the file in the workspace where `npm test` looks for what happened. */
const resultsFile = '.results.json';

/**
 * Runs the tests mocha knows and writes their results through the workspace, the one door both hosts have.
 * @throws when a test failed or there was none, which VS Code turns into its exit code
 */
export async function runAndReport(start: (done: () => void) => Mocha.Runner): Promise<void> {
  const passed: string[] = [];
  const failed: { title: string; stack: string }[] = [];
  await new Promise<void>((resolve) => {
    const runner = start(resolve);
    runner.on('pass', (test) => passed.push(test.fullTitle()));
    runner.on('fail', (test, error: Error) =>
      failed.push({ title: test.fullTitle(), stack: error.stack ?? error.message }),
    );
  });
  await write({ passed, failed });
  if (failed.length > 0 || passed.length === 0)
    throw new Error(`${passed.length} tests passed, ${failed.length} failed`);
}

async function write(results: unknown): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The suite needs a workspace folder.');
  const file = vscode.Uri.joinPath(folder.uri, resultsFile);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
}
