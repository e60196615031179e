import { nameOf } from '../names';
import { curveVariable } from '../theme';
import { t } from '../words';
import { depth, type SignalRow } from './signalRow';

const size = { width: 420, height: 160 };
const margin = { left: 40, right: 112, top: 8, bottom: 20 };
/** Powers of ten above and below 1 that are in sight. */
const decades = 3;

/** The mean square of the pre-activations from layer to layer, on a logarithmic scale, a line for each function. */
export function signalPlot(rows: readonly SignalRow[]): SVGSVGElement {
  const plot = svg('svg', {
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: `${size.width}`,
    height: `${size.height}`,
    role: 'img',
    class: 'signal-plot',
  });
  plot.setAttribute('aria-label', t('Mean square of the signal from layer to layer'));
  for (const power of [-decades, 0, decades]) plot.append(...gridLine(power));
  for (const layer of [0, 10, 20, 30, 40, depth])
    plot.append(text({ x: acrossAt(layer), y: size.height - 4, anchor: 'middle' }, `${layer}`));
  plot.append(...rows.map(line), ...labels(rows));
  return plot;
}

function gridLine(power: number): readonly SVGElement[] {
  const y = upAt(power);
  const right = size.width - margin.right;
  const label = power === 0 ? '1' : `10${power < 0 ? '⁻' : ''}${'⁰¹²³'.charAt(Math.abs(power))}`;
  return [
    svg('path', { d: `M${margin.left},${y}H${right}`, class: power === 0 ? 'axis' : 'grid' }),
    text({ x: margin.left - 6, y: y + 4, anchor: 'end' }, label),
  ];
}

function line({ row, signal }: SignalRow): SVGElement {
  const points = signal.lengths
    .map((length, layer) => [acrossAt(layer), upAt(powerOf(length))] as const)
    .filter(([, y]) => Number.isFinite(y));
  const made = svg('polyline', { points: points.map((point) => point.join(',')).join(' ') });
  made.style.setProperty('stroke', `var(${curveVariable(row.color)})`);
  return made;
}

/** Names at the lines' ends, moved apart where they would cover each other. */
function labels(rows: readonly SignalRow[]): readonly SVGElement[] {
  const height = 14;
  const wanted = rows
    .map(({ row, signal }) => ({ row, y: upAt(powerOf(signal.lengths.at(-1) ?? NaN)) }))
    .filter(({ y }) => Number.isFinite(y))
    .sort((a, b) => a.y - b.y);
  const below = wanted.map(({ y }) => y + 4);
  for (let i = 1; i < below.length; i++) below[i] = Math.max(below[i] ?? 0, (below[i - 1] ?? 0) + height);
  for (let i = below.length - 1; i >= 0; i--) {
    const lowest = i === below.length - 1 ? size.height - margin.bottom + 4 : (below[i + 1] ?? 0) - height;
    below[i] = Math.min(below[i] ?? 0, lowest);
  }
  return wanted.map(({ row }, i) => {
    const label = text({ x: size.width - margin.right + 6, y: below[i] ?? 0, anchor: 'start' }, nameOf(row));
    label.style.setProperty('fill', `var(${curveVariable(row.color)})`);
    return label;
  });
}

const powerOf = (length: number): number =>
  Number.isNaN(length) ? NaN : Math.max(-decades, Math.min(decades, Math.log10(Math.max(length, 1e-300))));

const acrossAt = (layer: number): number =>
  margin.left + ((size.width - margin.left - margin.right) * layer) / depth;

const upAt = (power: number): number =>
  margin.top + ((size.height - margin.top - margin.bottom) * (decades - power)) / (2 * decades);

function text(
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: string },
  content: string,
): SVGElement {
  const made = svg('text', { x: `${x}`, y: `${y}`, 'text-anchor': anchor });
  made.textContent = content;
  return made;
}

function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
