import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installBrowser } from './install.mjs';
import { beforeLeaving } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * A headless browser with one empty profile.
 * @param {{ width?: number, height?: number, scale?: number }} [options] of the window, in CSS pixels
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export async function openBrowser({ width = 1280, height = 800, scale = 1 } = {}) {
  const { chromium } = await import('playwright-core');
  const context = await chromium.launchPersistentContext(profile(), {
    executablePath: installBrowser(),
    headless: true,
    viewport: { width, height },
    deviceScaleFactor: scale,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox', // the tests may run as root, in a container
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  beforeLeaving(() => context.close());
  return context;
}

/** Debian's Chromium blocks third-party cookies, and with them the service worker that every webview needs. */
function profile() {
  const folder = temporaryFolder('browser');
  mkdirSync(path.join(folder, 'Default'));
  writeFileSync(
    path.join(folder, 'Default', 'Preferences'),
    JSON.stringify({ profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } }),
  );
  return folder;
}
