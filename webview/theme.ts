import { type Bead, beads } from './beads';

/** The colors and sizes a canvas needs, which no style sheet reaches. */
export interface Theme {
  /** One for each row, in order; the first again after the last. */
  readonly curves: readonly string[];
  readonly foreground: string;
  readonly muted: string;
  readonly axis: string;
  readonly grid: string;
  readonly background: string;
  readonly highContrast: boolean;
  readonly font: { readonly family: string; readonly size: number };
}

/** How a row's color is called in a style sheet. */
export const curveVariable = (color: number): string =>
  curveVariables[color % curveVariables.length] ?? foreground;

/** What a row of this color carries besides: rows that share a hue differ in it. */
export const beadOf = (color: number): Bead =>
  beads[Math.floor(color / curveVariables.length) % beads.length] ?? 'none';

export function readTheme(): Theme {
  const style = getComputedStyle(document.body);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    curves: curveVariables.map((name) => read(name) || read(foreground)),
    foreground: read(foreground),
    muted: read('--lens-muted'),
    axis: read('--lens-axis'),
    grid: read('--lens-grid'),
    background: read('--vscode-editor-background'),
    highContrast: document.body.classList.contains('vscode-high-contrast'),
    font: { family: style.fontFamily, size: Math.max(10, parseFloat(style.fontSize) - 2) },
  };
}

/** Calls back when VS Code has put on another theme. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}

const foreground = '--vscode-foreground';
/** Made by the style sheet of VS Code's chart colors, so that each can be seen on the theme's background. */
const curveVariables = [
  '--lens-blue',
  '--lens-orange',
  '--lens-green',
  '--lens-purple',
  '--lens-red',
  '--lens-yellow',
  foreground,
];
