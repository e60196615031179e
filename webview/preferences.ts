import { usualSaturation } from '../src/core/curve/saturation';

let threshold = usualSaturation;

/** Takes what the reader has set; the host sends it with the words. */
export function prefer(saturation: number): void {
  threshold = saturation;
}

/** Slopes below this are called saturated. */
export const saturation = (): number => threshold;
