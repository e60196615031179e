import * as vscode from 'vscode';
import { catalogue } from '../core/activations/known';
import type { CurveSpec } from '../core/curve/curveSpec';
import { languageOf } from '../core/describe/language';
import { nameOf } from '../core/describe/title';

/** What a curve is called in a tab: the activation's name, what a formula is called, or the formula as typed. */
export function curveTitle(curve: CurveSpec): string {
  if (curve.kind === 'formula') return curve.title ?? curve.source.trim();
  const activation = catalogue.get(curve.id);
  return activation ? nameOf(activation, languageOf(vscode.env.language)) : curve.id;
}
