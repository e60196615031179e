import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules, usualSeverity, type Finding, type Fix } from '../../src/core/check/finding';
import { findingsIn } from '../../src/core/check/findings';
import { variantsInFile } from '../../src/core/check/variantsInFile';
import { english } from '../../src/core/problem';
import { recognize } from '../../src/core/recognize/recognize';

const page = readFileSync('docs/checks.md', 'utf8').replace(/ {2,}/g, ' ');
const sections = new Map(
  readFileSync('docs/checks.md', 'utf8')
    .split(/^## /m)
    .map((section) => [section.split('\n')[0] ?? '', section]),
);
const words = { t: english, language: 'en' } as const;

describe.each(rules)('docs/checks.md about %s', (rule) => {
  const section = sections.get(rule) ?? '';
  const [example, right] = fencesIn(section);
  const found = example ? findingsOf(example) : [];

  it('tells its usual severity', () => {
    expect(page).toContain(`| [${rule}](#${rule}) | ${usualSeverity[rule]} |`);
  });

  it('has an example in which it alone is found, with the message as it is', () => {
    expect(found.map((finding) => finding.rule)).toEqual([rule]);
    expect(quoteIn(section)).toBe(found[0]?.message);
  });

  it('shows what the first quick fix makes of it, if there is one', () => {
    const [fix] = found.flatMap(({ fixes }) => fixes);
    expect(right?.text).toBe(fix && example && applied(fix, example.text));
    if (fix) expect(section).toContain(`\`${fix.title}\``);
  });
});

interface Fence {
  readonly language: string;
  readonly text: string;
}

const fencesIn = (section: string): readonly Fence[] =>
  [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));

/** What stands in the quotation, which may go over several lines. */
const quoteIn = (section: string): string =>
  [...section.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line.replaceAll('\\', '')).join(' ');

const findingsOf = ({ text, language }: Fence): readonly Finding[] => [
  ...findingsIn(text, language, words),
  ...variantsInFile(text, recognize(text, language), words),
];

const applied = ({ edits }: Fix, text: string): string =>
  edits
    .toReversed()
    .reduce((made, { span, text: put }) => made.slice(0, span[0]) + put + made.slice(span[1]), text);
