import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/activations/known';
import { readLabels } from './labels';
import { measure, partsOf, sum } from './measure';
import { parametersRight, precision, recall, table, type Style } from './table';

const projects = fileURLToPath(new URL('projects', import.meta.url));

const entries = readdirSync(projects, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(projects, path.join(parentPath, name)))
  .sort();
const files = entries.filter((file) => !file.endsWith('.labels'));

function evaluate(file: string) {
  const parts = partsOf(file, read(file));
  const labels = readLabels(
    read(`${file}.labels`),
    parts.map(({ text }) => text),
    file,
  );
  return { file, labels, measure: measure(file, parts, labels) };
}

function read(file: string): string {
  return readFileSync(path.join(projects, file), 'utf8');
}

const evaluated = files.map(evaluate);
const styles: readonly Style[] = [...new Set(files.map(styleOf))].map((name) => ({
  name,
  files: evaluated.filter(({ file }) => styleOf(file) === name).map(({ measure }) => measure),
}));
const whole = sum(evaluated.map(({ measure }) => measure));

/** `python/imports` of `python/imports/star.py`. */
function styleOf(file: string): string {
  return path.dirname(file).replaceAll(path.sep, '/');
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`\n${title}:`, ...lines].join('\n  ');
}

console.log(
  [
    table(styles),
    listed('missed', whole.missed),
    listed('wrong', whole.wrong),
    listed('wrong parameters', whole.parametersWrong),
    listed('mentions missed', whole.mentionsMissed),
    listed('mentions of nothing', whole.mentionsWrong),
  ].join('\n'),
);

describe('the labels', () => {
  it('belong to a file each, and every file has some', () => {
    expect(entries.filter((file) => file.endsWith('.labels'))).toEqual(files.map((file) => `${file}.labels`));
    expect(files.filter((file) => !existsSync(path.join(projects, `${file}.labels`)))).toEqual([]);
  });

  it('name activations and parameters of the catalogue', () => {
    const unknown = evaluated.flatMap(({ file, labels }) =>
      labels.flatMap(({ line, truth }) => {
        if (!('activation' in truth)) return [];
        const parameters = catalogue.get(truth.activation)?.parameters.map(({ name }) => name);
        const known = parameters && [...truth.parameters.keys()].every((name) => parameters.includes(name));
        return known ? [] : [`${file}:${line} ${truth.activation}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('are in the order of the text and do not overlap', () => {
    const wrong = evaluated.flatMap(({ file, labels }) =>
      labels
        .filter(({ cell, span }, i) => {
          const before = labels[i - 1];
          return before !== undefined && before.cell === cell && before.span[1] > span[0];
        })
        .map(({ line, words }) => `${file}:${line} ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are many', () => {
    expect(whole.places).toBeGreaterThanOrEqual(400);
    expect(whole.lookalikes).toBeGreaterThanOrEqual(150);
  });
});

describe('certain names', () => {
  it('are found in 99.5 % of the places', () => {
    expect(recall(whole), listed('missed', whole.missed)).toBeGreaterThanOrEqual(0.995);
  });

  it('are right in 99.5 % of what is found', () => {
    expect(precision(whole), listed('wrong', whole.wrong)).toBeGreaterThanOrEqual(0.995);
  });

  it('have the right parameters in 99 % of the places found', () => {
    expect(parametersRight(whole), listed('wrong', whole.parametersWrong)).toBeGreaterThanOrEqual(0.99);
  });
});

describe('mentions', () => {
  it('are found in 99 % of the places', () => {
    const { mentions, mentioned, mentionsMissed } = whole;
    expect(mentioned / mentions, listed('missed', mentionsMissed)).toBeGreaterThanOrEqual(0.99);
  });

  it('are not what only looks like a name', () => {
    expect(whole.mentionsWrong).toEqual([]);
  });
});

describe('line ends', () => {
  it.each(files.filter((file) => !file.endsWith('.ipynb')))('change nothing: %s', (file) => {
    const kinds = (text: string) =>
      partsOf(file, text).flatMap(({ occurrences }) =>
        occurrences.map(({ certainty, activation, parameters }) => ({ certainty, activation, parameters })),
      );
    expect(kinds(read(file).replaceAll('\n', '\r\n'))).toEqual(kinds(read(file)));
  });
});
