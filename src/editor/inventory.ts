import * as vscode from 'vscode';
import type { FileOfPlaces } from '../core/inventory/grouped';
import type { Place } from '../core/inventory/place';
import { placesOfFile } from './placesOfFile';
import { isIgnoreFile, isOthers, isSource, sourceFiles } from './sourceFiles';

/** How far reading the workspace has come. */
export type Progress =
  /** Nobody has asked yet. */
  | { readonly kind: 'not begun' }
  | { readonly kind: 'listing' }
  | { readonly kind: 'reading' | 'stopped'; readonly read: number; readonly all: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Where the files of the workspace name activations. Nothing is read before somebody looks; from then on what changes is read again,
 * at once while somebody looks, else when somebody looks again.
 */
export class Inventory implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  /** By address. Of files that were read and name nothing, an empty list. */
  private readonly found = new Map<string, readonly Place[]>();
  /** Files to be read, and files that stay unread since the person stopped the reading. */
  private readonly stale = new Set<string>();
  private readonly left = new Set<string>();
  /** Files that are being read: what happens to them meanwhile has them read again. */
  private readonly open = new Set<string>();
  private readonly failures = new Map<string, 'too large' | 'unreadable'>();
  private state: Progress = { kind: 'not begun' };
  private isListed = false;
  private hasMore = false;
  private isLooking = false;
  private running: Promise<void> | undefined;
  private stopping = new vscode.CancellationTokenSource();
  private watcher: vscode.Disposable | undefined;
  private timer: unknown;
  private told = 0;

  get progress(): Progress {
    return this.state;
  }

  /** Whether there are more files than are read. */
  get isCut(): boolean {
    return this.hasMore;
  }

  /** Files that name something. */
  get files(): readonly FileOfPlaces[] {
    return [...this.found].flatMap(([file, places]) => (places.length > 0 ? [{ file, places }] : []));
  }

  /** Addresses of the files that were not read, for this reason. */
  unread(why: 'too large' | 'unreadable'): readonly string[] {
    return [...this.failures].flatMap(([file, failure]) => (failure === why ? [file] : [])).sort();
  }

  /** Somebody looks from now on. Resolves when everything is read. */
  look(): Promise<void> {
    if (!this.isLooking) this.isListed = false; // what comes and goes in new folders is not always told
    this.isLooking = true;
    this.watcher ??= this.watch();
    return this.catchUp();
  }

  lookAway(): void {
    this.isLooking = false;
  }

  /** Reads everything anew. */
  refresh(): Promise<void> {
    for (const file of this.found.keys()) this.stale.add(file);
    for (const file of this.failures.keys()) this.stale.add(file);
    this.left.clear();
    this.isListed = false;
    return this.look();
  }

  /** What is not read by now stays unread until it changes, or everything is read anew. */
  stop(): void {
    this.stopping.cancel();
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.timer);
    this.watcher?.dispose();
    this.changed.dispose();
  }

  private catchUp(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      this.tell();
      if (this.isLooking && this.isBehind) this.soon(); // something has changed since the last look at what is stale
    });
    return this.running;
  }

  private get isBehind(): boolean {
    return !this.isListed || this.stale.size > 0;
  }

  private async run(): Promise<void> {
    this.stopping = new vscode.CancellationTokenSource();
    const { token } = this.stopping;
    try {
      while (this.isBehind && !token.isCancellationRequested) {
        if (!this.isListed) await this.list(token);
        await this.readStale(token);
      }
      if (token.isCancellationRequested) this.leaveRest();
      if (this.state.kind !== 'stopped') this.state = { kind: 'done' };
    } catch (error) {
      this.isListed = true; // or it would fail again and again
      this.state = { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
  }

  private async list(token: vscode.CancellationToken): Promise<void> {
    this.state = { kind: 'listing' };
    this.tell();
    this.isListed = true;
    const { files, isCut } = await sourceFiles(token);
    if (token.isCancellationRequested) {
      this.isListed = false;
      return;
    }
    this.hasMore = isCut;
    const listed = new Set(files.map(String));
    for (const known of [this.found, this.failures, this.stale, this.left])
      for (const file of known.keys()) if (!listed.has(file)) known.delete(file);
    for (const file of listed)
      if (!this.found.has(file) && !this.failures.has(file) && !this.left.has(file)) this.stale.add(file);
  }

  /** Several at a time, since most of the time is spent waiting for files. */
  private async readStale(token: vscode.CancellationToken): Promise<void> {
    const files = [...this.stale].values();
    const all = this.stale.size;
    let read = 0;
    const readOn = async (): Promise<void> => {
      for (const file of files) {
        if (token.isCancellationRequested) return;
        await this.read(file, token);
        this.state = { kind: 'reading', read: ++read, all };
        if (Date.now() - this.told > betweenNews) this.tell();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, readOn));
  }

  private async read(file: string, token: vscode.CancellationToken): Promise<void> {
    this.stale.delete(file);
    this.open.add(file);
    const isWanted = (): boolean => !token.isCancellationRequested;
    const result = await placesOfFile(vscode.Uri.parse(file), { turn, isWanted });
    this.open.delete(file);
    if (!isWanted() && result === 'gone') {
      this.stale.add(file);
      return;
    }
    this.forget(file);
    if (typeof result !== 'string') this.found.set(file, result);
    else if (result !== 'gone') this.failures.set(file, result);
  }

  private leaveRest(): void {
    const read = this.found.size + this.failures.size;
    for (const file of this.stale) this.left.add(file);
    this.stale.clear();
    this.isListed = true;
    this.state = { kind: 'stopped', read, all: read + this.left.size };
  }

  private forget(file: string): void {
    this.found.delete(file);
    this.failures.delete(file);
    this.left.delete(file);
  }

  private tell(): void {
    this.told = Date.now();
    this.changed.fire();
  }

  private watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    const relist = (): void => this.relist();
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((file) => this.appeared(file)),
      watcher.onDidChange((file) => this.saved(file)),
      watcher.onDidDelete((file) => this.vanished(file)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.saved(uri)),
      vscode.workspace.onDidSaveNotebookDocument(({ uri }) => this.saved(uri)),
      vscode.workspace.onDidCreateFiles(({ files }) => files.forEach((file) => this.appeared(file))),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => this.vanished(file))),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) this.vanished(oldUri);
        this.relist();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(relist),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('files.exclude')) this.relist();
      }),
    );
  }

  /** A file that nobody has listed may be one that is left out, so it is looked for in a new list. */
  private appeared(file: vscode.Uri): void {
    if (isSource(file) || isIgnoreFile(file) || mayBeFolder(file)) this.relist(file);
  }

  private saved(file: vscode.Uri): void {
    const key = file.toString();
    if (isIgnoreFile(file) || mayBeFolder(file)) return this.relist();
    if (!this.knows(key)) return;
    this.stale.add(key);
    this.soon();
  }

  /** A folder takes with it what lies in it. */
  private vanished(file: vscode.Uri): void {
    if (isIgnoreFile(file)) this.relist();
    const key = file.toString();
    const gone = [this.found, this.failures, this.left, this.stale, this.open]
      .flatMap((files) => [...files.keys()])
      .filter((known) => known === key || known.startsWith(`${key}/`));
    for (const each of gone) {
      this.forget(each);
      if (this.open.has(each)) this.stale.add(each);
      else this.stale.delete(each);
    }
    if (gone.length > 0) this.tell();
  }

  private knows(file: string): boolean {
    return [this.found, this.failures, this.left, this.open].some((files) => files.has(file));
  }

  /** What is known of a file that is there anew is of another one. */
  private relist(file?: vscode.Uri): void {
    if (file) this.left.delete(file.toString());
    if (file && this.found.has(file.toString())) this.stale.add(file.toString());
    this.isListed = false;
    this.soon();
  }

  /** Changes come in swarms. */
  private soon(): void {
    if (!this.isLooking) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.catchUp(), quiet);
  }
}

/** VS Code does not say what kind of thing has changed. */
const mayBeFolder = ({ path }: vscode.Uri): boolean => !/\.[^/]+$/.test(path) && !isOthers(path);

/** In milliseconds: a turn of reading, how long changes are waited for, and how often who looks is told. */
const turn = 5;
const quiet = 300;
const betweenNews = 250;
/** How many files are waited for at once. */
const atOnce = 8;
