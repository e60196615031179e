import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.mjs';
import { openWorkbench, themeNames, type Workbench } from './workbench';

describe('the demo project in a window', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ folder: inProject('demo'), files: ['student.py'] });
  });
  afterAll(() => workbench.close());

  /** Rows of the view, its label and what stands beside it. */
  const rows = () =>
    workbench.page.locator('.pane:has(.pane-header:has-text("Activations")) .monaco-list-row');

  it('lists in the view what its files name, what mixes variants first', async () => {
    await workbench.palette('Explorer: Focus on Activations in workspace View');
    const note = rows().filter({ hasText: 'GELU: 2 functions' }).first();
    await note.waitFor();
    expect(await note.textContent()).toMatch(/GELU \(exact\): \d+, GELU \(tanh approximation\): \d+/);
    const icon = rows().filter({ hasText: 'Leaky ReLU' }).last().locator('.custom-view-tree-node-item-icon');
    expect(await icon.evaluate((element) => getComputedStyle(element).backgroundImage)).toMatch(
      /^url\("data:image\/svg\+xml/,
    );
  });

  it('shows a place that is clicked', async () => {
    await workbench.page.locator('.pane-header', { hasText: 'demo' }).click(); // makes room
    await workbench.page.locator('.pane-header', { hasText: 'Activations' }).hover(); // which shows its buttons
    await workbench.page.locator('[aria-label^="Group activations by file"]').first().click();
    const file = rows().filter({ hasText: 'weather_baseline.py' }).first();
    await file.click();
    await rows().filter({ hasText: 'LeakyReLU' }).first().click();
    await workbench.page.locator('.tab.active', { hasText: 'weather_baseline.py' }).waitFor();
    for (const theme of themeNames) {
      await workbench.theme(theme);
      await workbench.screenshot(`view-${theme.replaceAll(' ', '-')}`);
    }
  });

  /** A row that the list may have to be scrolled to, from the row that has the focus. */
  const reached = async (text: string, key: 'ArrowDown' | 'ArrowUp') => {
    const row = rows().filter({ hasText: text }).first();
    for (let pressed = 0; pressed < 40 && (await row.count()) === 0; pressed++)
      await workbench.page.keyboard.press(key);
    return row;
  };

  /** Opens the row of a file and waits for its places. */
  const entered = async (file: string) => {
    const places = workbench.page.locator('.monaco-list-row[aria-level="2"]');
    const before = await places.count();
    await rows().filter({ hasText: file }).first().click();
    await expect.poll(() => places.count(), { timeout: 15_000 }).toBeGreaterThan(before);
  };

  it('shows a place in the cell of a notebook', async () => {
    await workbench.page.locator('.pane-header', { hasText: 'Activations' }).hover();
    await workbench.page.locator('[aria-label^="Read the workspace again"]').first().waitFor(); // all is read, no row is made anew
    await entered('pre-activations.ipynb');
    await (await reached('nn.Mish()', 'ArrowDown')).click();
    const cell = workbench.page.locator('.notebookOverlay .code-cell-row.focused', { hasText: 'nn.Mish()' });
    await cell.waitFor();
    await workbench.palette('Explorer: Focus on Activations in workspace View');
    await (await reached('keras.layers.LeakyReLU', 'ArrowUp')).click();
    await workbench.page.locator('.tab.active', { hasText: 'weather_baseline.py' }).waitFor();
  });

  it('replaces an activation from the light bulb’s menu', async () => {
    await workbench.click('keras.layers.LeakyReLU');
    await workbench.page.locator('.lightBulbWidget, [class*="gutter-lightbulb"]').first().waitFor(); // who has been asked has answered
    await workbench.page.keyboard.press('ControlOrMeta+.');
    const action = workbench.page.locator('.action-widget .monaco-list-row', {
      hasText: 'Replace with ReLU',
    });
    await action.waitFor();
    await workbench.screenshot('replace');
    await action.click();
    await workbench.page
      .locator('.monaco-editor .view-line', { hasText: 'keras.layers.ReLU()' })
      .first()
      .waitFor();
    const saved = readFileSync(path.join(workbench.workspace, 'weather_baseline.py'), 'utf8');
    expect(saved, 'nothing is saved by it').toContain('keras.layers.LeakyReLU()');
  });

  it('breaks no rule of the browser', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
