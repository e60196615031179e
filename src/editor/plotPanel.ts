import * as vscode from 'vscode';
import type { Articles } from '../core/activations/activation';
import type { CurveSpec } from '../core/curve/curveSpec';
import type { HostMessage } from '../protocol/messages';
import { PlotTab, type Shown } from './plotTab';

/** The type under which VS Code saves and restores the panel; package.json activates on it. */
const viewType = 'activationLens.plot';

/**
 * The panel that commands plot into. There is one, which is used again; a tab that VS Code restores later stands beside it, and
 * the one that was looked at last is meant.
 */
export class PlotPanel implements vscode.Disposable {
  private tabs: readonly PlotTab[] = [];
  private readonly asked = new vscode.EventEmitter<void>();
  private readonly unpinned = new vscode.EventEmitter<void>();
  private readonly serializer: vscode.Disposable;

  /** The person wants to add a function from the catalogue. */
  readonly onDidAsk = this.asked.event;
  /** The person wants the cursor followed again. */
  readonly onDidUnpin = this.unpinned.event;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly articles: () => Promise<Articles | undefined>,
  ) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
      // The page restores its own state; here it only gets its HTML.
      deserializeWebviewPanel: async (panel) => this.adopt(panel),
    });
  }

  get isOpen(): boolean {
    return this.tabs.length > 0;
  }

  get shown(): Shown {
    return this.tabs[0]?.shown ?? { curves: [], pinned: false };
  }

  /** Opens the panel beside the editor, or brings it to the front. */
  reveal(focus: 'panel' | 'editor'): void {
    const preserveFocus = focus === 'editor';
    const [tab] = this.tabs;
    if (tab) return tab.panel.reveal(undefined, preserveFocus);
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus };
    this.adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Plot'), where, {}));
  }

  /** Whether the panel was last told to follow this very curve, whatever the person has made of it since. */
  isFollowing(curve: CurveSpec): boolean {
    return this.tabs[0]?.isFollowing(curve) ?? false;
  }

  /** Tells the page something, once it listens; without a panel, nobody. */
  send(message: HostMessage): void {
    this.tabs[0]?.send(message);
  }

  dispose(): void {
    this.serializer.dispose();
    this.asked.dispose();
    this.unpinned.dispose();
    for (const { panel } of this.tabs) panel.dispose();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    const tab = new PlotTab(panel, this.extension, this.articles, {
      add: () => this.asked.fire(),
      follow: () => this.unpinned.fire(),
    });
    const others = (): readonly PlotTab[] => this.tabs.filter((each) => each !== tab);
    this.tabs = [tab, ...this.tabs];
    panel.onDidChangeViewState(() => {
      if (panel.active) this.tabs = [tab, ...others()];
    });
    panel.onDidDispose(() => {
      this.tabs = others();
    });
  }
}
