/** Ids that people write though no library does, and what libraries write; of their parameters nothing is known. */
export const spelledOut: ReadonlyMap<string, string> = new Map([
  ['lrelu', 'leaky_relu'],
  ['leaky-relu', 'leaky_relu'],
  ['log-softmax', 'log_softmax'],
  ['logsig', 'sigmoid'],
  ['purelin', 'linear'],
  ['sigm', 'sigmoid'],
  ['tansig', 'tanh'],
]);
