import type { Site } from './site';

/** The ids that a call takes, where it takes only a few of those that its library knows. */
export function narrowIds({ text, framework, occurrence: { span } }: Site): readonly string[] | undefined {
  if (framework && framework.id !== 'pytorch') return undefined;
  const before = text.slice(Math.max(0, span[0] - 300), span[0]);
  return narrow.find(({ call }) => call.test(before))?.ids;
}

const narrow: readonly { readonly call: RegExp; readonly ids: readonly string[] }[] = [
  {
    call: /\b(?:calculate_gain|kaiming_\w+)\([^()]*$/,
    ids: ['linear', 'sigmoid', 'tanh', 'relu', 'leaky_relu', 'selu'],
  },
  { call: /\bRNN(?:Cell)?\([^()]*$/, ids: ['tanh', 'relu'] },
  { call: /\bTransformer\w*\([^()]*$/, ids: ['relu', 'gelu'] },
];
