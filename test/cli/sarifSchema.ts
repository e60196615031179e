import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { expect } from 'vitest';

/** The schema of the standard, as Microsoft’s kit for SARIF carries it. */
const isSarif = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

/** What a command printed as SARIF, once the schema has nothing against it. */
export function sarifLogIn(out: string): Log {
  const log: unknown = JSON.parse(out);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log as Log; // the schema says so
}
