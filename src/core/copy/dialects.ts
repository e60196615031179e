import { go, java, javascriptAlone, juliaAlone, math, matlab, r, rust } from './bare';
import { c, javascript, julia } from './compiled';
import type { Dialect } from './dialect';
import { jax, numpy, pytorch, tensorflow } from './python';

/** Every language that formulas are written in, by its id in the list of what can be copied or by the name of a spelling. */
export const tables: Readonly<Record<string, Dialect>> = {
  c,
  javascript,
  jax,
  julia,
  numpy,
  pytorch,
  tensorflow,
  'javascript alone': javascriptAlone,
  'julia alone': juliaAlone,
  go,
  java,
  math,
  matlab,
  r,
  rust,
};
