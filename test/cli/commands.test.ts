import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { runCommand } from '../../src/cli/commands';
import { run } from './run';

const commands = ['scan', 'check', 'explain', 'evaluate', 'identify', 'plot'];

describe('the command line', () => {
  it('tells every command when it is asked for help, or for nothing', async () => {
    for (const words of [[], ['--help'], ['-h'], ['help']]) {
      const { code, out } = await run(runCommand, words);
      expect(code).toBe(0);
      for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  it.each(commands)('tells %s alone when that is asked for help', async (name) => {
    const { code, out, err } = await run(runCommand, [name, '--format', 'text', '--help']);
    expect([code, err]).toEqual([0, '']);
    const told = out.match(/^ {2}\w+/gm) ?? [];
    expect(new Set(told)).toEqual(new Set([`  ${name}`]));
    expect(await run(runCommand, [name, '-h'])).toEqual({ code, out, err });
  });

  it('says its version', async () => {
    for (const word of ['--version', '-v'])
      expect(await run(runCommand, [word])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('names the commands to who asks for another', async () => {
    const { code, err } = await run(runCommand, ['lint', '--help']);
    expect(code).toBe(2);
    expect(err).toBe(
      'activation-lens: there is no command lint; try scan, check, explain, evaluate, identify, plot.\n',
    );
  });
});
