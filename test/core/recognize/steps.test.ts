import { describe, expect, it } from 'vitest';
import { recognize, recognizeInSteps } from '../../../src/core/recognize/recognize';

const code = `import torch.nn as nn\n${'act = nn.GELU()  # not ReLU\nprint(act); other = 1\n'.repeat(3000)}`;
const notes = `Softplus\n\n\`\`\`python\n${code}\`\`\`\n`.repeat(3);

describe('recognizing in steps', () => {
  it.each([
    ['python', code],
    ['markdown', notes],
  ])('finds in %s what recognizing at once does, and stops on the way', (language, text) => {
    const steps = recognizeInSteps(text, language);
    let stops = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) stops++;
    expect(stops).toBeGreaterThan(10);
    expect(step.value).toEqual(recognize(text, language));
  });

  const words = 'the Leaky\nReLU, the GELU and `nn.SiLU` '.repeat(20_000);
  const onOneLine = words.replaceAll('\n', ' ');

  it.each([
    ['comment', 'python', `# ${onOneLine}\n`],
    ['docstring', 'python', `"""${words}"""\n`],
    ['paragraph', 'markdown', words],
    ['table', 'markdown', `| a |\n| - |\n| ${onOneLine.replaceAll('the', '|\n|')}`],
  ])('stops on the way through a long %s and misses nothing where it did', (_, language, text) => {
    const steps = recognizeInSteps(text, language);
    let stops = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) stops++;
    expect(stops).toBeGreaterThan(10);
    expect(step.value.length).toBe(60_000);
  });

  it('is one step where nothing can be named', () => {
    expect(recognizeInSteps('x = 1\n', 'python').next()).toEqual({ done: true, value: [] });
    expect(recognizeInSteps('relu', 'brainfuck').next()).toEqual({ done: true, value: [] });
  });
});
