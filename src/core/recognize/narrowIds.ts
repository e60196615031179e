/**
 * The ids that the call before a place takes, where it takes only a few of those that its library knows; the library is the one whose
 * ids they are, if that is known.
 */
export function narrowIds(before: string, library: string | undefined): readonly string[] | undefined {
  if (library !== undefined && library !== 'pytorch') return undefined;
  const near = before.slice(-300);
  return narrow.find(({ call }) => call.test(near))?.ids;
}

const narrow: readonly { readonly call: RegExp; readonly ids: readonly string[] }[] = [
  {
    call: /\b(?:calculate_gain|kaiming_\w+)\([^()]*$/,
    ids: ['linear', 'sigmoid', 'tanh', 'relu', 'leaky_relu', 'selu'],
  },
  { call: /\bRNN(?:Cell)?\([^()]*$/, ids: ['tanh', 'relu'] },
  { call: /\bTransformer\w*\([^()]*$/, ids: ['relu', 'gelu'] },
];
