// `npm run pictures`: takes the pictures of the pages from the packaged extension in a real VS Code, into docs/pictures, and writes
// what the terminal answers into README.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { withAnswers } from './examples.mjs';
import { inProject } from './project.mjs';

/** `--only hover` takes those whose name begins so, `--only none` no pictures; `--packaged` takes the VSIX that is there. */
const { values } = parseArgs({ options: { only: { type: 'string' }, packaged: { type: 'boolean' } } });
const wanted = (name) => name.startsWith(values.only ?? '');
const folder = inProject('docs', 'pictures');
/** Of all pictures together, in bytes. */
const limit = 2_000_000;

/** Themes by the name their pictures carry. */
const themes = {
  light: 'light',
  dark: 'dark',
  'high-contrast': 'high contrast',
  'high-contrast-light': 'high contrast light',
};

if (!values.packaged)
  execFileSync(process.execPath, [inProject('scripts', 'package.mjs')], { stdio: 'inherit' });
mkdirSync(folder, { recursive: true });
writeExamples();
const { openWorkbench } = await harness();
if (values.only !== 'none') for (const take of [english, chinese]) await take();
report();
process.exit();

function writeExamples() {
  const readme = inProject('README.md');
  writeFileSync(readme, withAnswers(readFileSync(readme, 'utf8'), inProject('dist', 'cli.js')));
}

/** The window driver of the UI tests, made into JavaScript; its imports read the same from out/ui as from test/ui. */
async function harness() {
  const outfile = inProject('out', 'ui', 'workbench.mjs');
  await esbuild.build({
    entryPoints: [inProject('test', 'ui', 'workbench.ts')],
    outfile,
    format: 'esm',
    target: 'node20',
  });
  return import(outfile);
}

async function english() {
  const workbench = await open('en');
  await workbench.open('model.py', 11);
  for (const [name, theme] of Object.entries(themes)) {
    await workbench.theme(theme);
    await hoverPicture(workbench, `hover-${name}`, 'nn.LeakyReLU');
  }
  await workbench.open('by_hand.py', 1);
  await workbench.page.locator('.squiggly-warning').first().waitFor();
  await workbench.theme('light');
  await hoverPicture(workbench, 'check-light', '0.5 * x * (1', '≠');
  await workbench.theme('dark');
  await fixPicture(workbench, 'check-dark', 'softplus');
  await workbench.theme('light');
  await workbench.open('text.py', 11);
  await formula(workbench, 'x * tanh(softplus(b*x))');
  await windowPicture(workbench, 'formula');
  await workbench.palette('View: Close Editor');
  await workbench.open('student.py', 18);
  await comparison(workbench, ['ReLU', 'GELU', 'SiLU']);
  for (const [name, theme] of Object.entries(themes)) {
    await workbench.theme(theme);
    await windowPicture(workbench, `panel-${name}`);
  }
  await workbench.close();
}

async function chinese() {
  const workbench = await open('zh-cn');
  await workbench.open('激活函数笔记.md', 36);
  await hoverPicture(workbench, 'hover-chinese', 'F.leaky_relu');
  await comparison(workbench, ['Softplus 函数', '指数线性单元', 'Mish 函数']);
  await windowPicture(workbench, 'panel-chinese');
  await workbench.close();
}

async function open(language) {
  const workbench = await openWorkbench({
    folder: inProject('demo'),
    files: ['README.md'],
    theme: 'light',
    language,
    width: 1000,
    height: 640,
    scale: 1.5,
    settings: {
      'breadcrumbs.enabled': false,
      'editor.fontSize': 12,
      'editor.hover.delay': 100,
      'editor.lightbulb.enabled': 'off',
      'editor.renderLineHighlight': 'none',
      'editor.stickyScroll.enabled': false,
      'window.commandCenter': false,
      'workbench.activityBar.location': 'hidden',
      'workbench.layoutControl.enabled': false,
      'workbench.editor.enablePreview': true,
    },
  });
  await workbench.palette('View: Close Primary Side Bar');
  workbench.settings({ 'workbench.statusBar.visible': false }); // only now: the driver waits for it
  return workbench;
}

/** The hover with the lines around what it speaks of. */
async function hoverPicture(workbench, name, text, containing = 'f′') {
  if (!wanted(name)) return;
  const hover = await workbench.hover(text, containing);
  await settled(workbench.page);
  const box = await hover.boundingBox();
  const top = Math.max(36, box.y - 24);
  const clip = { x: 8, y: top, width: box.x + box.width + 16, height: box.y + box.height + 56 - top };
  await workbench.page.screenshot({ path: path.join(folder, `${name}.png`), clip });
  await workbench.page.mouse.move(5, 5);
}

/** The menu of quick fixes with the lines around it. */
async function fixPicture({ page, click }, name, text) {
  if (!wanted(name)) return;
  await click(text);
  await page.keyboard.press('ControlOrMeta+.');
  const menu = page.locator('.action-widget').first();
  await menu.waitFor();
  await settled(page);
  const { y, height } = await menu.boundingBox();
  const clip = { x: 8, y: 36, width: 620, height: y + height + 12 - 36 };
  await page.screenshot({ path: path.join(folder, `${name}.png`), clip });
  await page.keyboard.press('Escape');
}

async function windowPicture(workbench, name) {
  if (!wanted(name)) return;
  await workbench.page.mouse.move(4, 300);
  await settled(workbench.page);
  await workbench.page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Chooses functions in the list of `Compare activations`. */
async function comparison(workbench, titles) {
  const { page } = workbench;
  await workbench.palette('Activation Lens: Compare activations');
  for (const title of titles) {
    await page.locator('.quick-input-widget .quick-input-box input').fill(title);
    const label = page.locator('.label-name', { hasText: new RegExp(`^${title}$`) });
    await workbench.choices().filter({ has: label }).first().click();
  }
  await page.keyboard.press('Enter');
  await workbench.webview().locator('canvas').first().waitFor();
}

async function formula(workbench, source) {
  await workbench.palette('Activation Lens: Plot custom formula');
  await workbench.webview().locator('input[type=text], textarea').last().fill(source);
}

/** Pictures and webviews draw in their own time. */
function settled(page) {
  return page.waitForTimeout(700);
}

function report() {
  const sizes = readdirSync(folder).map((file) => statSync(path.join(folder, file)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${sizes.length} pictures, ${(total / 1000).toFixed(0)} kB`);
  if (total > limit) throw new Error(`That is more than ${limit / 1000} kB.`);
}
