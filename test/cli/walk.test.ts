import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/cli/walk';
import { tree } from './tree';

const isWanted = (name: string): boolean => name.endsWith('.py');

/** Paths from a folder on, with slashes; a problem is marked. */
function found(folder: string, places = [''], ignores = true): readonly string[] {
  const all = [
    ...filesIn(
      places.map((place) => path.join(folder, place)),
      { isWanted, ignores },
    ),
  ];
  return all.map(({ path: place, problem }) => {
    const name = path.relative(folder, place).replaceAll('\\', '/');
    return problem ? `${name}: ${problem.problem}` : name;
  });
}

const files = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, '']));

describe('filesIn', () => {
  it('goes in the order of the paths as they are written', () => {
    const names = ['a-b.py', 'a.py', 'a/b.py', 'a/b/c.py', 'a0.py', 'b/a.py'];
    expect(found(tree(files(...names.toReversed(), 'a/x.js')))).toEqual(names);
    expect(names).toEqual(names.toSorted());
  });

  it('gives a file once, however often and in whatever way it is named', () => {
    const folder = tree(files('a/b.py', 'c.py'));
    expect(found(folder, ['c.py', 'a', '', 'a/../a/b.py', './a/'])).toEqual(['a/b.py', 'c.py']);
  });

  it('gives a named file of any name', () => {
    expect(found(tree(files('model.xyz', 'a.py')), ['model.xyz'])).toEqual(['model.xyz']);
  });

  it('stays out of hidden folders, always', () => {
    const folder = tree(files('.venv/a.py', '.a.py'));
    expect(found(folder)).toEqual(['.a.py']);
    expect(found(folder, [''], false)).toEqual(['.a.py']);
  });

  it('stays out of folders of other people’s code, until it is told to ignore nothing', () => {
    const folder = tree(files('node_modules/a.py', 'b/__pycache__/a.py', 'c.py'));
    expect(found(folder)).toEqual(['c.py']);
    expect(found(folder, [''], false)).toEqual(['b/__pycache__/a.py', 'c.py', 'node_modules/a.py']);
    expect(found(folder, ['node_modules'])).toEqual(['node_modules/a.py']);
  });

  it('enters no folder through a link, so that no loop is walked', () => {
    const folder = tree(files('a/b.py'));
    symlinkSync(folder, path.join(folder, 'a', 'up'));
    symlinkSync('.', path.join(folder, 'a', 'here.py'));
    expect(found(folder)).toEqual(['a/b.py']);
  });

  it('reads what a link leads to, passes over one that leads nowhere, reports one that leads to itself', () => {
    const folder = tree(files('b.py'));
    symlinkSync('b.py', path.join(folder, 'link.py'));
    symlinkSync('nothing.py', path.join(folder, '.#b.py'));
    symlinkSync('loop.py', path.join(folder, 'loop.py'));
    symlinkSync('loop.js', path.join(folder, 'loop.js'));
    expect(found(folder)).toEqual(['b.py', 'link.py', 'loop.py: {0} cannot be read']);
  });

  it('reports what is not there and goes on', () => {
    expect(found(tree(files('b.py')), ['a', 'b.py', 'c'])).toEqual([
      'a: {0} does not exist',
      'b.py',
      'c: {0} does not exist',
    ]);
  });

  it('finds one file at a time, without listing what comes later', () => {
    const folder = tree(files('a/a.py', 'b/b.py'));
    const walking = filesIn([folder], { isWanted, ignores: true });
    expect(walking.next().value?.path).toBe(path.join(folder, 'a', 'a.py'));
    rmSync(path.join(folder, 'b'), { recursive: true });
    expect(walking.next().value).toMatchObject({ problem: { problem: '{0} does not exist' } });
    expect(walking.next().done).toBe(true);
  });

  it('walks as deep as folders go', () => {
    const deep = Array.from({ length: 800 }, () => 'd').join('/');
    expect(found(tree(files(`${deep}/a.py`, 'e.py')))).toEqual([`${deep}/a.py`, 'e.py']);
  });
});

