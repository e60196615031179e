import { recognize } from '../../../src/core/recognize/recognize';
import type { Occurrence } from '../../../src/core/recognize/occurrence';

/** What is found, one line each: `leaky-relu a=0.2`; mentions begin with `?`, uses of variables that hold one with `=`. */
export function found(text: string, language = 'python'): readonly string[] {
  return recognize(text, language).map(line);
}

/** Only what is certain. */
export function certain(text: string, language = 'python'): readonly string[] {
  return recognize(text, language)
    .filter(({ certainty }) => certainty === 'certain')
    .map(line);
}

export function line({ certainty, kind, activation, parameters, input }: Occurrence): string {
  const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  const at = input === undefined ? [] : [`at ${input}`];
  const sign = certainty === 'mention' ? '?' : kind === 'use' ? '=' : '';
  return [`${sign}${activation}`, ...values, ...at].join(' ');
}

/** The same with the words found and the library: `nn.ReLU → pytorch relu`. */
export function spelled(text: string, language = 'python'): readonly string[] {
  return recognize(text, language).map(
    (occurrence) =>
      `${text.slice(...occurrence.span)} → ${[occurrence.framework, line(occurrence)].filter(Boolean).join(' ')}`,
  );
}
