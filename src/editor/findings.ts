import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { variantsInCell, variantsInFile } from '../core/check/variantsInFile';
import { languageOf } from '../core/describe/language';
import { unbroken } from '../core/describe/unbroken';
import type { Words } from '../core/describe/words';
import type { FormulaThread } from './formulaThread';
import { cellsOfNotebook, type Occurrences } from './occurrences';

/** All that the checks say about a document as it stands; undefined where it changes meanwhile or is too long. */
export type Findings = (document: vscode.TextDocument) => Promise<readonly Finding[] | undefined>;

/** What formulas say and what names say. */
export const findingsOf =
  (formulas: FormulaThread, occurrences: Occurrences): Findings =>
  async (document) => {
    const { version } = document;
    const words = { t: vscode.l10n.t, language: languageOf(vscode.env.language) };
    const [found, variants] = await Promise.all([
      formulas.findings(document),
      variantsOf(document, occurrences, words),
    ]);
    if (!found || document.version !== version) return undefined;
    return [...found, ...variants].map((finding) => ({ ...finding, message: unbroken(finding.message) }));
  };

/** The code cells of a notebook are one text. */
async function variantsOf(
  document: vscode.TextDocument,
  occurrences: Occurrences,
  words: Words,
): Promise<readonly Finding[]> {
  const cells = cellsOfNotebook(document);
  const here = cells.indexOf(document);
  if (here < 0) return variantsInFile(document.getText(), await occurrences.all(document), words);
  const named = cells.map(async (cell) => ({
    text: cell.getText(),
    occurrences: await occurrences.all(cell),
  }));
  return variantsInCell(await Promise.all(named), here, words);
}
