import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/activations/known';
import { readLabels } from './labels';
import { measure, partsOf, sum } from './measure';
import { projectEntries, projectFiles, readProject } from './projects';
import { parametersRight, precision, recall, table, type Style } from './table';

function evaluate(file: string) {
  const parts = partsOf(file, readProject(file));
  const labels = readLabels(
    readProject(`${file}.labels`),
    parts.map(({ text }) => text),
    file,
  );
  return { file, labels, measure: measure(file, parts, labels) };
}

const evaluated = projectFiles.map(evaluate);
const styles: readonly Style[] = [...new Set(projectFiles.map(styleOf))].map((name) => ({
  name,
  files: evaluated.filter(({ file }) => styleOf(file) === name).map(({ measure }) => measure),
}));
const whole = sum(evaluated.map(({ measure }) => measure));

/** `python/imports` of `python/imports/star.py`. */
function styleOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
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
    expect(projectEntries.filter((file) => file.endsWith('.labels'))).toEqual(
      projectFiles.map((file) => `${file}.labels`),
    );
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
  it.each(projectFiles.filter((file) => !file.endsWith('.ipynb')))('change nothing: %s', (file) => {
    const kinds = (text: string) =>
      partsOf(file, text).flatMap(({ occurrences }) =>
        occurrences.map(({ certainty, activation, parameters }) => ({ certainty, activation, parameters })),
      );
    expect(kinds(readProject(file).replaceAll('\n', '\r\n'))).toEqual(kinds(readProject(file)));
  });
});
