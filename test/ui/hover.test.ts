import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.mjs';
import { temporaryFolder } from '../../scripts/temporary.mjs';
import { openWorkbench, themeNames, type Workbench } from './workbench';

const code = `import jax
import torch
import torch.nn as nn

layers = nn.Sequential(nn.LeakyReLU(0.2), nn.Hardswish())
half = torch.sigmoid(0.5)
smooth = jax.nn.gelu(half)
`;

describe.each([
  { language: 'en', themes: themeNames },
  { language: 'zh-cn', themes: ['light', 'dark'] },
] as const)('the hover in a window in $language', ({ language, themes }) => {
  let workbench: Workbench;
  beforeAll(async () => {
    const folder = path.join(temporaryFolder('notes'), 'work');
    cpSync(inProject('test', 'extension', 'workspace'), folder, { recursive: true });
    writeFileSync(path.join(folder, 'layers.py'), code);
    workbench = await openWorkbench({ folder, files: ['layers.py'], language, scale: 2 });
  });
  afterAll(() => workbench.close());

  it.each(themes)('shows pictures and numbers at a glance in the %s theme', async (theme) => {
    await workbench.theme(theme);
    for (const name of ['LeakyReLU', 'gelu']) {
      const hover = await workbench.hover(name, name);
      await expect.poll(() => drawn(hover.locator('img'))).toEqual([true, true, true]);
      await workbench.screenshot(`hover-${name}-${theme.replaceAll(' ', '-')}-${language}`, hover);
      const height = await hover.evaluate((element) => element.scrollHeight);
      expect(height, `${name} fits what VS Code shows of a hover`).toBeLessThanOrEqual(250);
    }
  });

  it('opens the panel from its link', async () => {
    const hover = await workbench.hover('Hardswish', 'Hardswish');
    await hover.locator('a').first().click();
    await workbench.webview().locator('canvas').first().waitFor();
  });

  it('breaks no rule of the browser', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** Whether each picture has been drawn in the size that was reserved for it. */
const drawn = (images: Locator): Promise<readonly boolean[]> =>
  images.evaluateAll((all) =>
    all.map(
      (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth === image.width,
    ),
  );