describe('.gitignore', () => {
  const rules = (text: string): Record<string, string> => ({ '.gitignore': text });

  it('holds where it lies and below', () => {
    const folder = tree({
      ...files('build/a.py', 'src/build/a.py', 'src/gen_a.py', 'src/a.py', 'out.py'),
      ...rules('/build/\ngen_*\n'),
      'src/.gitignore': '/a.py\n',
    });
    expect(found(folder)).toEqual(['out.py', 'src/build/a.py']);
    expect(found(folder, [''], false)).toHaveLength(5);
  });

  it('takes back what the same or an outer one says', () => {
    const folder = tree({
      ...files('a/x.py', 'a/keep.py', 'b/x.py'),
      ...rules('x.py\nkeep.py\n!keep.py\n'),
      'b/.gitignore': '!x.py',
    });
    expect(found(folder)).toEqual(['a/keep.py', 'b/x.py']);
  });

  it('takes back a folder and all that is in it, as git does', () => {
    const folder = tree({
      ...files('src/gen/a.py', 'src/b.py', 'gen/a.py'),
      ...rules('gen'),
      'src/.gitignore': '!/*',
    });
    expect(found(folder)).toEqual(['src/b.py', 'src/gen/a.py']);
  });

  it('of the repository around a folder holds in the folder', () => {
    const folder = tree({
      ...files('src/a/x.py', 'src/a/y.py', 'src/a/z.py', 'other/x.py'),
      ...rules('x.py\n/src/a/y.py\n'),
      'src/.gitignore': '/a/z.py',
    });
    expect(found(folder, ['src/a'])).toEqual(['src/a/x.py', 'src/a/y.py', 'src/a/z.py']);
    mkdirSync(path.join(folder, '.git'));
    expect(found(folder, ['src/a'])).toEqual([]);
    expect(found(folder, ['other'])).toEqual([]);
  });

  it('does not hold for what is named on purpose', () => {
    const folder = tree({ ...files('.git/x', 'build/a.py', 'b.py'), ...rules('build\nb.py') });
    expect(found(folder)).toEqual([]);
    expect(found(folder, ['build', 'b.py'])).toEqual(['b.py', 'build/a.py']);
  });

  it('ends at a repository within', () => {
    const folder = tree({
      ...files('inner/.git/x', 'inner/a.py', 'inner/b.py', 'a.py'),
      ...rules('a.py'),
      'inner/.gitignore': 'b.py',
    });
    expect(found(folder)).toEqual(['inner/a.py']);
  });

  it('is read in any form', () => {
    const folder = tree({
      ...files('a.py', 'b.py', 'd.py'),
      ...rules('\uFEFF# words\r\n\r\na.py\r\n[\r\nb.py'),
    });
    expect(found(folder)).toEqual(['d.py']);
  });

  // git itself is the judge.
  it('means what it means to git', () => {
    const names = [
      'a.py',
      'a b.py',
      'A.py',
      '#x.py',
      '!x.py',
      'doc/a.py',
      'doc/x/a.py',
      'doc/x/b.py',
      'x/doc/a.py',
      'build/a.py',
    ];
    const folder = tree({
      ...files(...names, 'q/build/deep/a.py', 'q/r1.py', 'q/r2.py', 'q/s/t/u.py', 'w/é.py'),
      ...rules('\\#x.py\n\\!x.py\ndoc/*\n!doc/x\na\\ b.py\n**/build/\nr[0-1].py\nq/**/u.py\né.py\n*.txt\n\n'),
      'doc/x/.gitignore': 'a.*\n!a.py\nb.py\n',
    });
    const git = (...words: readonly string[]): string =>
      execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...words], { encoding: 'utf8' });
    git('init', '--quiet');
    const listed = git('ls-files', '--others', '--exclude-standard').split('\n').filter(isWanted).sort();
    expect(found(folder)).toEqual(listed);
    expect(listed.length).toBeGreaterThan(4);
    expect(listed.length).toBeLessThan(names.length);
  });
});
