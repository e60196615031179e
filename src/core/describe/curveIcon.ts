import type { Curve } from '../curve/curve';
import { sample } from '../curve/sample';

const size = 16;
const margin = 2;
const inner = size - 2 * margin;
/** Where most functions differ, and few have become straight yet. */
const shown = [-3.5, 3.5] as const;

/** A curve's shape as an SVG of 16 × 16 pixels. */
export function curveIcon(curve: Curve, color: string): string {
  const x = shown;
  const segments = sample(curve, 'value', { x, width: 4 * inner, height: 4 * inner });
  const ys = segments.flat().map((point) => point.y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const scale = inner / Math.max(high - low, 1e-9);
  const path = segments.map((points) =>
    points
      .map((point, i) => {
        const across = margin + ((point.x - x[0]) / (x[1] - x[0])) * inner;
        const down = high > low ? margin + (high - point.y) * scale : size / 2;
        return `${i === 0 ? 'M' : 'L'}${digits(across)} ${digits(down)}`;
      })
      .join(''),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
    `<path fill="none" stroke="${color}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" d="${path.join('')}"/></svg>`
  );
}

const digits = (value: number): string => String(Math.round(value * 10) / 10);
