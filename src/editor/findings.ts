import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { findingsInSteps } from '../core/check/findings';
import { languageOf } from '../core/describe/language';
import type { Steps } from '../core/recognize/steps';
import { inTurns } from './turns';

/** What the checks have to say about documents. */
export interface Findings {
  /** All of a document as it stands, in the order of the text; undefined where it changes before they are known. */
  of(document: vscode.TextDocument): Promise<readonly Finding[] | undefined>;
}

/** Beyond this many characters a text is data, not code, and nothing is checked in it. */
const longestText = 2_000_000;

/** How long checking may go on before everybody else has a turn, in milliseconds. */
const turn = 10;

/** Checks a document once a version, a few milliseconds at a time; what has not changed since the last time is remembered by its formulas. */
export function findings(): Findings {
  const latest = new WeakMap<vscode.TextDocument, Checked>();
  return {
    of(document) {
      const { version } = document;
      const known = latest.get(document);
      if (known?.version === version) return known.found;
      const isWanted = (): boolean => document.version === version && !document.isClosed;
      const found = inTurns(stepsFor(document), { turn, isWanted });
      latest.set(document, { version, found });
      return found;
    },
  };
}

interface Checked {
  readonly version: number;
  readonly found: Promise<readonly Finding[] | undefined>;
}

function* stepsFor(document: vscode.TextDocument): Steps<readonly Finding[]> {
  const text = document.getText();
  if (text.length > longestText) return [];
  yield;
  const words = { t: vscode.l10n.t, language: languageOf(vscode.env.language) };
  return yield* findingsInSteps(text, document.languageId, words);
}
