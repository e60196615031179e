import * as vscode from 'vscode';
import { languageOf } from '../core/describe/language';
import { fullName } from '../core/describe/variant';
import { isProblem, type Problem } from '../core/problem';
import type { Replacement } from '../core/replace/replacement';
import type { Target } from '../core/replace/target';
import { curveIcons } from './curveIcons';
import { groupNames } from './pickActivations';

interface Choice extends vscode.QuickPickItem {
  /** Absent on the lines between groups. */
  readonly target?: Target;
}

/** Asks what to put in a function's place; each row shows the code that it makes. The likely ones stand on top. */
export async function pickReplacement(
  targets: readonly Target[],
  likely: readonly Target[],
  preview: (target: Target) => Replacement | Problem,
): Promise<Target | undefined> {
  const others = targets.filter((target) => !likely.includes(target));
  const rest = others.map((target, i): readonly Choice[] => {
    const isFirst = target.activation.group !== others[i - 1]?.activation.group;
    const choice = choiceOf(target, preview(target));
    return isFirst ? [separator(groupNames()[target.activation.group]), choice] : [choice];
  });
  const choices = [...likely.map((target) => choiceOf(target, preview(target))), ...rest.flat()];
  const picked = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t('Choose the function to put in its place'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.target;
}

function choiceOf(target: Target, made: Replacement | Problem): Choice {
  const icon = curveIcons(target.activation.id, {});
  return {
    label: fullName(target.activation, languageOf(vscode.env.language)),
    ...(isProblem(made) ? {} : { description: [oneLine(made.code), ...notes(made)].join(' · ') }),
    ...(icon && { iconPath: icon }),
    target,
  };
}

function notes({ dropped, imported }: Replacement): readonly string[] {
  return [
    ...(dropped.length > 0 ? [vscode.l10n.t('drops {0}', dropped.join(', '))] : []),
    ...(imported === undefined ? [] : [vscode.l10n.t('imports {0}', imported)]),
  ];
}

const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });

const oneLine = (code: string): string => code.replaceAll(/\s+/g, ' ');
