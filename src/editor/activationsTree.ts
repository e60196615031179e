import * as vscode from 'vscode';
import { catalogue } from '../core/activations/known';
import { formText, librariesText } from '../core/describe/formText';
import { languageOf } from '../core/describe/language';
import { settingsText } from '../core/describe/settingsText';
import { fullName } from '../core/describe/variant';
import type { Parameters } from '../core/expression/parameters';
import { byActivation, byFile, countOf, type FileOfPlaces } from '../core/inventory/grouped';
import { mixtures, type Mixture } from '../core/inventory/mixtures';
import type { Place } from '../core/inventory/place';
import { curveIcons } from './curveIcons';
import type { Inventory } from './inventory';
import { largestFile } from './placesOfFile';

/** What the topmost rows of the tree are. */
export type Grouping = 'activation' | 'file';

export const isGrouping = (value: unknown): value is Grouping => value === 'activation' || value === 'file';

/** A row. Ids are the same for the same thing, so that VS Code keeps open what is open. */
type Row =
  | { readonly kind: 'mixture'; readonly mixture: Mixture }
  | ActivationRow
  | { readonly kind: 'file'; readonly under: string; readonly file: FileOfPlaces }
  | { readonly kind: 'place'; readonly under: string; readonly file: string; readonly place: Place }
  | { readonly kind: 'unread'; readonly label: string; readonly files: readonly string[] };

/** Whether a row shows a place elsewhere than in a cell. */
export const isAnotherPlace = (row: Row, file: vscode.Uri, cell: number): boolean =>
  row.kind === 'place' && (row.file !== file.toString() || row.place.cell !== cell);

/** It can be plotted as it is: its first fields are those of a curve. */
interface ActivationRow {
  readonly kind: 'activation';
  readonly id: string;
  readonly parameters: Parameters;
  readonly under: string;
  readonly label: string;
  readonly description: string;
  readonly files: readonly FileOfPlaces[];
}

/** The inventory of the workspace as a tree. */
export class ActivationsTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscription: vscode.Disposable;
  private chosen: Grouping = 'activation';

  constructor(private readonly inventory: Inventory) {
    this.subscription = inventory.onDidChange(() => this.changed.fire(undefined));
  }

  set grouping(grouping: Grouping) {
    this.chosen = grouping;
    this.changed.fire(undefined);
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? rowsUnder(row) : this.topmost())];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return itemOf(row, this.chosen);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private topmost(): readonly Row[] {
    const { files } = this.inventory;
    return [
      ...mixtures(files).map((mixture) => ({ kind: 'mixture', mixture }) as const),
      ...(this.chosen === 'file' ? fileRows(byFile(files), '') : activationRows(files)),
      ...this.unread(),
    ];
  }

  private unread(): readonly Row[] {
    const [large, broken] = [this.inventory.unread('too large'), this.inventory.unread('unreadable')];
    const megabytes = largestFile / 1e6;
    return [
      { files: large, label: vscode.l10n.t('Larger than {0} MB and not read: {1}', megabytes, large.length) },
      { files: broken, label: vscode.l10n.t('Files that cannot be read: {0}', broken.length) },
    ]
      .filter(({ files }) => files.length > 0)
      .map((row) => ({ kind: 'unread', ...row }));
  }
}

function rowsUnder(row: Row): readonly Row[] {
  switch (row.kind) {
    case 'mixture':
      return row.mixture.forms.map((form, i) => ({
        kind: 'activation',
        id: form.activation,
        parameters: form.parameters,
        under: `${row.mixture.name} ${i}`,
        label: formText(form, row.mixture, language()),
        description: [form.count, librariesText(form)].filter(Boolean).join(' · '),
        files: form.files,
      }));
    case 'activation':
      return fileRows(row.files, `${row.under} ${row.id}`);
    case 'file':
      return row.file.places.map((place) => ({
        kind: 'place',
        under: row.under,
        file: row.file.file,
        place,
      }));
    case 'place':
    case 'unread':
      return [];
  }
}

const activationRows = (files: readonly FileOfPlaces[]): readonly Row[] =>
  byActivation(files).map(({ activation, count, files: own }) => ({
    kind: 'activation',
    id: activation,
    parameters: {},
    under: '',
    label: titleOf(activation),
    description: String(count),
    files: own,
  }));

