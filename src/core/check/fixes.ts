import type { Words } from '../describe/words';
import type { Expression } from '../expression/expression';
import { childrenOf } from '../expression/expression';
import type { Judged } from '../formulas/judged';
import { slopeForm, stableForm, type StableRequest } from '../identify/stableForm';
import type { Fix } from './finding';
import { spellingOf } from './spelling';

/** The activation that the name claims, or the one that it is, in a form that breaks nowhere, in place of what is returned. */
export const rightForm = (judged: Judged, text: string, words: Words): readonly Fix[] =>
  replaced(judged, text, words, stableForm);

/** The slope of the activation in place of what is returned. */
export const rightSlope = (judged: Judged, text: string, words: Words): readonly Fix[] =>
  replaced(judged, text, words, slopeForm);

function replaced(
  judged: Judged,
  text: string,
  { t }: Words,
  form: (request: StableRequest) => string | undefined,
): readonly Fix[] {
  const { body } = judged.written;
  const request = requestOf(judged, text);
  const code = request && form(request);
  if (!body || code === undefined || code === text.slice(...body)) return [];
  return [{ title: t('Replace by {0}', code), edits: [{ span: body, text: code }] }];
}

function requestOf(
  { written, claims, function: f, identification }: Judged,
  text: string,
): StableRequest | undefined {
  const spelling = spellingOf(written, text);
  const activation = claims ?? identification?.activation;
  if (!spelling || !f || activation === undefined) return undefined;
  const numbers = Object.entries(identification?.parameters ?? {}).map(
    ([name, value]) => [name, `${value}`] as const,
  );
  const input = inputText(f.expression, f.variable, text);
  if (input === undefined) return undefined;
  const isSame = activation === identification?.activation;
  return {
    activation,
    input,
    parameters: isSame ? { ...Object.fromEntries<string>(numbers), ...identification.symbols } : {},
    spelling,
    modules: written.modules,
  };
}

/** The input as the text has it: `self.fc(x)` is `x` in the formula. */
function inputText(root: Expression, variable: string, text: string): string | undefined {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'symbol' && node.name === variable && node.span) {
      const written = text.slice(...node.span);
      return oneThing.test(written) ? written : undefined;
    }
    waiting.push(...(node.kind === 'apply' ? node.arguments : childrenOf(node)));
  }
  return variable;
}

/** A name, dotted, called or indexed: what can be put into another expression as it is. */
const oneThing = /^[\p{L}_][\p{L}\p{N}_.:]*(?:[([][^()[\]\n\r]*[)\]])*$/u;
