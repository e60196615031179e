// Writes src/cli/findWordsProgram.ts from src/cli/findWords.wat: `node scripts/findWords.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { inProject } from './project.mjs';

const source = inProject('src', 'cli', 'findWords.wat');
const tools = await wabt();
const { buffer } = tools.parseWat(source, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
writeFileSync(
  inProject('src', 'cli', 'findWordsProgram.ts'),
  `/** findWords.wat as a program, in Base64; \`node scripts/findWords.mjs\` writes it. */
export const findWordsProgram =
  '${Buffer.from(buffer).toString('base64')}';
`,
);
