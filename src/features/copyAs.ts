import * as vscode from 'vscode';
import type { Articles } from '../core/activations/activation';
import { copyAs, targets } from '../core/copy/copyAs';
import { curveOf, type Curve } from '../core/curve/curve';
import type { CurveSpec } from '../core/curve/curveSpec';
import { isProblem, sentenceOf } from '../core/problem';
import { curveTitle } from '../editor/curveTitle';
import { curveAtCursor, type Occurrences } from '../editor/occurrences';
import { pickActivation } from '../editor/pickActivations';
import { readCurveSpec } from '../protocol/readCurveSpec';

/** `Copy activation as…`: the one a link or the panel names, or the one at the cursor, or one from a list, as code on the clipboard. */
export function registerCopyAs(
  occurrences: Occurrences,
  articles: () => Promise<Articles | undefined>,
): vscode.Disposable {
  return vscode.commands.registerCommand('activationLens.copyAs', async (argument: unknown) => {
    const spec = readCurveSpec(argument) ?? (await curveAtCursor(occurrences)) ?? (await picked());
    if (spec) await copy(spec, articles);
  });
}

async function picked(): Promise<CurveSpec | undefined> {
  const activation = await pickActivation();
  return activation && { kind: 'activation', id: activation.id, parameters: {} };
}

async function copy(spec: CurveSpec, articles: () => Promise<Articles | undefined>): Promise<void> {
  const curve = curveOf(spec);
  if (isProblem(curve)) {
    void vscode.window.showErrorMessage(sentenceOf(curve, vscode.l10n.t));
    return;
  }
  const choice = await vscode.window.showQuickPick(await choices(curve, articles), {
    placeHolder: vscode.l10n.t('Copy {0} as…', curveTitle(spec)),
    matchOnDetail: true,
  });
  if (!choice) return;
  await vscode.env.clipboard.writeText(choice.code);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as {0}', choice.label), 3000);
}

interface Choice extends vscode.QuickPickItem {
  readonly code: string;
}

/** Those that there are, each with the line that says most. */
async function choices(
  curve: Curve,
  articles: () => Promise<Articles | undefined>,
): Promise<readonly Choice[]> {
  const written = await articles();
  const article = written?.[curve.activation?.id ?? ''];
  return targets.flatMap(({ id, title }) => {
    const code = copyAs(curve, id, article);
    return code === undefined ? [] : [{ label: title, detail: tellingLine(code), code }];
  });
}

const tellingLine = (code: string): string =>
  code
    .split('\n')
    .findLast((line) => /\S.*[\w)]/.test(line) && line.trim() !== 'end')
    ?.trim() ?? code;
