import { describe, expect, it } from 'vitest';
import { quickLook } from '../../src/cli/quickLook';
import { mayName } from '../../src/core/recognize/mayName';
import { languageOfFile } from '../../src/core/recognize/languages';
import { namingWords } from '../../src/core/recognize/namingWords';
import { recognize } from '../../src/core/recognize/recognize';
import { projectFiles, readProject } from '../evaluation/projects';

const sees = (text: string, language: string): boolean =>
  quickLook(Buffer.from(text, 'latin1'), language, () => text) !== 'nothing';

const agrees = (text: string, language = 'python'): void =>
  expect([text, sees(text, language)]).toEqual([text, mayName(text, language)]);

describe('a quick look at bytes', () => {
  const words = [...namingWords('python').all.keys()].filter((word) => /^\w+$/.test(word));

  it('sees what one at the text sees: every word at even and odd places, at the beginning and end', () => {
    for (const word of words)
      for (const text of [word, `${word}\n`, ` ${word}`, `x = torch.${word}(x)\n`, `xy = torch.${word}(x)\n`])
        for (const same of [text, text.toUpperCase()]) agrees(same);
  });

  it('sees no word that is only a part of another', () => {
    for (const word of words) agrees(`import torch\n(a${word}) .${word}0;`);
  });

  it('has something to see in each of them', () => {
    expect(words.length).toBeGreaterThan(500);
  });

  it('looks at a whole line of imports for an everyday word, and at the words behind one', () => {
    const far = 'very_long_name, '.repeat(40);
    for (const text of [
      `from torch.nn import ${far}Identity\n`,
      'the error\n# function',
      `the error${' '.repeat(12)}(function)`,
      'use Linear activation',
    ])
      agrees(text);
  });

  it('knows what is a word of which language', () => {
    expect(sees('model.step(activation)\nactivation = tf.step\n', 'python')).toBe(false);
    expect(sees('const y = tf.step(activation);\n', 'javascript')).toBe(true);
    expect(sees('ggml_gelu(ctx, x)', 'cpp')).toBe(true);
    expect(sees('ggml_gelu(ctx, x)', 'python')).toBe(false);
  });

  it('knows that settings and pages may name what any library has', () => {
    expect(sees('[convolutional]\nactivation=leaky\n\n[shortcut]\nactivation=linear\n', 'yaml')).toBe(true);
    expect(sees('activation: linear\n', 'yaml')).toBe(true);
    expect(sees('{"activation": "linear"}', 'json')).toBe(true);
    expect(sees('```c\nggml_silu(ctx, x);\n```\n', 'markdown')).toBe(true);
    expect(sees('mode: linear\n', 'yaml')).toBe(false);
  });

  it('misses no text in which reading finds something', () => {
    const missed = projectFiles.filter((file) => {
      const language = languageOfFile(file);
      const text = readProject(file);
      if (language === undefined || recognize(text, language).length === 0) return false;
      return text.split('\n').some((line) => recognize(line, language).length > 0 && !sees(line, language));
    });
    expect(missed).toEqual([]);
  });

  it('leaves a text that is not in ASCII to others', () => {
    expect(quickLook(Buffer.from('# 激活函数 ReLU'), 'python', () => '')).toBe('not ASCII');
  });
});