const fileRows = (files: readonly FileOfPlaces[], under: string): readonly Row[] =>
  files.map((file) => ({ kind: 'file', under, file }));

function itemOf(row: Row, grouping: Grouping): vscode.TreeItem {
  switch (row.kind) {
    case 'mixture':
      return mixtureItem(row.mixture);
    case 'activation':
      return activationItem(row);
    case 'file':
      return fileItem(row.file, row.under);
    case 'place':
      return placeItem(row, grouping);
    case 'unread':
      return unreadItem(row);
  }
}

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

function mixtureItem(mixture: Mixture): vscode.TreeItem {
  const { name, forms } = mixture;
  const told = forms.map((form) => `${formText(form, mixture, language())}: ${form.count}`).join(', ');
  const item = new vscode.TreeItem(vscode.l10n.t('{0}: {1} functions', name, forms.length), Collapsed);
  item.id = `mixture ${name}`;
  item.description = told;
  item.iconPath = new vscode.ThemeIcon('info');
  item.tooltip = vscode.l10n.t('{0} is not one function in this workspace: {1}', name, told);
  return item;
}

function activationItem({
  id,
  parameters,
  under,
  label,
  description,
  files,
}: ActivationRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label, Collapsed);
  item.id = `${under} ${id}`;
  item.description = description;
  item.contextValue = 'activation';
  const icon = curveIcons(id, parameters);
  if (icon) item.iconPath = icon;
  item.tooltip = vscode.l10n.t('{0}: {1} places in {2} files', label, countOf(files), files.length);
  return item;
}

function fileItem({ file, places }: FileOfPlaces, under: string): vscode.TreeItem {
  const uri = vscode.Uri.parse(file);
  const item = new vscode.TreeItem(uri, Collapsed);
  item.id = `${under} ${file}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = [String(places.length), folderOf(uri)].filter(Boolean).join(' · ');
  return item;
}

/** The folder of a file within the workspace; nothing at its top. */
function folderOf(file: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(file);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function placeItem({ under, file, place }: Row & { kind: 'place' }, grouping: Grouping): vscode.TreeItem {
  const { excerpt, mark, line, columns, cell } = place;
  const item = new vscode.TreeItem({ label: excerpt, highlights: [[...mark]] }, None);
  item.id = `${under} ${file} ${cell ?? ''} ${line} ${columns[0]}`;
  item.description = String(line + 1);
  const meaning = meaningOf(place);
  item.tooltip =
    cell === undefined
      ? vscode.l10n.t('{0}, line {1}', meaning, line + 1)
      : vscode.l10n.t('{0}, cell {1}, line {2}', meaning, cell + 1, line + 1);
  const icon =
    grouping === 'file' && under === '' ? curveIcons(place.activation, place.parameters) : undefined;
  if (icon) item.iconPath = icon;
  item.command = openingOf(vscode.Uri.parse(file), place);
  return item;
}

function openingOf(file: vscode.Uri, { line, columns, cell }: Place): vscode.Command {
  const selection = new vscode.Range(line, columns[0], line, columns[1]);
  const title = vscode.l10n.t('Show');
  return cell === undefined
    ? { title, command: 'vscode.open', arguments: [file, { selection }] }
    : { title, command: 'activationLens.activations.showCell', arguments: [file, cell, selection] };
}

function unreadItem({ label, files }: Row & { kind: 'unread' }): vscode.TreeItem {
  const item = new vscode.TreeItem(label, None);
  item.id = label;
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  item.tooltip = files.map((file) => vscode.workspace.asRelativePath(vscode.Uri.parse(file))).join('\n');
  return item;
}

/** `Leaky ReLU, α = 0.2`. */
function meaningOf({ activation, parameters }: Place): string {
  const record = catalogue.get(activation);
  const settings = record?.kind === 'elementwise' ? settingsText(record, parameters) : '';
  return [titleOf(activation), settings].filter(Boolean).join(', ');
}

function titleOf(id: string): string {
  const activation = catalogue.get(id);
  return activation ? fullName(activation, language()) : id;
}

const language = () => languageOf(vscode.env.language);
