// The terminal examples of README.md: fenced as `console`, a command after `$ `, below it what it prints.
import { spawnSync } from 'node:child_process';
import { inProject } from './project.mjs';

const example = /```console\n\$ (.+)\n([\s\S]*?)```/g;

/**
 * @param {string} page
 * @returns {{ command: string, output: string }[]}
 */
export function examplesOf(page) {
  return [...page.matchAll(example)].map(([, command = '', output = '']) => ({ command, output }));
}

/**
 * The page with what the commands print today.
 * @param {string} page
 * @param {string} cli the built command line
 */
export function withAnswers(page, cli) {
  return page.replace(
    example,
    (_, command) => `\`\`\`console\n$ ${command}\n${answer(command, cli).stdout}\`\`\``,
  );
}

/**
 * Runs `activation-lens …` or `echo '…' | activation-lens …` in demo/, without a shell.
 * @param {string} command
 * @param {string} cli
 */
export function answer(command, cli) {
  const [, input = '', line = ''] = /^(?:echo '(.*)' \| )?activation-lens (.*)$/.exec(command) ?? [];
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  return spawnSync(process.execPath, [cli, ...words], {
    cwd: inProject('demo'),
    input: `${input}\n`,
    encoding: 'utf8',
  });
}
