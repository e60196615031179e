import * as vscode from 'vscode';

/** What the hover shows, from the settings `activationLens.hover.*` that hold for a document. */
export interface HoverSettings {
  readonly enabled: boolean;
  readonly picture: boolean;
  readonly values: boolean;
}

export function hoverSettings(document: vscode.TextDocument): HoverSettings {
  const settings = vscode.workspace.getConfiguration('activationLens.hover', document);
  const isOn = (name: keyof HoverSettings): boolean => settings.get<boolean>(name) !== false;
  return { enabled: isOn('enabled'), picture: isOn('picture'), values: isOn('values') };
}
