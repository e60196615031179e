// `npm test`: installs what is missing, then runs every check and prints `N passed, N failed`.
// `--only unit,host,web,ui` runs some of them (names as printed).
import { parseArgs } from 'node:util';
import { Missing, installBrowser, installLanguages, installPackages, installServer } from './install.mjs';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const wanted = only?.split(',').map((name) => name.trim());
const total = { passed: 0, failed: 0 };

try {
  installPackages();
  const { lanes, stageNames } = await import('./stages.mjs'); // needs the packages
  const unknown = wanted?.filter((name) => !stageNames.includes(name)) ?? [];
  if (unknown.length > 0)
    throw new Missing(`No check is called ${unknown.join(', ')}; there are ${stageNames.join(', ')}.`);
  if (process.platform !== 'win32' && isWanted('host', 'web', 'ui')) {
    installServer();
    installBrowser();
  }
  if (isWanted('unit')) installLanguages();
  for (const side of lanes) await Promise.all(side.map(runLane));
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  total.failed++;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function isWanted(...names) {
  return !wanted || names.some((name) => wanted.includes(name));
}

/** @param {import('./stages.mjs').Stage[]} stages */
async function runLane(stages) {
  for (const stage of stages) if (isWanted(stage.name, ...(stage.neededBy ?? []))) await runStage(stage);
}

/** @param {import('./stages.mjs').Stage} stage */
async function runStage({ name, run }) {
  const begin = performance.now();
  const { passed, failed, output } = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error?.stack ?? error),
  }));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`,
  );
  if (failed > 0) console.log(indent(output));
}

function indent(text) {
  return text.trimEnd().replace(/^/gm, '    ');
}
