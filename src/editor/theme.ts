import * as vscode from 'vscode';
import type { Ink } from '../core/describe/ink';

/** What pictures in the editor are drawn with under the present theme. An extension cannot read a theme's colors, only its kind. */
export const themeInk = (): Ink => inks[vscode.window.activeColorTheme.kind];

/** VS Code's own chart colors and hover backgrounds: lines have a contrast of at least 3 : 1 on them, text of 4.5 : 1. */
const inks: Readonly<Record<vscode.ColorThemeKind, Ink>> = {
  [vscode.ColorThemeKind.Light]: {
    foreground: '#3b3b3b',
    axis: '#a0a0a0',
    grid: '#e4e4e4',
    curves: ['#006ab1', '#b5500b', '#2f7d32', '#652d90', '#c5221f', '#8a6300'],
    paper: '#f8f8f8',
    plate: false,
    line: 1.6,
  },
  [vscode.ColorThemeKind.Dark]: {
    foreground: '#cccccc',
    axis: '#707070',
    grid: '#363636',
    curves: ['#4daafc', '#e2953b', '#89d185', '#c08ae0', '#f88070', '#d7ba4a'],
    paper: '#202020',
    plate: false,
    line: 1.6,
  },
  [vscode.ColorThemeKind.HighContrast]: {
    foreground: '#ffffff',
    axis: '#b0b0b0',
    grid: '#3c3c3c',
    curves: ['#59b5ff', '#ffa94d', '#8ce08c', '#d9a6ff', '#ff9d8f', '#f0d560'],
    paper: '#0c141f',
    plate: false,
    line: 2,
  },
  [vscode.ColorThemeKind.HighContrastLight]: {
    foreground: '#292929',
    axis: '#6b6b6b',
    grid: '#dcdcdc',
    curves: ['#0451a5', '#8f3c00', '#1e5e22', '#4c1f70', '#a31515', '#664a00'],
    paper: '#ffffff',
    plate: false,
    line: 2,
  },
};
