import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, themeNames, type Workbench } from './workbench';

const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 15_000 });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the panel in a window', () => {
  let workbench: Workbench;
  let panel: FrameLocator;
  beforeAll(async () => {
    workbench = await openWorkbench({ files: ['model.py'], width: 1500, height: 900 });
    panel = workbench.webview();
  });
  afterAll(() => workbench.close());

  const names = () => panel.locator('.row .name').allTextContents();
  const field = () => panel.locator('.formula input');
  const slider = (letter: string) =>
    panel.locator('.parameter', { hasText: letter }).locator('input[type=range]');
  const row = (name: string) => panel.locator('.row', { hasText: name });
  const tool = (label: string) => panel.locator(`button[aria-label^="${label}"]`);
  const tab = () => workbench.page.locator('.tab', { hasText: 'Plot' });

  it('plots the activation at the cursor, from the context menu', async () => {
    const menu = await workbench.contextMenu('GELU');
    await menu.getByText('Plot activation').click();
    await eventually(names).toEqual(['GELU (tanh approximation)']);
    await eventually(() => panel.locator('.framework').textContent()).toBe('PyTorch');
    await eventually(inks).toBeGreaterThan(500);
    await eventually(() => tab().textContent()).toContain('Plot: GELU');
  });

  it('follows the cursor and the typing', async () => {
    await workbench.click('leaky_relu');
    await eventually(names).toEqual(['Leaky ReLU']);
    await workbench.click('0.2');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.type('5');
    await workbench.click('leaky_relu');
    await eventually(() => slider('α').inputValue()).toBe('0.25');
  });

  it('stays when it is pinned', async () => {
    await tool('Pin').click();
    await workbench.click('GELU');
    await workbench.page.waitForTimeout(300);
    expect(await names()).toEqual(['Leaky ReLU']);
    await tool('Pin').click();
    await eventually(names).toEqual(['GELU (tanh approximation)']);
  });

  it('compares several from the list, which speaks both languages', async () => {
    await workbench.palette('Activation Lens: Compare activations');
    for (const name of ['双曲正切', 'softmax']) {
      await workbench.page.locator('.quick-input-widget .quick-input-box input').fill(name);
      await workbench.choices().filter({ hasText: name }).first().click();
    }
    await workbench.page.keyboard.press('Enter');
    await eventually(names).toEqual(['GELU (tanh approximation)', 'tanh', 'softmax']);
    await eventually(() => row('softmax').locator('.slice').textContent()).toContain('component');
  });

  it('adds one with its own button', async () => {
    await panel.getByText('Add function').click();
    await workbench.choose('Mish');
    await eventually(async () => (await names()).at(-1)).toBe('Mish');
    await row('Mish').locator('.remove').click();
    await eventually(names).toHaveLength(3);
  });

  it('draws a formula as it is typed, and says what is wrong with it', async () => {
    await workbench.palette('Activation Lens: Plot custom formula');
    await eventually(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    await workbench.page.keyboard.type('x * tanh(softplus(b*x)) +');
    await eventually(() => panel.locator('.problem').textContent()).toMatch(/^Column \d+: /);
    await eventually(() => slider('b').count()).toBe(1);
    await workbench.page.keyboard.press('Backspace');
    await eventually(() => panel.locator('.problem').textContent()).toBe('');
    await slider('b').fill('2');
    await eventually(() => row('b').locator('input[type=number]').inputValue()).toBe('2');
  });

  it('reads values off with the keyboard', async () => {
    await panel.locator('.surface').first().focus();
    for (let step = 0; step < 3; step++) await workbench.page.keyboard.press('ArrowRight');
    await eventually(() => panel.locator('[role=status].unseen').textContent()).toContain('slope');
    await workbench.page.keyboard.press('Escape');
  });

  it('moves under wheel, hand and keys, and comes back', async () => {
    const canvas = panel.locator('canvas').first();
    const window = async (): Promise<readonly number[]> => {
      const label = (await canvas.getAttribute('aria-label')) ?? '';
      return (/x from (\S+) to (\S+),/.exec(label) ?? [])
        .slice(1)
        .map((end) => Number(end.replace('−', '-')));
    };
    await panel.locator('.surface').first().focus();
    await workbench.page.keyboard.press('0');
    await eventually(window).toEqual([-6, 6]);
    const before = await window();
    const width = async () => ((await window())[1] ?? 0) - ((await window())[0] ?? 0);
    await panel.locator('.surface').first().hover();
    await workbench.page.mouse.wheel(0, -200);
    await eventually(width).toBeLessThan((before[1] ?? 0) - (before[0] ?? 0));
    const near = await window();
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(1200, 200, { steps: 4 });
    await workbench.page.mouse.up();
    await eventually(window).not.toEqual(near);
    await panel.locator('.surface').first().focus();
    await workbench.page.keyboard.press('-');
    await workbench.page.keyboard.press('0');
    await eventually(window).toEqual(before);
    await tool('1:1').click();
    await eventually(() => tool('1:1').getAttribute('aria-pressed')).toBe('true');
    await tool('Fit').click();
  });

  it('follows a signal through depth, at the gain that is asked for', async () => {
    const title = panel.locator('summary', { hasText: 'Signal through depth' });
    await title.click();
    const lines = panel.locator('.signal-plot polyline');
    await eventually(() => lines.count()).toBe(await panel.locator('.row').count());
    const table = panel.locator('.signal tbody');
    const gain = panel.locator('.head input[type="number"]');
    for (const [value, verdict] of [
      ['0.5', 'dies out'],
      ['3', 'explodes'],
      ['1.4', 'dies out'],
    ] as const) {
      await gain.fill(value);
      await gain.press('Enter');
      await eventually(() => table.textContent()).toContain(verdict);
    }
    await panel.locator('.signal').scrollIntoViewIfNeeded();
    expect(await violations()).toEqual([]);
    await workbench.screenshot('panel-signal');
    await title.click();
    await panel.locator('summary', { hasText: 'Properties' }).click();
    await panel.locator('dl').scrollIntoViewIfNeeded();
    await workbench.screenshot('panel-properties');
    await panel.locator('summary', { hasText: 'Properties' }).click();
  });

  it.each(themeNames)('follows the %s theme and is open to everyone', async (theme) => {
    await workbench.theme(theme);
    await eventually(paper).toEqual(await background());
    await workbench.screenshot(`panel-${theme.replaceAll(' ', '-')}`);
    expect(await violations()).toEqual([]);
    expect(Math.min(...(await contrasts())), 'contrast of the faintest curve').toBeGreaterThanOrEqual(3);
  });

  it('stays as it is when it is greeted once more', async () => {
    const main = panel.locator('main');
    await main.evaluate((page) => page.setAttribute('data-first', ''));
    await main.evaluate(() =>
      window.postMessage({ type: 'settings', language: 'en', words: {}, saturation: 0.01 }, '*'),
    );
    await workbench.page.waitForTimeout(300);
    expect(await panel.locator('main[data-first]').count()).toBe(1);
    expect(await inks()).toBeGreaterThan(500);
  });

  it('comes back as it was after being hidden', async () => {
    await tool('One plot for each').click();
    await eventually(() => panel.locator('canvas').count()).toBe(4);
    await workbench.open('notes.md');
    await tab().click();
    await eventually(() => panel.locator('canvas').count()).toBe(4);
    await eventually(() => field().inputValue()).toBe('x * tanh(softplus(b*x)) ');
    await eventually(() => slider('b').inputValue()).toBe('2');
  });

  it('comes back as it was after moving to another column', async () => {
    await tab().click();
    await workbench.palette('View: Move Editor into Previous Group');
    await eventually(() => panel.locator('canvas').count()).toBe(4);
    await eventually(() => field().inputValue()).toBe('x * tanh(softplus(b*x)) ');
  });

  it('comes back as it was after a reload of the window', async () => {
    await workbench.reload();
    await tab().click();
    await eventually(() => panel.locator('canvas').count()).toBe(4);
    await eventually(() => field().inputValue()).toBe('x * tanh(softplus(b*x)) ');
    await eventually(() => slider('b').inputValue()).toBe('2');
    await workbench.palette('Activation Lens: Plot activation');
    await workbench.choose('Softsign');
    await eventually(async () => (await names()).at(-1)).toBe('softsign');
  });

  it('draws at once what is larger or smaller than any picture', async () => {
    await tool('All in one').click();
    await workbench.palette('Activation Lens: Plot custom formula');
    await eventually(() => field().count()).toBe(2);
    const last = field().last();
    for (const source of ['1e308*x*10', '1e308*x', 'sign(x)*1.7e308', 'x*1e-320']) {
      await last.fill(source);
      await eventually(() => panel.locator('.row .remove').last().getAttribute('aria-label')).toContain(
        source,
      );
      const late = await panel.locator('body').evaluate(async () => {
        const started = performance.now();
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        return performance.now() - started;
      });
      expect(late, source).toBeLessThan(1000);
    }
  });

  it('keeps the name of the curve that is drawn while its text is wrong', async () => {
    const canvas = panel.locator('canvas').first();
    await field().last().fill('x^2');
    await eventually(() => canvas.getAttribute('aria-label')).toContain('x^2');
    await field().last().fill('constructor');
    await eventually(() => panel.locator('.problem').last().textContent()).not.toBe('');
    expect(await canvas.getAttribute('aria-label')).not.toContain('constructor');
    expect(await panel.locator('.reading .name').allTextContents()).toContain('x^2');
    await panel.locator('.row .remove').last().click();
  });

  it('shows in a number field what is drawn once the number is given', async () => {
    await workbench.palette('Activation Lens: Plot activation');
    await workbench.choose('CELU');
    await eventually(() => row('CELU').locator('input[type=number]').count()).toBe(1);
    const number = row('CELU').locator('input[type=number]');
    const note = row('CELU').locator('.note');
    for (const [typed, drawn, said] of [
      ['99', '4', '99 is drawn at 4'],
      ['-1', '0.1', '−1 is drawn at 0.1'],
      ['99', '4', '99 is drawn at 4'],
      ['', '4', 'α needs a number'],
    ] as const) {
      await number.fill(typed);
      await workbench.page.keyboard.press('Enter');
      await eventually(() => number.inputValue()).toBe(drawn);
      await eventually(() => note.textContent()).toContain(said);
    }
  });

  it('takes keys that come between two pictures one after the other', async () => {
    const surface = panel.locator('.surface').first();
    await surface.focus();
    await workbench.page.keyboard.press('ArrowRight');
    const read = () => panel.getByText(/^x = /).first().textContent();
    const before = await read();
    await surface.evaluate((element) => {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'])
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await eventually(read).not.toBe(before);
    for (let times = 0; times < 3; times++) await workbench.page.keyboard.press('ArrowLeft');
    await eventually(read).toBe(before);
    await workbench.page.keyboard.press('Escape');
  });

  it('zooms with the keyboard about the point that is read off, as far as numbers can be told apart', async () => {
    const label = async () => (await panel.locator('canvas').first().getAttribute('aria-label')) ?? '';
    const ends = async () => /x from (.+) to (.+), y from (.+) to (.+)\./.exec(await label())?.slice(1) ?? [];
    await panel.locator('.surface').first().focus();
    await workbench.page.keyboard.press('0');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await workbench.page.keyboard.press(key);
    for (let times = 0; times < 14; times++) await workbench.page.keyboard.press('+');
    await eventually(async () => {
      const digits = await panel.locator('.reading .digits').first().textContent();
      const read = Number(digits?.replace('−', '-'));
      const [, , bottom = NaN, top = NaN] = (await ends()).map((end) => Number(end.replace('−', '-')));
      return top - bottom < 4 && bottom < read && read < top;
    }).toBe(true);
    for (let times = 0; times < 120; times++) await workbench.page.keyboard.press('+');
    await eventually(async () => new Set(await ends()).size).toBe(4);
    await workbench.screenshot('panel-near');
    for (let times = 0; times < 200; times++) await workbench.page.keyboard.press('-');
    await workbench.screenshot('panel-far');
    await workbench.page.keyboard.press('0');
    await workbench.page.keyboard.press('Escape');
  });

  it('leaves nine functions room for their curves, in one plot and in nine', async () => {
    await workbench.palette('View: Maximize Editor Group');
    for (const name of ['SELU', 'Mish', 'ReLU6', 'hard swish']) {
      if ((await panel.locator('.row').count()) >= 9) break;
      await panel.getByText('Add function').click();
      await workbench.choose(name);
    }
    await eventually(() => panel.locator('.row').count()).toBeGreaterThanOrEqual(9);
    const share = () =>
      panel.locator('.plots').evaluate((plots) => plots.getBoundingClientRect().height / innerHeight);
    expect(await share()).toBeGreaterThanOrEqual(0.45);
    await workbench.screenshot('panel-nine');
    await tool('One plot for each').click();
    const columns = () =>
      panel
        .locator('.plot')
        .evaluateAll((plots) => new Set(plots.map((plot) => plot.getBoundingClientRect().left)).size);
    await eventually(columns).toBeGreaterThanOrEqual(2);
    expect(await columns()).toBeLessThanOrEqual(4);
    expect(await share()).toBeGreaterThanOrEqual(0.45);
    await workbench.screenshot('panel-nine-grid');
    expect(await violations()).toEqual([]);
    await workbench.theme('high contrast light');
    await eventually(paper).toEqual(await background());
    await workbench.screenshot('panel-nine-high-contrast-light');
    expect(Math.min(...(await contrasts())), 'contrast of the faintest curve').toBeGreaterThanOrEqual(3);
  });

  it('breaks no rule of the browser', () => {
    expect(workbench.complaints).toEqual([]);
  });

  /** How many pixels of the first plot carry something. */
  const inks = (): Promise<number> =>
    panel
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const image = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
        return image?.data.filter((value, index) => index % 4 === 3 && value > 0).length ?? 0;
      });

  /** Contrast of each row's color with the page behind it, by WCAG's formula. */
  const contrasts = (): Promise<readonly number[]> =>
    panel.locator('.row .swatch').evaluateAll((swatches) => {
      const ctx = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (...colors: readonly string[]): number => {
        for (const color of colors) {
          if (ctx) ctx.fillStyle = color;
          ctx?.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = Array.from(
          ctx?.getImageData(0, 0, 1, 1).data ?? [],
          (value) => (value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4),
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const page = getComputedStyle(document.body).backgroundColor;
      return swatches.map((swatch) => {
        const both = [luminance(page), luminance(page, getComputedStyle(swatch).color)];
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
      });
    });

  /** What axe finds fault with. */
  const violations = async (): Promise<readonly string[]> => {
    const frame = await (await panel.locator('main').elementHandle())?.ownerFrame();
    await frame?.evaluate(axe);
    const found = await frame?.evaluate('axe.run()');
    return (found as AxeResults).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    );
  };

  const paper = () => panel.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const background = () =>
    panel.locator('body').evaluate((body) => {
      const probe = document.createElement('i');
      probe.style.color = getComputedStyle(body).getPropertyValue('--vscode-editor-background');
      body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
});
