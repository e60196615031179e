/** Behind the end of a comment that holds others of its kind; of an unfinished one, the end of the text. */
export function endOfNested(
  text: string,
  from: number,
  { open, close }: { readonly open: string; readonly close: string },
): number {
  let depth = 0;
  for (let at = from; ;) {
    const [opening, closing] = [text.indexOf(open, at), text.indexOf(close, at)];
    if (closing < 0) return text.length;
    const opens = opening >= 0 && opening < closing;
    depth += opens ? 1 : -1;
    at = opens ? opening + open.length : closing + close.length;
    if (depth === 0) return at;
  }
}

/** Behind the end of a template of JavaScript, which may hold expressions and these other templates. */
export function endOfTemplate(text: string, from: number): number {
  const braces: number[] = []; // of each expression that is open, how many braces are
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at];
    const depth = braces.length;
    const isText = (depth & 1) === 0;
    if (sign === '\\') at++;
    else if (isText && sign === '`') {
      if (depth === 0) return at + 1;
      braces.pop();
    } else if (isText && sign === '$' && text[at + 1] === '{') {
      braces.push(0);
      at++;
    } else if (!isText && sign === '`') braces.push(0);
    else if (!isText && sign === '{') braces[depth - 1] = (braces[depth - 1] ?? 0) + 1;
    else if (!isText && sign === '}') {
      if (braces[depth - 1] === 0) braces.pop();
      else braces[depth - 1] = (braces[depth - 1] ?? 0) - 1;
    }
  }
  return text.length;
}

/** Behind a regular expression between slashes that begins here; 0 where none does on this line. */
export function endOfRegularExpression(text: string, from: number): number {
  regularExpression.lastIndex = from;
  return regularExpression.test(text) ? regularExpression.lastIndex : 0;
}

const regularExpression = /\/(?![*/])(?:[^/\\[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/[a-z]*/y;
