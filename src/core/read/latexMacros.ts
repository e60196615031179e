/** What commands that a text makes for itself stand for, by their names without the backslash. */
export type Macros = ReadonlyMap<string, string>;

export const noMacros: Macros = new Map();

/** The commands without arguments that a text makes: `\newcommand{\relu}{\mathrm{ReLU}}`, `\DeclareMathOperator{\relu}{ReLU}`. */
export function macrosIn(text: string): Macros {
  if (!/\\(?:(?:re)?newcommand|DeclareMathOperator|def\\)/.test(text)) return noMacros;
  const found = new Map<string, string>();
  for (const [, how = '', name = '', body = ''] of text.matchAll(making))
    if (found.size < most) found.set(name, how.startsWith('Declare') ? `\\operatorname{${body}}` : body);
  return found;
}

/** Nobody makes more. */
const most = 500;

const making =
  /\\((?:re)?newcommand|DeclareMathOperator|def)\*?\s*\{?\\([A-Za-z]+)\}?\s*\{((?:[^{}#\n]|\{(?:[^{}#\n]|\{[^{}#\n]{0,80}\}){0,80}\}){1,80})\}/g;
