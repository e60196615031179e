import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser.mjs';
import { inProject, manifest } from '../../scripts/project.mjs';
import { temporaryFolder } from '../../scripts/temporary.mjs';
import { installExtension, startServer } from '../../scripts/vscodeServer.mjs';

/** VS Code's own themes, one of each kind. */
const themes = {
  light: { setting: 'Light Modern', shows: 'vs' },
  dark: { setting: 'Dark Modern', shows: 'vs-dark' },
  'high contrast': { setting: 'Default High Contrast', shows: 'hc-black' },
  'high contrast light': { setting: 'Default High Contrast Light', shows: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;
export const themeNames = Object.keys(themes) as readonly Theme[];

export interface WorkbenchOptions {
  /** Copied, so that tests may write; the integration suite's workspace unless given. */
  readonly folder?: string;
  /** Opened in editors, relative to the folder. */
  readonly files?: readonly string[];
  readonly theme?: Theme;
  readonly language?: 'en' | 'zh-cn';
  /** The user's settings from the start. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Device pixels a CSS pixel: 2 for sharp pictures. */
  readonly scale?: number;
}

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/**
 * A VS Code window with the packaged extension installed and a folder open, once it can be used. Takes about five seconds; close it.
 *
 *     const workbench = await openWorkbench({ files: ['model.py'] });
 *     const hover = await workbench.hover('GELU');
 */
export async function openWorkbench({
  folder = inProject('test', 'extension', 'workspace'),
  files = [],
  theme: firstTheme = 'dark',
  language = 'en',
  settings: firstSettings = {},
  width = 1280,
  height = 800,
  scale = 1,
}: WorkbenchOptions = {}) {
  const workspace = path.join(temporaryFolder('workspace'), path.basename(folder));
  cpSync(folder, workspace, { recursive: true });
  const folderSettings: Record<string, unknown> = {};
  const chosen = {
    'workbench.colorTheme': themes[firstTheme].setting,
    'editor.minimap.enabled': false,
    ...firstSettings,
  };
  const home = temporaryFolder('server');
  installExtension(inProject('out', `${manifest.name}.vsix`), path.join(home, 'extensions'));
  const server = await startServer({ home, settings: chosen });
  const browser = await openBrowser({ width, height, scale });
  const page = browser.pages()[0] ?? (await browser.newPage());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isComplaint(message.text())) complaints.push(message.text());
  });
  if (language !== 'en') await speak(page, language);
  await page.goto(server.page({ folder: workspace, files: files.map((file) => path.join(workspace, file)) }));
  await page.locator(`.monaco-workbench.${themes[firstTheme].shows} .part.statusbar`).waitFor();
  if (files.length > 0) await page.locator('.monaco-editor .view-line').first().waitFor();

  const workbench = {
    page,
    /** The temporary copy of the folder. */
    workspace,
    /** What the browser said about our code: violations of the content security policy, errors with our name in them. */
    complaints,

    /** Opens a file of the folder through quick open, at a line counted from 1. */
    async open(file: string, line?: number): Promise<void> {
      await again(async () => {
        await page.keyboard.press('ControlOrMeta+P');
        await quickInput().fill(line === undefined ? file : `${file}:${line}`, { timeout: 3000 });
        await row(path.basename(file)).waitFor({ timeout: 3000 });
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: path.basename(file) }).waitFor({ timeout: 3000 });
      });
    },

    /**
     * Rests the mouse on the first visible occurrence of a text in the editors and returns the hover that opens. VS Code does not
     * ask again where a provider came too late, so the mouse leaves and returns until one speaks.
     * @param containing a text the hover must have, when others may speak too
     */
    async hover(text: string, containing: string | RegExp = /\S/): Promise<Locator> {
      const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: containing }).first();
      await again(async () => {
        await page.mouse.move(5, 5);
        const { x, y } = await middleOf(page, text);
        await page.mouse.move(x, y, { steps: 3 });
        await hover.waitFor({ timeout: 2000 });
      });
      return hover;
    },

    /** Puts the cursor into the first visible occurrence of a text in the editors. */
    async click(text: string): Promise<void> {
      const { x, y } = await middleOf(page, text);
      await page.mouse.click(x, y);
    },

    /** Opens a context menu on the first visible occurrence of a text and returns it. */
    async contextMenu(text: string): Promise<Locator> {
      const { x, y } = await middleOf(page, text);
      await page.mouse.click(x, y, { button: 'right' });
      const menu = page.locator('.context-view .monaco-menu');
      await menu.waitFor();
      return menu;
    },

    /** Runs a command by the title the palette shows: `Activation Lens: Plot activation`. */
    async palette(command: string): Promise<void> {
      await again(async () => {
        await page.keyboard.press('F1');
        await quickInput().fill(`>${command}`, { timeout: 3000 });
        await row(command).click({ timeout: 3000 });
      });
    },

    /** The rows of the quick pick that is open. */
    choices(): Locator {
      return page.locator('.quick-input-list .monaco-list-row');
    },

    /** Chooses a row of the quick pick that is open, after typing its label. */
    async choose(label: string): Promise<void> {
      await quickInput().fill(label);
      await row(label).click();
    },

    /** The document inside a webview, the first one unless a position among those shown is given. */
    webview(position = 0): FrameLocator {
      return page.frameLocator('iframe.webview.ready').nth(position).frameLocator('iframe#active-frame');
    },

    /** Sets settings of the folder; VS Code sees the file change. `undefined` takes one back to the user's. */
    settings(values: Readonly<Record<string, unknown>>): void {
      Object.assign(folderSettings, values);
      mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
      writeFileSync(
        path.join(workspace, '.vscode', 'settings.json'),
        JSON.stringify(folderSettings, undefined, 2),
      );
    },

    /** Switches to one of VS Code's own themes and waits until it shows. */
    async theme(name: Theme): Promise<void> {
      await again(async () => {
        workbench.settings({ 'workbench.colorTheme': themes[name].setting });
        await page.locator(`.monaco-workbench.${themes[name].shows}`).waitFor({ timeout: 3000 });
      });
    },

    /** Reloads the window as a person does, so that VS Code saves its state first; waits until it can be used again. */
    async reload(): Promise<void> {
      const loaded = page.waitForEvent('load');
      await workbench.palette('Developer: Reload Window');
      await loaded;
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
    },

    /** Saves a picture of the window, or of a part of it, as out/screenshots/NAME.png; returns its path. */
    async screenshot(name: string, of: Locator | Page = page): Promise<string> {
      const file = inProject('out', 'screenshots', `${name}.png`);
      mkdirSync(path.dirname(file), { recursive: true });
      await of.screenshot({ path: file });
      return file;
    },

    async close(): Promise<void> {
      await browser.close();
      await server.stop();
    },
  };

  /**
   * Does something a window that is still starting may miss (a key, a change of settings, a hover before its provider), until it
   * works; a window where it never does leaves a picture.
   */
  async function again(attempt: () => Promise<void>): Promise<void> {
    for (let left = 6; ; left--) {
      try {
        await attempt();
        return;
      } catch (error) {
        await page.keyboard.press('Escape');
        if (left > 0) continue;
        await workbench.screenshot(`failure-${path.basename(workspace)}-${Date.now()}`);
        throw error;
      }
    }
  }

  const quickInput = () => page.locator('.quick-input-widget .quick-input-box input');
  const row = (label: string) => workbench.choices().filter({ hasText: label }).first();
  return workbench;
}

/**
 * Makes the window's language Chinese for every extension: package.nls, vscode.l10n and vscode.env.language follow what the workbench
 * takes for its own language, and that is this global, which a language pack's messages set before the workbench starts. The packs
 * themselves are not on npm, so VS Code's own words stay English.
 */
async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript((name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }), language);
}

/** Our extension's id, or a name of its commands; the folder of this project may be called anything. */
const isComplaint = (text: string): boolean =>
  /Content Security Policy|activation-lens\.activation-lens|activationLens/i.test(text);

/** Where on the page the first visible occurrence of a text in the editors is. */
async function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(findText, text, { timeout: 10_000 });
  return (await found.jsonValue()) as { x: number; y: number };
}

/** Runs in the page. A line is many nodes, with no-break spaces; a range may begin in one and end in another. */
function findText(text: string): { x: number; y: number } | undefined {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let begin = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = begin + (node.textContent ?? '').length;
      if (begin <= at && at < end) range.setStart(node, at - begin);
      if (begin < at + text.length && at + text.length <= end) range.setEnd(node, at + text.length - begin);
      begin = end;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width > 0 && y > 0 && y + height < innerHeight) return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}
