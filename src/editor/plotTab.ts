import * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { type HostMessage, type PanelMessage, readPanelMessage } from '../protocol/messages';
import { curveTitle } from './curveTitle';
import { webviewHtml, webviewRoot } from './webviewHtml';

/** What a page shows. */
export interface Shown {
  readonly curves: readonly CurveSpec[];
  /** The cursor is not followed. */
  readonly pinned: boolean;
}

/** What a person wants of the editor from within a page. */
export interface Wishes {
  /** To add a function from the catalogue. */
  readonly add: () => void;
  /** To follow the cursor again. */
  readonly follow: () => void;
}

/**
 * One tab with a plot. What is told to it while its page is hidden or still loading waits until the page says that it listens, so
 * nothing is lost.
 */
export class PlotTab {
  private listens = false;
  private waiting: readonly HostMessage[] = [];
  private state: Shown = { curves: [], pinned: false };

  constructor(
    readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private readonly wishes: Wishes,
  ) {
    const { webview } = panel;
    panel.iconPath = icons(extension);
    webview.options = { enableScripts: true, localResourceRoots: [webviewRoot(extension)] };
    webview.onDidReceiveMessage((message: unknown) => this.receive(readPanelMessage(message)));
    panel.onDidChangeViewState(() => {
      this.listens &&= panel.visible;
    });
    webview.html = webviewHtml(webview, extension);
  }

  /** What the page said last. */
  get shown(): Shown {
    return this.state;
  }

  /** Tells the page something. Of two activations to follow, the later one counts. */
  send(message: HostMessage): void {
    if (this.listens) return void this.panel.webview.postMessage(message);
    const others = this.waiting.filter((each) => each.type !== 'follow' || message.type !== 'follow');
    this.waiting = [...others, message];
  }

  private receive(message: PanelMessage | undefined): void {
    switch (message?.type) {
      case 'ready':
        return this.greet();
      case 'pick':
        return this.wishes.add();
      case 'changed':
        return this.take(message);
      case 'copy':
        return void vscode.env.clipboard.writeText(message.text);
      case undefined:
    }
  }

  private greet(): void {
    const { language } = vscode.env;
    const messages = this.waiting;
    this.waiting = [];
    this.listens = true;
    this.send({ type: 'settings', language, words: vscode.l10n.bundle ?? {} });
    for (const message of messages) this.send(message);
  }

  private take({ curves, pinned }: Shown): void {
    const wasPinned = this.state.pinned;
    this.state = { curves, pinned };
    if (wasPinned && !pinned) this.wishes.follow();
    const names = curves.map(curveTitle);
    this.panel.title =
      names.length === 0 ? vscode.l10n.t('Plot') : vscode.l10n.t('Plot: {0}', shortened(names));
  }
}

/** A tab has room for a few names. */
function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} …` : shown;
}

const icons = (extension: vscode.Uri) => ({
  light: vscode.Uri.joinPath(extension, 'media', 'icon-light.svg'),
  dark: vscode.Uri.joinPath(extension, 'media', 'icon-dark.svg'),
});
