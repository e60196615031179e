import { type Bead, beadPaths } from '../beads';

/** Drawings of 16 × 16 in the text's color. */
const drawings = {
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3 8h1M7.5 8h1M12 8h1',
  pin: 'M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5',
  add: 'M8 3v10M3 8h10',
  code: 'M5.5 4l-4 4l4 4M10.5 4l4 4l-4 4',
  overlay: 'M2 2v12h12M2.5 11c4 0 5-1 11-8M2.5 8c5 0 6 1 11 4',
  grid: 'M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5h-4.5zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5h-4.5z',
  fit: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5M5.5 8h5M8 5.5v5',
} as const;

export function icon(name: keyof typeof drawings): SVGSVGElement {
  return drawing(16, 16, drawings[name]);
}

/** The pen of a row: f solid above f′ dashed, its bead between them. */
export function swatch(bead: Bead): SVGSVGElement {
  const picture = drawing(24, 16, 'M1 5h22');
  const dashed = path('M1 11h22');
  dashed.setAttribute('stroke-dasharray', '5 3.5');
  picture.append(dashed, beadAt(12, 8, bead));
  picture.classList.add('swatch');
  return picture;
}

/** What stands before a row's name in the trace: its bead, a dot where it has none. */
export function dot(bead: Bead): SVGSVGElement {
  const picture = drawing(12, 12, bead === 'none' ? 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z' : '');
  picture.append(beadAt(6, 6, bead));
  picture.classList.add('dot');
  return picture;
}

function beadAt(left: number, top: number, bead: Bead): SVGPathElement {
  const shape = path(beadPaths[bead]);
  shape.setAttribute('transform', `translate(${left} ${top})`);
  shape.classList.add('bead');
  return shape;
}

const namespace = 'http://www.w3.org/2000/svg';

function drawing(width: number, height: number, d: string): SVGSVGElement {
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('aria-hidden', 'true');
  picture.classList.add('icon');
  picture.append(path(d));
  return picture;
}

function path(d: string): SVGPathElement {
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', d);
  return line;
}
