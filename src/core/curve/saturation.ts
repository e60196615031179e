/** Below this |f′| a unit hardly learns. */
export const usualSaturation = 0.01;
