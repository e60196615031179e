import * as vscode from 'vscode';
import type { Ink } from '../core/describe/ink';
import { inks } from './inks';

/** What pictures in the editor are drawn with. An extension cannot read a theme's colors, only its kind. */
export function themeInk(): Ink {
  switch (vscode.window.activeColorTheme.kind) {
    case vscode.ColorThemeKind.Light:
      return inks.light;
    case vscode.ColorThemeKind.Dark:
      return inks.dark;
    case vscode.ColorThemeKind.HighContrast:
      return inks['high contrast'];
    case vscode.ColorThemeKind.HighContrastLight:
      return inks['high contrast light'];
  }
}
