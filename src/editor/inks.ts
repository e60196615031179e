import type { Ink } from '../core/describe/ink';

/**
 * One for each kind of theme: VS Code's own hover backgrounds as paper, on which lines have a contrast of at least 3 : 1 and words of
 * 4.5 : 1.
 */
export const inks = {
  light: {
    foreground: '#3b3b3b',
    axis: '#a0a0a0',
    grid: '#e4e4e4',
    curves: ['#006ab1', '#b5500b', '#2f7d32', '#652d90', '#c5221f', '#8a6300'],
    paper: '#f8f8f8',
    plate: false,
    line: 1.6,
  },
  dark: {
    foreground: '#cccccc',
    axis: '#707070',
    grid: '#363636',
    curves: ['#4daafc', '#e2953b', '#89d185', '#c08ae0', '#f88070', '#d7ba4a'],
    paper: '#202020',
    plate: false,
    line: 1.6,
  },
  'high contrast': {
    foreground: '#ffffff',
    axis: '#8c8c8c',
    grid: '#3c3c3c',
    curves: ['#59b5ff', '#ffa94d', '#8ce08c', '#d9a6ff', '#ff9d8f', '#f0d560'],
    paper: '#0c141f',
    plate: false,
    line: 2,
  },
  'high contrast light': {
    foreground: '#292929',
    axis: '#6b6b6b',
    grid: '#dcdcdc',
    curves: ['#0451a5', '#8f3c00', '#1e5e22', '#4c1f70', '#a31515', '#664a00'],
    paper: '#ffffff',
    plate: false,
    line: 2,
  },
} as const satisfies Record<string, Ink>;
