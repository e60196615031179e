import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.mjs';
import { rules, severities, usualSeverity } from '../../src/core/check/finding';
import { editorLanguages, languageNamed } from '../../src/core/recognize/languages';

/** The files that .vscodeignore lets into the VSIX. */
const packed = readFileSync(inProject('.vscodeignore'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => new RegExp(`^${line.slice(1).trim().replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Manifest;
  const sorted = [...editorLanguages].sort();

  it('wakes the extension for the languages in which it finds names', () => {
    const events = manifest.activationEvents.filter((event) => event.startsWith('onLanguage:'));
    expect(events.map((event) => event.slice('onLanguage:'.length))).toEqual(sorted);
  });

  it('has a menu in the same languages', () => {
    const conditions = manifest.contributes.menus['editor/context'].map(({ when }) => when);
    expect(conditions).toEqual([`editorLangId =~ /^(${sorted.join('|')})$/`]);
  });

  it('names languages that are read', () => {
    expect(sorted.filter((id) => !languageNamed(id))).toEqual([]);
  });

  it('sets the severity of every rule, as it usually is', () => {
    const { default: usual, properties } = manifest.contributes.configuration.properties[severity];
    expect(usual).toEqual(usualSeverity);
    expect(Object.keys(properties)).toEqual(rules);
    for (const rule of rules)
      expect(properties[rule]).toMatchObject({ enum: severities, default: usualSeverity[rule] });
  });

  it('runs in folders that are not trusted, and in those that are on no disk', () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('has a picture of 128 × 128', () => {
    const icon = readFileSync(inProject(manifest.icon));
    expect(icon.subarray(1, 4).toString()).toBe('PNG');
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([128, 128]);
    expect(icon.length).toBeLessThan(10_000);
  });

  it('names a picture that is packed', () => {
    expect(packed.some((pattern) => pattern.test(manifest.icon))).toBe(true);
  });
});

describe('.vscodeignore', () => {
  // What the build writes is there when everything is tested, but not when this file is alone.
  const written = packed.filter(({ source }) => !source.startsWith('^dist'));
  const files = ['.', 'l10n', 'media'].flatMap((folder) =>
    readdirSync(inProject(folder)).map((name) => path.posix.join(folder, name)),
  );

  it.each(written)('lets something in by %s', (pattern) => {
    expect(files.filter((file) => pattern.test(file))).not.toEqual([]);
  });
});

const severity = 'activationLens.check.severity';

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly menus: { readonly 'editor/context': readonly { readonly when: string }[] };
    readonly configuration: {
      readonly properties: {
        readonly [severity]: {
          readonly default: unknown;
          readonly properties: Readonly<Record<string, unknown>>;
        };
      };
    };
  };
}
