import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/core/describe/escape';
import { commandUri, svgUri } from '../../../src/core/describe/links';

describe('a picture as a URI', () => {
  it('keeps nothing that Markdown or HTML would read, and reads back as itself', () => {
    const svg = `<svg a='1' b="2">\n\t(x) | {y} 100% #ff0 é σ \\ ^ \` &amp; 𝛼</svg>`;
    const uri = svgUri(svg);
    expect(uri).not.toMatch(/[\s<>(){}|"'#\\^`&]|%(?![0-9A-Fa-f]{2})|[^\x20-\x7e]/);
    expect(decodeURIComponent(uri.slice('data:image/svg+xml,'.length))).toBe(svg);
  });
});

describe('a command link', () => {
  it('holds its argument however strange', () => {
    const argument = { source: `f(x) = "a" ? (b) : 'c' \\ 100% ）` };
    const uri = commandUri('activationLens.plot', argument);
    expect(uri).not.toMatch(/[\s()<>"']/);
    expect(JSON.parse(decodeURIComponent(uri.split('?')[1] ?? ''))).toEqual([argument]);
  });
});

describe('escaped text', () => {
  it('has no sign that Markdown or HTML knows', () => {
    expect(escapeHtml('a*b_c`d[e](f)<g>&h|i~j#k!l$m\\n\r\no').replaceAll(/&#\d+;/g, '')).toBe(
      'abcdefghijklmno',
    );
  });
});
