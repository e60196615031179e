import type { NamedFunctions } from './formula';
import { partnersOf } from './latexBrackets';
import { comparisonSigns } from './latexConditions';
import type { Token } from './latexToken';
import { functionNames } from './latexWords';

/**
 * Ways of writing that mean the same as the usual one, in the usual one: `f\colon x \mapsto x^2` as `f(x) = x^2`, branches in lines
 * of their own behind each other, `\relu(x)` as the name that a command of the writer's own makes.
 */
export const withoutSynonyms = (tokens: readonly Token[], named: NamedFunctions): readonly Token[] =>
  joinedBranches(
    headedOnce(mapped(unbraced(tokens).map((token, i, all) => ownCommand(token, all[i + 1], named)))),
  );

/** `{ f }(x)`, as formula editors write it, as `f(x)`. */
function unbraced(tokens: readonly Token[]): readonly Token[] {
  const isLone = (at: number): boolean =>
    isSign(tokens[at], '{') && tokens[at + 1]?.kind === 'letter' && isSign(tokens[at + 2], '}');
  return tokens.flatMap((token, i) => {
    if (isLone(i) || isLone(i - 2)) return [];
    const [opening, closing] = [tokens[i - 1], tokens[i + 1]];
    if (!opening || !closing || !isLone(i - 1)) return [token];
    return [{ ...token, span: [opening.span[0], closing.span[1]], gap: opening.gap }];
  });
}

/** A command that TeX does not know and that is an activation's name, where something is done with it. */
function ownCommand(token: Token, next: Token | undefined, named: NamedFunctions): Token {
  if (token.kind !== 'command' || functionNames.has(token.text) || !/^[a-z]{3,}$/i.test(token.text))
    return token;
  const isUsed = next?.kind === 'sign' && /^[([{'_^]$/.test(next.text);
  return isUsed && named(token.text) ? { ...token, kind: 'name' } : token;
}

const isSign = (token: Token | undefined, text: string): token is Token =>
  token?.kind === 'sign' && token.text === text;

/** `f : x ↦ …` as `f(x) = …`; of `x ↦ …` what stands behind. */
function mapped(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isSign(token, '↦'));
  const [arrow, input, colon] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!arrow || input?.kind !== 'letter') return tokens;
  if (at === 1) return tokens.slice(2);
  if (!isSign(colon, ':') || at < 3) return tokens;
  return [
    ...tokens.slice(0, at - 2),
    { ...colon, text: '(' },
    input,
    { ...arrow, text: ')', gap: 0 },
    { ...arrow, text: '=' },
    ...tokens.slice(at + 1),
  ];
}

/** Of `f(x) = x \text{ if } x > 0, f(x) = 0 \text{ if } x \le 0` the second head says nothing new. */
function headedOnce(tokens: readonly Token[]): readonly Token[] {
  const length = tokens.findIndex((token) => isSign(token, '=')) + 1;
  if (length < 3 || tokens.length < 3 * length) return tokens;
  const head = tokens.slice(0, length);
  const isHead = (at: number): boolean => head.every(({ text }, i) => tokens[at + i]?.text === text);
  const kept: Token[] = [...head];
  let from = length;
  for (let i = length; i < tokens.length; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token || !before) continue;
    if (i === from || !isHead(i)) {
      kept.push(token);
      continue;
    }
    if (!isBetween(before) || !hasCondition(tokens.slice(from, i))) return tokens;
    while (kept.length > 0 && isBetween(kept.at(-1))) kept.pop();
    kept.push({ ...before, kind: 'sign', text: ';' });
    i += length - 1;
    from = i + 1;
  }
  return from > length && hasCondition(tokens.slice(from)) ? kept : tokens;
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'sign' && /^(?:[,;]|\\\\)$/.test(token.text)) ||
    (token.kind === 'word' && token.text === 'and'));

/** Of `f(x) = x, x > 0 \\ = 0, x \le 0` the second line is the other branch and no other side. */
function joinedBranches(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isSign(token, '\\\\'))) return tokens;
  const lines = linesOf(tokens);
  const joined: Token[] = [];
  let wasBranch = false;
  for (const { breakAt, line } of lines) {
    const body = isSign(line[0], '=') ? line.slice(1) : line;
    const isBranch: boolean = hasCondition(line) && !(wasBranch && definesAnother(body));
    const goesOn = !wasBranch && /^[-+*/]$/.test(line[0]?.text ?? ''); // `= ax^2 \\ + bx`
    if (breakAt && !goesOn) joined.push(wasBranch && isBranch ? { ...breakAt, text: ';' } : breakAt);
    joined.push(...(wasBranch && isBranch ? body : line));
    wasBranch = isBranch;
  }
  return joined;
}

/** Whether an equals sign stands before what says when a line holds. */
function definesAnother(line: readonly Token[]): boolean {
  const mark = line.findIndex(
    ({ kind, text }) => kind === 'word' || (kind === 'sign' && /^[,;]$/.test(text)),
  );
  return line
    .slice(0, mark < 0 ? line.length : mark)
    .some(({ kind, text }) => kind === 'sign' && /^[=≈]$/.test(text));
}

interface Line {
  /** What ends the line before. */
  readonly breakAt: Token | undefined;
  readonly line: readonly Token[];
}

/** Lines between marks outside of brackets. */
function linesOf(tokens: readonly Token[]): readonly Line[] {
  const partners = partnersOf(tokens);
  const lines: Line[] = [];
  let breakAt: Token | undefined;
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (isSign(token, '\\\\')) {
      lines.push({ breakAt, line: tokens.slice(start, i) });
      [breakAt, start] = [token, i + 1];
    } else i = Math.max(i, partners[i] ?? -1);
  }
  return [...lines, { breakAt, line: tokens.slice(start) }];
}

/** Whether a line says outside of brackets when it holds. */
function hasCondition(line: readonly Token[]): boolean {
  const partners = partnersOf(line);
  for (let i = 0; i < line.length; i++) {
    const token = line[i];
    if (token?.kind === 'word' && /^(?:if|otherwise)$/.test(token.text)) return true;
    const isComparison = token?.kind === 'sign' && token.text !== '=' && comparisonSigns.has(token.text);
    if (isComparison && i > 0) return true;
    i = Math.max(i, partners[i] ?? -1);
  }
  return false;
}
