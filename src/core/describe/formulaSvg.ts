/** The formulas of the catalogue as shapes and places: what `scripts/formulaPictures.mjs` writes into `dist/formulas.json`. */
export interface FormulaPictures {
  readonly unitsPerEm: number;
  /** Letters and bars as SVG paths relative to their own origin. */
  readonly shapes: readonly string[];
  /** By activation. */
  readonly formulas: Readonly<Record<string, { readonly value: Placed; readonly slope: Placed }>>;
}

/** Width, height above and depth below the baseline, then number, x and y of each shape; y grows downwards. */
export type Placed = readonly number[];

/** An SVG text with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** f or f′ of an activation as a picture in one color; `undefined` when the formula was not drawn. */
export function formulaSvg(
  { unitsPerEm, shapes, formulas }: FormulaPictures,
  which: { readonly activation: string; readonly what: 'value' | 'slope' },
  look: { readonly color: string; readonly pixelsPerEm: number },
): Picture | undefined {
  if (!Object.hasOwn(formulas, which.activation)) return undefined;
  const placed = formulas[which.activation]?.[which.what] ?? [];
  const [width = 0, above = 0, below = 0] = placed;
  const left = -margin;
  const top = -above - margin;
  const box = [left, top, width + 2 * margin, above + below + 2 * margin] as const;
  const size = pixels(box, look.pixelsPerEm / unitsPerEm);
  return {
    ...size,
    svg:
      `<svg xmlns='http://www.w3.org/2000/svg' width='${size.width}' height='${size.height}' viewBox='${box.join(',')}'>` +
      `<path fill='${look.color}' d='${outline(placed, shapes)}'/></svg>`,
  };
}

/** Room for strokes that reach over a letter's box, in the formula's units. */
const margin = 20;

const pixels = (
  [, , width, height]: readonly [number, number, number, number],
  scale: number,
): { width: number; height: number } => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/** One path for the whole formula: every shape begins where its place says. */
function outline(placed: Placed, shapes: readonly string[]): string {
  let path = '';
  for (let i = 3; i + 2 < placed.length; i += 3) {
    path += `M${placed[i + 1]},${placed[i + 2]}${shapes[placed[i] ?? -1] ?? ''}`;
  }
  return path;
}
