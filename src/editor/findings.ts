import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { variantsInFile } from '../core/check/variantsInFile';
import { languageOf } from '../core/describe/language';
import { unbroken } from '../core/describe/unbroken';
import type { FormulaThread } from './formulaThread';
import type { Occurrences } from './occurrences';

/** All that the checks say about a document as it stands; undefined where it changes meanwhile or is too long. */
export type Findings = (document: vscode.TextDocument) => Promise<readonly Finding[] | undefined>;

/** What formulas say and what names say. */
export const findingsOf =
  (formulas: FormulaThread, occurrences: Occurrences): Findings =>
  async (document) => {
    const { version } = document;
    const [found, names] = await Promise.all([formulas.findings(document), occurrences.all(document)]);
    if (!found || document.version !== version) return undefined;
    const words = { t: vscode.l10n.t, language: languageOf(vscode.env.language) };
    return [...found, ...variantsInFile(document.getText(), names, words)].map((finding) => ({
      ...finding,
      message: unbroken(finding.message),
    }));
  };
