// Gathers what is only read about activations in dist/articles.json, and draws their formulas with MathJax into dist/formulas.json, which
// src/core/describe/formulaSvg.ts puts together again. esbuild.js runs this only when the records or this script have changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import mathjax from '@mathjax/src';
import { inProject } from './project.mjs';
import { records } from './records.mjs';

/** @type {import('../src/core/activations/activation').Articles} */
const articles = Object.fromEntries(
  (await records()).map(({ activation, article }) => [activation.id, article]),
);

const MathJax = await mathjax.init({
  loader: { load: ['input/tex', 'output/svg'] },
  svg: { fontCache: 'local' },
});
const adaptor = MathJax.startup.adaptor;

/** MathJax draws 1000 units an em; a picture of 15 px needs no more than 400. */
const grain = 0.4;

/** Every shape of every formula once, as a path relative to its origin: a letter at one of its sizes, or a bar. */
const shapes = new Map();
const formulas = {};
for (const [id, { latex, latexSlope }] of Object.entries(articles)) {
  formulas[id] = { value: await draw(latex), slope: await draw(latexSlope) };
}
mkdirSync(inProject('dist'), { recursive: true });
writeFileSync(inProject('dist/articles.json'), JSON.stringify(articles));
writeFileSync(
  inProject('dist/formulas.json'),
  JSON.stringify({ unitsPerEm: 1000 * grain, shapes: [...shapes.keys()], formulas }),
);

/**
 * A formula as numbers: width, height above and depth below the baseline, then shape, x and y for each of its parts.
 * @param {string} latex
 */
async function draw(latex) {
  const svg = adaptor.firstChild(await MathJax.tex2svgPromise(latex, { display: true }));
  const [, top, width, height] = numbers(adaptor.getAttribute(svg, 'viewBox'));
  if (adaptor.tags(svg, 'merror').length > 0 || adaptor.outerHTML(svg).includes('data-mjx-error'))
    throw new Error(`MathJax cannot read ${latex}`);
  /** @type {Map<string, string>} */
  const glyphs = new Map(
    adaptor
      .tags(svg, 'path')
      .map((path) => [adaptor.getAttribute(path, 'id'), adaptor.getAttribute(path, 'd')]),
  );
  const placed = [];
  visit(svg, { x: 0, y: 0, right: 1, down: 1 });
  const round = (value) => Math.round(value * grain);
  return [round(width), round(-top), round(top + height), ...placed];

  function visit(parent, outer) {
    for (const node of adaptor.childNodes(parent)) {
      const at = transformed(outer, adaptor.getAttribute(node, 'transform') ?? '');
      switch (adaptor.kind(node)) {
        case 'g':
          visit(node, at);
          break;
        case 'svg':
          visit(node, stretched(at, node));
          break;
        case 'use':
          place(at, outline(glyphs.get(adaptor.getAttribute(node, 'xlink:href').slice(1)) ?? '', at));
          break;
        case 'rect':
          place(moved(at, number(node, 'x'), number(node, 'y')), bar(at, number(node, 'width'), number(node, 'height'))); // prettier-ignore
          break;
        case 'text':
          throw new Error(`MathJax's font lacks a letter of ${latex}`);
      }
    }
  }

  function place(at, shape) {
    if (shape === '') return;
    if (!shapes.has(shape)) shapes.set(shape, shapes.size);
    placed.push(shapes.get(shape), Math.round(at.x * grain), Math.round(at.y * grain));
  }
}

/** A part that MathJax stretches by a view box of its own, as the middle of a tall brace. */
function stretched(at, node) {
  const [left, top, width, height] = numbers(adaptor.getAttribute(node, 'viewBox'));
  const inner = moved(at, number(node, 'x'), number(node, 'y'));
  const scaled = {
    ...inner,
    right: (inner.right * number(node, 'width')) / width,
    down: (inner.down * number(node, 'height')) / height,
  };
  return moved(scaled, -left, -top);
}

function transformed(at, transform) {
  let result = at;
  for (const [, kind, values] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = numbers(values);
    if (kind === 'translate') result = moved(result, a, b ?? 0);
    else if (kind === 'scale') result = { ...result, right: result.right * a, down: result.down * (b ?? a) };
    else throw new Error(`Unknown transform ${kind}`);
  }
  return result;
}

function moved(at, x, y) {
  return { ...at, x: at.x + x * at.right, y: at.y + y * at.down };
}

/** A path of absolute commands (M, L, H, V, Q, C, Z) as a short relative one, in whole units. */
function outline(path, { right, down }) {
  const here = { x: 0, y: 0 };
  let start = { x: 0, y: 0 };
  let result = '';
  for (const [, command, values] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    if (command === 'Z') {
      Object.assign(here, start);
      result += 'z';
      continue;
    }
    const step = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6 }[command];
    if (step === undefined) throw new Error(`Unknown path command ${command}`);
    const all = numbers(values);
    for (let i = 0; i < all.length; i += step) result += relative(command, all.slice(i, i + step));
    if (command === 'M') start = { ...here };
  }
  return result;

  function relative(command, values) {
    const isX = (index) => command === 'H' || (command !== 'V' && index % 2 === 0);
    const units = values.map((value, index) => Math.round(value * grain * (isX(index) ? right : down)));
    const steps = units.map((value, index) => value - (isX(index) ? here.x : here.y));
    units.forEach((value, index) => (here[isX(index) ? 'x' : 'y'] = value));
    return command.toLowerCase() + steps.join(',').replaceAll(',-', '-');
  }
}

function bar({ right, down }, width, height) {
  const [w, h] = [
    Math.round(width * grain * right),
    Math.max(1, Math.round(Math.abs(height * grain * down))),
  ];
  return `h${w}v${down < 0 ? -h : h}h${-w}z`;
}

function number(node, name) {
  return Number.parseFloat(adaptor.getAttribute(node, name) ?? '0');
}

function numbers(text) {
  return (text.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
}
