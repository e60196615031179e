import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { activations } from '../../src/core/activations/known';
import { scan } from '../../src/cli/scan';
import { run } from './run';
import { sarifLogIn } from './sarifSchema';
import { tree } from './tree';

async function sarifOf(...places: readonly string[]): Promise<Log> {
  const { out } = await run(scan, ['--format', 'sarif', ...places]);
  return sarifLogIn(out);
}

const runOf = ({ runs: [first] }: Log) => {
  if (!first) throw new Error('a log without a run');
  return first;
};

const resultsOf = (log: Log): readonly Result[] => runOf(log).results ?? [];

describe('scan --format sarif', () => {
  it('is valid for nothing, for one file and for many', async () => {
    expect(resultsOf(await sarifOf(tree({ 'a.py': '' })))).toEqual([]);
    expect(resultsOf(await sarifOf(tree({ 'a.py': 'import torch\ntorch.relu(x)' })))).toHaveLength(1);
    const files = Array.from({ length: 9 }, (_, i) => [
      `${i}.py`,
      i % 2 ? '' : 'import torch\ntorch.relu(x)\ntorch.tanh(x)',
    ]);
    expect(resultsOf(await sarifOf(tree(Object.fromEntries(files))))).toHaveLength(10);
  });

  it('counts lines and columns from 1, in UTF-16, to behind the last character', async () => {
    const log = await sarifOf(tree({ 'a.py': 'import torch\ns = "😀"; torch.relu(x)\n' }));
    expect(runOf(log).columnKind).toBe('utf16CodeUnits');
    expect(resultsOf(log)[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 2,
      startColumn: 11,
      endLine: 2,
      endColumn: 21,
    });
  });

  it('names the rule, the function, its parameters and its library', async () => {
    const log = await sarifOf(tree({ 'a.py': 'import torch.nn as nn\nnn.LeakyReLU(0.2)\n' }));
    const [result] = resultsOf(log);
    expect(result).toMatchObject({
      ruleId: 'leaky-relu',
      level: 'note',
      message: { text: 'Leaky ReLU with a = 0.2: torch.nn.LeakyReLU in PyTorch' },
      properties: { symbol: 'torch.nn.LeakyReLU', framework: 'pytorch', parameters: { a: 0.2 } },
    });
    expect(runOf(log).tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('leaky-relu');
  });

  it('has a rule for every activation, with what GitHub asks of one', async () => {
    const { rules = [], semanticVersion } = runOf(await sarifOf(tree({}))).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(activations.map(({ id }) => id));
    for (const { shortDescription, fullDescription, help, defaultConfiguration } of rules) {
      expect([shortDescription?.text, fullDescription?.text, help?.text]).not.toContain('');
      expect(fullDescription?.text).toMatch(/^f\(x\) = ./);
      expect(defaultConfiguration?.level).toBe('note');
    }
    expect(semanticVersion).toBe(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    );
  });

  it('leaves out words in prose', async () => {
    expect(resultsOf(await sarifOf(tree({ 'a.md': 'ReLU', 'b.py': '# relu\n' })))).toEqual([]);
  });

  it('says where a file lies in an address, from the folder of the scan when it is in there', async () => {
    const text = 'import torch\ntorch.relu(x)';
    const folder = tree({ 'a b/ä%20#?.py': text });
    const [outside] = resultsOf(await sarifOf(folder));
    const { uri = '', uriBaseId } = outside?.locations?.[0]?.physicalLocation?.artifactLocation ?? {};
    expect([uri.startsWith('file:///'), uriBaseId]).toEqual([true, undefined]);
    expect(uri.endsWith('/a%20b/%C3%A4%2520%23%3F.py')).toBe(true);
    const log = await sarifOf('demo/weather_baseline.py', path.resolve('demo/student.py'));
    const addresses = resultsOf(log).map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation,
    );
    expect(new Set(addresses.map((address) => address?.uri))).toEqual(
      new Set(['demo/student.py', 'demo/weather_baseline.py']),
    );
    expect(addresses[0]?.uriBaseId).toBe('%SRCROOT%');
    expect(runOf(log).originalUriBaseIds).toHaveProperty(['%SRCROOT%']);
  });

  it('names the cell of a notebook instead of a line that nobody sees', async () => {
    const book = '{"cells": [{"cell_type": "code", "source": ["import torch\\n", "torch.relu(x)"]}]}';
    const [result] = resultsOf(await sarifOf(tree({ 'a.ipynb': book })));
    expect(result?.message.text).toBe('ReLU: torch.relu in PyTorch, in cell 1, line 2, column 1');
    expect(result?.locations?.[0]?.logicalLocations).toEqual([{ name: 'cell 1' }]);
    expect(result?.locations?.[0]?.physicalLocation).not.toHaveProperty('region');
  });

  it('says what could not be read, and that the scan has therefore not succeeded', async () => {
    const folder = tree({ 'a.ipynb': '{', 'b.py': 'import torch\ntorch.relu(x)' });
    const log = await sarifOf(folder);
    expect(resultsOf(log)).toHaveLength(1);
    expect(runOf(log).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: `${path.join(folder, 'a.ipynb')} is not a notebook` } },
        ],
      },
    ]);
    expect(runOf(await sarifOf(tree({}))).invocations?.[0]?.executionSuccessful).toBe(true);
  });
});
