import * as vscode from 'vscode';
import { usualSaturation } from '../core/curve/saturation';

/** What the hover shows, from the settings `activationLens.hover.*` that hold for a document. */
export interface HoverSettings {
  readonly enabled: boolean;
  readonly picture: boolean;
  readonly values: boolean;
}

/** The slope below which a function is called saturated, from `activationLens.saturation`; what is no positive number is the default. */
export function saturationSetting(): number {
  const set = vscode.workspace.getConfiguration('activationLens').get<unknown>('saturation');
  return typeof set === 'number' && set > 0 && Number.isFinite(set) ? set : usualSaturation;
}

/** Whether a setting that is off unless somebody turns it on holds for a document. */
export const isOn = (setting: string, document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration('', document).get<unknown>(setting) === true;

/** Whether a setting that is on unless somebody turns it off holds for a document. */
export const isNotOff = (setting: string, document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration('', document).get<unknown>(setting) !== false;

export function hoverSettings(document: vscode.TextDocument): HoverSettings {
  const settings = vscode.workspace.getConfiguration('activationLens.hover', document);
  const isWanted = (name: keyof HoverSettings): boolean => settings.get<boolean>(name) !== false;
  return { enabled: isWanted('enabled'), picture: isWanted('picture'), values: isWanted('values') };
}
