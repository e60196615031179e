#!/usr/bin/env node
// Stands in for the desktop `code` where that cannot be had: takes the arguments @vscode/test-electron gives, opens the same VS Code
// on a page of its server, and ends with the suite's exit code.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { newest, oldest } from './install.mjs';
import { startServer } from './vscodeServer.mjs';

/** Milliseconds a whole suite may take. */
const limit = 180_000;
const timedOut = 98;

const { values, positionals } = parseArgs({
  strict: false, // desktop options that mean nothing here
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionDevelopmentKind: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
process.exit(await runSuite());

async function runSuite() {
  const development = /** @type {string[]} */ (values['extensionDevelopmentPath'] ?? []);
  const server = await startServer({
    release: process.env['ACTIVATION_LENS_VSCODE'] === 'oldest' ? oldest : newest,
    settings: values['extensionDevelopmentKind'] === 'web' ? inWebWorker(development) : {},
    testDriver: true,
  });
  const browser = await openBrowser();
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    const code = await ended(page, () =>
      page.goto(
        server.page({
          folder: positionals[0] ?? '.',
          development,
          tests: String(values['extensionTestsPath']),
        }),
      ),
    );
    if (code === timedOut) console.error(`The suite did not end within ${limit / 1000} s.`);
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The desktop's --extensionDevelopmentKind is not read on a page; this setting has the same effect. */
function inWebWorker(development) {
  const ids = development.map((folder) => {
    const { publisher, name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return [`${publisher}.${name}`, ['web']];
  });
  return { 'remote.extensionKind': Object.fromEntries(ids) };
}

/** The exit code VS Code reports to whoever automates its page. */
async function ended(page, open) {
  let finish = (_code) => {};
  const exit = new Promise((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (type, words) => {
    if (!isNoise(words)) (type === 'error' ? console.error : console.log)(format(...words));
  });
  await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  const timer = setTimeout(() => finish(timedOut), limit);
  await open();
  const code = await exit;
  clearTimeout(timer);
  return code;
}

/** Lines every window prints here: the gallery that cannot be reached, native parts left out of the server. */
function isNoise(words) {
  return /bindings file|watchdog|ENOTFOUND|Creating a socket|connection token|extensions cache|reconnection|AgentHost|AccountPolicy|ServiceWorker/.test(
    format(...words),
  );
}
