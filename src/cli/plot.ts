import { writeFile } from 'node:fs/promises';
import type { Curve } from '../core/curve/curve';
import type { Ink } from '../core/describe/ink';
import { lookUp } from '../core/describe/lookUp';
import { plotSvg, type Line } from '../core/describe/plotSvg';
import { nameOf } from '../core/describe/title';
import { isProblem, problem, type Problem } from '../core/problem';
import { exitCode, fail, type Io } from './io';
import { refuse } from './refuse';
import { lastOf, readOptions, readParameters } from './options';

/** `plot WHAT… -o FILE.svg`: one function with its slope, or several over each other; `-o -` writes to standard output. */
export async function plot(typed: readonly string[], io: Io): Promise<number> {
  const options = readOptions(typed, ['-o', '--output', '--framework', '--parameter']);
  if (isProblem(options)) return refuse(io, options);
  const file = lastOf(options, '-o') ?? lastOf(options, '--output');
  if (file === undefined) return fail(io, 'Say where to write the picture: -o FILE.svg.');
  if (file !== '-' && !file.toLowerCase().endsWith('.svg'))
    return fail(io, `The picture is an SVG; call it ${file}.svg.`);
  const lines = linesFor(
    options.words,
    lastOf(options, '--framework'),
    options.values.get('--parameter') ?? [],
  );
  if (isProblem(lines)) return refuse(io, lines);
  return save(`${plotSvg({ lines, ink: paper, size })}\n`, file, io);
}

const size = { width: 640, height: 360 };

/** Dark lines on white paper, with a contrast of at least 4.5 : 1. */
const paper: Ink = {
  foreground: '#333333',
  axis: '#8a8a8a',
  grid: '#e6e6e6',
  curves: ['#006ab1', '#b5500b', '#2f7d32', '#652d90', '#c5221f', '#8a6300'],
  paper: '#ffffff',
  plate: true,
  line: 1.8,
};

function linesFor(
  whats: readonly string[],
  framework: string | undefined,
  typedParameters: readonly string[],
): readonly Line[] | Problem {
  if (whats.length === 0) return problem('Say what to plot: names, symbols or formulas');
  const parameters = readParameters(typedParameters);
  if (isProblem(parameters)) return parameters;
  const curves: Curve[] = [];
  for (const what of whats) {
    const subject = lookUp({ what, parameters, ...(framework !== undefined && { framework }) });
    if (isProblem(subject)) return subject;
    curves.push(subject.curve);
  }
  const [first] = curves;
  return first && curves.length === 1
    ? withSlope(first)
    : curves.map((curve, color) => ({ curve, what: 'value', label: labelOf(curve), color }));
}

const withSlope = (curve: Curve): readonly Line[] => [
  { curve, what: 'value', label: 'f', color: 0 },
  { curve, what: 'slope', label: 'f′', color: 0 },
];

function labelOf({ activation, spec }: Curve): string {
  const label = activation ? nameOf(activation, 'en') : spec.kind === 'formula' ? spec.source : '';
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}

const longestLabel = 24;

async function save(svg: string, file: string, io: Io): Promise<number> {
  if (file === '-') {
    io.stdout(svg);
    return exitCode.done;
  }
  try {
    await writeFile(file, svg);
    return exitCode.done;
  } catch {
    return fail(io, `${file} cannot be written.`);
  }
}
