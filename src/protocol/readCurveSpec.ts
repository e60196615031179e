import type { CurveSpec } from '../core/curve/curveSpec';
import type { Parameters } from '../core/expression/parameters';
import { readFields, readFinite, readRecord, readText } from './read';

const longestName = 100;
/** As long as the formula reader accepts. */
export const longestFormula = 2_000;
/** 500 words and their blanks. */
const longestTree = 20_000;
const mostParameters = 64;

/** A curve from outside: a message, a saved state, a command link. Whether its id or formula means anything, `curveOf` says. */
export function readCurveSpec(value: unknown): CurveSpec | undefined {
  const fields = readFields(value);
  const parameters = readParameters(fields?.get('parameters'));
  if (!fields || !parameters) return undefined;
  if (fields.get('kind') === 'formula') {
    const source = readText(fields.get('source'), longestFormula);
    const tree = readText(fields.get('tree'), longestTree);
    const title = readText(fields.get('title'), longestName);
    if (source === undefined) return undefined;
    const named = title === undefined ? {} : { title };
    return { kind: 'formula', source, parameters, ...named, ...(tree !== undefined && { tree }) };
  }
  const id = readText(fields.get('id'), longestName);
  if (fields.get('kind') !== 'activation' || id === undefined) return undefined;
  const framework = readText(fields.get('framework'), longestName);
  return { kind: 'activation', id, parameters, ...(framework === undefined ? {} : { framework }) };
}

function readParameters(value: unknown): Parameters | undefined {
  return readRecord(value, readFinite, { entries: mostParameters, key: longestName });
}
