import { rememberLast } from '../remember';

/** Whether a keyword, variable, key or option says that its value is an activation: `hidden_act`, `activationFn`, `--nonlinearity`. */
export function isActivationKey(key: string): boolean {
  return key.length <= 64 && asked(key, () => saysSo(key));
}

/** A program has the same few keys all over. */
const asked = rememberLast<boolean>(512);

function saysSo(key: string): boolean {
  const words = wordsOf(key);
  return (
    (words.some((word) => says.test(word)) || transfer.test(key)) && !words.some((word) => denies.has(word))
  );
}

/** `act`, `acts`, `activation`, and what is added to say that it is a function: `actfn`, `actifunc`, `activationfct`. */
const says =
  /^(?:act(?:i|iv|ivation)?(?:f(?:n|ct|cn|un|unc|unction))?s?|activationfunction(?:for|in|main|out)\w*|activate|actv|nonlin(?:ear|earity|earities)?)$/;

/** MATLAB's word for it. */
const transfer = /transfer_?f(?:cn|unction)/i;

/** What is about an activation without naming one. */
const denies = new Set([
  'checkpoint',
  'checkpointing',
  'dtype',
  'quant',
  'quantizer',
  'initializer',
  'init',
  'regularizer',
  'scale',
  'scales',
  'scaling',
  'schedule',
]);

/** `non_linearity` is one word too. */
function wordsOf(key: string): readonly string[] {
  const joined = key.replace(/non[-_]?(linear)/i, (_, linear: string) => `non${linear.toLowerCase()}`);
  return joined
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
