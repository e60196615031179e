import * as vscode from 'vscode';
import type { Activation } from '../core/activations/activation';
import { activations } from '../core/activations/known';
import { languageOf } from '../core/describe/language';

/** Asks for one activation of the catalogue; undefined when the person turns away. */
export async function pickActivation(): Promise<Activation | undefined> {
  const choice = await vscode.window.showQuickPick(choices(new Set()), {
    placeHolder: vscode.l10n.t('Choose an activation function'),
    ignoreFocusOut: isPlotInFront(),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.activation;
}

/** Asks for several, some of them chosen already. */
export async function pickActivations(
  chosen: ReadonlySet<string>,
): Promise<readonly Activation[] | undefined> {
  const picked = await vscode.window.showQuickPick(choices(chosen), {
    placeHolder: vscode.l10n.t('Choose the functions to compare'),
    ignoreFocusOut: isPlotInFront(),
    matchOnDescription: true,
    matchOnDetail: true,
    canPickMany: true,
  });
  return picked?.map(({ activation }) => activation).filter((activation) => activation !== undefined);
}

/**
 * When the palette closes, the keyboard goes back to the plot, and on a busy machine it arrives there after the list has opened: the list
 * must not close for that.
 */
const isPlotInFront = (): boolean =>
  vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;

interface Choice extends vscode.QuickPickItem {
  /** Absent on the lines between groups. */
  readonly activation?: Activation;
}

/** The catalogue in its order, a line before each group. The other language's names and the lesser ones are found as well. */
function choices(chosen: ReadonlySet<string>): Choice[] {
  const language = languageOf(vscode.env.language);
  return activations.flatMap((activation, index) => {
    const [label, ...others] = activation.names[language];
    const foreign = activation.names[language === 'en' ? 'zh' : 'en'];
    const choice: Choice = {
      label,
      description: [...new Set([...others, ...foreign])].filter((name) => name !== label).join(' · '),
      picked: chosen.has(activation.id),
      activation,
    };
    const isFirst = activation.group !== activations[index - 1]?.group;
    return isFirst ? [separator(activation), choice] : [choice];
  });
}

const separator = ({ group }: Activation): Choice => ({
  label: groupNames()[group],
  kind: vscode.QuickPickItemKind.Separator,
});

export const groupNames = (): Readonly<Record<Activation['group'], string>> => ({
  linear: vscode.l10n.t('linear'),
  step: vscode.l10n.t('step'),
  sigmoidal: vscode.l10n.t('sigmoidal'),
  rectified: vscode.l10n.t('rectified'),
  'smooth rectified': vscode.l10n.t('smooth rectified'),
  'self-gated': vscode.l10n.t('self-gated'),
  thresholding: vscode.l10n.t('thresholding'),
  periodic: vscode.l10n.t('periodic'),
  elementary: vscode.l10n.t('elementary'),
  vector: vscode.l10n.t('several inputs'),
  gated: vscode.l10n.t('gated'),
});
