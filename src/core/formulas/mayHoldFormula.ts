/**
 * A quick look at a text in ASCII that has not been decoded: whether it calls a function that activations are made of. 1 GB/s; most files
 * of a program call none.
 */
export function mayHoldFormula(bytes: Uint8Array): boolean {
  for (let i = 3; i < bytes.length; i++) {
    if (bytes[i] !== open) continue;
    const last = ((bytes[i - 2] ?? 0) << 8) | (bytes[i - 1] ?? 0);
    if (ends[last] === 1 && words.has(wordBefore(bytes, i))) return true;
  }
  return false;
}

const open = '('.charCodeAt(0);

/** The letters and digits before a place, ten at most. */
function wordBefore(bytes: Uint8Array, end: number): string {
  let word = '';
  for (let i = end - 1; i >= 0 && i > end - 11; i--) {
    const sign = String.fromCharCode(bytes[i] ?? 0);
    if (!/\w/.test(sign)) break;
    word = sign + word;
  }
  return word.toLowerCase();
}

const words: ReadonlySet<string> = new Set(
  'exp expf expm1 expm1f exp_m1 log1p log1pf logaddexp erf erff erfc tanh tanhf sigmoid softplus where maximum max fmax fmaxf pmax clamp clip clamp_min relu6 abs fabs fabsf ifelse if_else relu elu gelu silu swish mish selu softsign leaky_relu leakyrelu'.split(
    ' ',
  ),
);

const ends = new Uint8Array(2 ** 16);
for (const word of words)
  for (const end of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    ends[(end.charCodeAt(end.length - 2) << 8) | end.charCodeAt(end.length - 1)] = 1;
