import * as vscode from 'vscode';
import type { Articles } from '../core/activations/activation';
import type { CurveSpec } from '../core/curve/curveSpec';
import { allAdvice } from '../core/describe/adviceText';
import { languageOf } from '../core/describe/language';
import { type HostMessage, type PanelMessage, readPanelMessage } from '../protocol/messages';
import { curveTitle } from './curveTitle';
import { outbox, type Outbox } from './outbox';
import { saturationSetting } from './settings';
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

/** One tab with a plot. What is told to it while its page is hidden or still loading waits until the page says that it listens. */
export class PlotTab {
  private readonly outbox: Outbox;
  private state: Shown = { curves: [], pinned: false };
  private isGone = false;

  constructor(
    readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private readonly articles: () => Promise<Articles | undefined>,
    private readonly wishes: Wishes,
  ) {
    const { webview } = panel;
    this.outbox = outbox((message) => webview.postMessage(message));
    panel.iconPath = icons(extension);
    webview.options = { enableScripts: true, localResourceRoots: [webviewRoot(extension)] };
    webview.onDidReceiveMessage((message: unknown) => this.receive(readPanelMessage(message)));
    this.watch();
    webview.html = webviewHtml(webview, extension);
  }

  /** What the page said last. */
  get shown(): Shown {
    return this.state;
  }

  /** Whether the page was last told to follow this very curve, whatever the person has made of it since. */
  isFollowing(curve: CurveSpec): boolean {
    return this.outbox.isFollowing(curve);
  }

  send(message: HostMessage): void {
    this.outbox.send(message);
  }

  /**
   * A page that is hidden ends, and so does one that moves to another column; one whose column is only counted anew stays, and
   * answers when it is greeted again.
   */
  private watch(): void {
    const { panel, outbox } = this;
    let column = panel.viewColumn;
    panel.onDidChangeViewState(() => {
      const isMoved = panel.viewColumn !== column;
      column = panel.viewColumn;
      if (!panel.visible || isMoved) outbox.close();
      if (panel.visible && isMoved) void panel.webview.postMessage(greeting());
    });
    const settings = vscode.workspace.onDidChangeConfiguration((change) => {
      if (panel.visible && change.affectsConfiguration('activationLens'))
        void panel.webview.postMessage(greeting());
    });
    panel.onDidDispose(() => {
      this.isGone = true;
      settings.dispose();
      outbox.close();
    });
  }

  private receive(message: PanelMessage | undefined): void {
    if (message && message.type !== 'ready' && this.panel.visible) this.outbox.open();
    switch (message?.type) {
      case 'ready':
        this.outbox.open(greeting());
        return void this.advise();
      case 'pick':
        return this.wishes.add();
      case 'changed':
        return this.take(message);
      case 'copy':
        return void vscode.env.clipboard.writeText(message.text);
      case 'copyAs':
        return void vscode.commands.executeCommand('activationLens.copyAs', message.curve);
      case undefined:
    }
  }

  /** Comes after the greeting, since it has to be read first; a page that is gone by then asks anew. */
  private async advise(): Promise<void> {
    const articles = await this.articles();
    if (!articles || this.isGone) return;
    const message: HostMessage = {
      type: 'advice',
      advice: allAdvice(articles, languageOf(vscode.env.language)),
    };
    await this.panel.webview.postMessage(message);
  }

  private take({ curves, pinned }: Shown): void {
    const isUnpinned = this.state.pinned && !pinned;
    this.state = { curves, pinned };
    if (isUnpinned) {
      this.outbox.forgetFollowed(); // a page takes up nothing while it is pinned
      this.wishes.follow();
    }
    const names = curves.map(curveTitle);
    this.panel.title =
      names.length === 0 ? vscode.l10n.t('Plot') : vscode.l10n.t('Plot: {0}', shortened(names));
  }
}

const greeting = (): HostMessage => ({
  type: 'settings',
  language: vscode.env.language,
  words: vscode.l10n.bundle ?? {},
  saturation: saturationSetting(),
});

/** A tab has room for a few names. */
function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} …` : shown;
}

const icons = (extension: vscode.Uri) => ({
  light: vscode.Uri.joinPath(extension, 'media', 'icon-light.svg'),
  dark: vscode.Uri.joinPath(extension, 'media', 'icon-dark.svg'),
});
