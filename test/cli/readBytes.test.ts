import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isProblem, type Problem } from '../../src/core/problem';
import { decode, type Decoded } from '../../src/cli/decode';
import { readBytes } from '../../src/cli/readBytes';
import { tree } from './tree';

const bytes = (...codes: readonly number[]): Buffer => Buffer.from(codes);

describe('decode', () => {
  it.each([
    ['ASCII', Buffer.from('relu\r\n'), 'relu\r\n'],
    ['UTF-8', Buffer.from('σ 😀 激活'), 'σ 😀 激活'],
    ['UTF-8 after its mark', Buffer.from('\uFEFFx'), 'x'],
    ['UTF-16, little end first', Buffer.from('\uFEFFσ(x)', 'utf16le'), 'σ(x)'],
    ['UTF-16, big end first', Buffer.from('\uFEFFσ(x)', 'utf16le').swap16(), 'σ(x)'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_, given, text) => {
    expect(decode(given)).toEqual({ text, isWhole: true });
  });

  it.each([
    ['# -*- coding: latin-1 -*-\n# ', bytes(0xe9), 'é'],
    ['#!/usr/bin/env python\n# vim: set fileencoding=gbk :\n# ', bytes(0xbc, 0xa4, 0xbb, 0xee), '激活'],
    ['# coding: iso8859_15\r\n', bytes(0xa4), '€'],
  ])('follows what the first lines name: %j', (first, rest, last) => {
    expect(decode(Buffer.concat([Buffer.from(first), rest]))).toEqual({ text: first + last, isWhole: true });
  });

  it('says when bytes are no text, and keeps the others in their columns', () => {
    expect(decode(Buffer.concat([bytes(0xff, 0x80), Buffer.from('x')]))).toEqual({
      text: '��x',
      isWhole: false,
    });
    expect(decode(Buffer.concat([Buffer.from('# coding: klingon\n'), bytes(0xe9)]))).toMatchObject({
      isWhole: false,
    });
    expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8))).toEqual({ text: '�', isWhole: false });
  });
});

function readText(file: string, limit: number): Decoded | Problem {
  const bytes = readBytes(file, limit);
  return isProblem(bytes) ? bytes : decode(bytes);
}

describe('readBytes', () => {
  it('reads files of every size to their end', () => {
    for (const size of [0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 3_000_000]) {
      const text = 'xy\n'.repeat(size).slice(0, size);
      const file = path.join(tree({ 'a.py': text }), 'a.py');
      expect(readText(file, 10e6)).toEqual({ text, isWhole: true });
    }
  });

  it('refuses what is larger than the limit, and reads what is as large', () => {
    const file = path.join(tree({ 'a.py': 'x'.repeat(1000) }), 'a.py');
    expect(readText(file, 1000)).toMatchObject({ isWhole: true });
    expect(readText(file, 999)).toMatchObject({ problem: '{0} is larger than {1} MB and was not read' });
  });

  it('does not mix up what it reads one after the other', () => {
    const folder = tree({ 'a.py': 'aaaa', 'b.py': 'é', 'c.py': 'c' });
    const texts = ['a.py', 'b.py', 'c.py'].map((name) => readText(path.join(folder, name), 100));
    expect(texts).toEqual(['aaaa', 'é', 'c'].map((text) => ({ text, isWhole: true })));
  });

  it('says of a folder and of nothing that they cannot be read', () => {
    const folder = tree({});
    expect(readText(folder, 100)).toMatchObject({ problem: '{0} cannot be read' });
    expect(readText(path.join(folder, 'a'), 100)).toMatchObject({ problem: '{0} does not exist' });
  });

  it.skipIf(process.platform === 'win32')(
    'reads a pipe, and of one without end no more than the limit',
    () => {
      const pipe = path.join(tree({}), 'pipe.py');
      execFileSync('sh', ['-c', `mkfifo ${pipe}`]);
      spawn('sh', ['-c', `printf 'torch.relu' > ${pipe}`]);
      expect(readText(pipe, 100)).toEqual({ text: 'torch.relu', isWhole: true });
      expect(readText('/dev/zero', 1_000_000)).toMatchObject({
        problem: '{0} is larger than {1} MB and was not read',
      });
    },
  );
});
