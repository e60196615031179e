import type { WrittenFormula } from '../formulas/writtenFormula';
import { escapePattern } from '../escapePattern';
import { languageIdOf } from '../recognize/languageIds';
import { lineEnd, lineStart, nextLine } from '../line';
import type { Rewritable } from '../read/code/rewritable';
import type { Span } from '../span';
import type { Fix } from './finding';

/**
 * The changes that make a formula compute one expression: in place of what it returns, without the statements that led there. Names,
 * docstrings and comments stay. Undefined where it is that already, or where a statement that stays needs one that goes.
 */
export function rewritten(
  { body, rewritable, span, language }: WrittenFormula,
  code: string,
  text: string,
): Fix['edits'] | undefined {
  if (body) return code === text.slice(...body) ? undefined : [{ span: body, text: code }];
  if (!rewritable || isNeeded(rewritable, text) || isKept(rewritable, span, language, text)) return undefined;
  const drops = merged(
    rewritable.dropped.map(({ span }) => span),
    text,
  ).map((span) => ({
    span: withoutTraces(span, text),
    text: '',
  }));
  return [...drops, { span: rewritable.replaced, text: ending(rewritable, code, text) }];
}

const isNeeded = ({ dropped, kept }: Rewritable, text: string): boolean => {
  const names = new Set(dropped.flatMap((each) => each.names));
  return kept.some((span) =>
    [...text.slice(...span).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].some(([word]) => names.has(word)),
  );
};

/** Whether a statement that would go sets what is declared elsewhere, such as a member: `s = …` without `double`. */
function isKept({ dropped }: Rewritable, whole: Span, language: string, text: string): boolean {
  if (
    language === 'julia' &&
    dropped.some(({ span: [at] }) => /\blet\s+$/.test(text.slice(Math.max(0, at - 8), at)))
  )
    return true;
  if (!declaring.has(languageIdOf(language))) return false;
  const code = text.slice(...whole);
  return dropped.some(
    ({ span: [at], names }) =>
      names.some((name) => text.startsWith(name, at)) &&
      !names.every((name) =>
        new RegExp(`\\b(?!return|else)\\w+[\\s*&]+(?:[\\w*][\\w\\s*]*,\\s*)*${escapePattern(name)}\\b`).test(
          code,
        ),
      ),
  );
}

const declaring: ReadonlySet<string> = new Set(['cpp', 'java', 'javascript', 'typescript']);

/** `return` and what else stands around a value where the program returns one; comments of what is replaced stay above it. */
function ending({ replaced, model }: Rewritable, code: string, text: string): string {
  if (!model) return code;
  const { statement, value } = model;
  const before = text.slice(statement[0], value[0]);
  const after = text.slice(value[1], statement[1]);
  const isEnded = text.startsWith(';', replaced[1]) || text.slice(...replaced).endsWith(';');
  const semicolon = text.startsWith(';', statement[1]) && !isEnded ? ';' : '';
  return `${before}${code}${after}${semicolon}`;
}

/** Two declarations may share a statement: `let a = 1, b = 2`. */
function merged(spans: readonly Span[], text: string): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && (span[0] < last[1] || /^\s*,\s*$/.test(text.slice(last[1], span[0]))))
      all[all.length - 1] = [last[0], Math.max(last[1], span[1])];
    else all.push(span);
  }
  return all;
}

/** A statement with its semicolon, and its whole line where nothing else stands there. */
function withoutTraces([start, end]: Span, text: string): Span {
  const behind = end + (/^[ \t]*;/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  const [from, to] = [lineStart(text, start), lineEnd(text, behind)];
  const isAlone = text.slice(from, start).trim() === '' && text.slice(behind, to).trim() === '';
  if (isAlone) return [from, nextLine(text, to)];
  return [start, behind + (/^[ \t]*/.exec(text.slice(behind, to))?.[0].length ?? 0)];
}
