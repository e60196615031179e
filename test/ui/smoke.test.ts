import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, themeNames, type Workbench } from './workbench';

describe('the packaged extension in a window', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ files: ['model.py'] });
  });
  afterAll(() => workbench.close());

  it('is installed', async () => {
    await workbench.palette('View: Show Extensions');
    await workbench.page.locator('.extension-list-item', { hasText: 'Activation Lens' }).first().waitFor();
  });

  it('shows in each kind of theme', async () => {
    for (const theme of themeNames) {
      await workbench.theme(theme);
      await workbench.screenshot(`window-${theme.replaceAll(' ', '-')}`);
    }
  });

  it('breaks no rule of the browser', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
