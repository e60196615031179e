import { constants, number, members, type Binding, type CodeLanguage } from './codeLanguage';

const importing = /^[ \t]*(?:@\w+\s+)?(using|import)[ \t]+([^\n\r#;]+(?:,\s*\n[^\n\r#;]+)*)/gm;

/** Libraries that hand on what NNlib has. */
const libraries: ReadonlySet<string> = new Set(['Flux', 'NNlib', 'Lux']);

export const julia: CodeLanguage = {
  ids: ['julia', 'jl'],
  inEditors: ['julia'],
  extensions: ['.jl'],
  syntax: {
    comments: [String.raw`#(?!=)[^\n\r]*`],
    nested: { open: '#=', close: '=#' },
    strings: [
      String.raw`(?:raw)?"""(?:[^\\]|\\[^])*?(?:"""|$)`,
      String.raw`(?:raw)?"(?:[^"\\]|\\[^])*"?`,
      String.raw`'(?:\\[^']*|[^\\'\n\r])'`,
      '`[^`]*`?',
      String.raw`@\.`, // broadcasts what follows
      "'",
    ],
    transposes: true,
    beginnings: `#"'r@\``,
    letters: '!@',
    multiplies: true,
    separators: ['.'],
  },
  importing,
  known: [...libraries].map((name) => ({ name, path: name })),
  symbols: true,
  shadowing: /^[ \t]*[\p{L}_][\p{L}\p{N}_!]*\((?<parameters>[^()\n]*)\)\s*=(?![=>])[^\n\r]*/gmu,
  interpolation: { open: '$(', close: ')' },
  bindings,
};

const defining =
  /^[ \t]*(?:@\w+\s+)*(?:function\s+([\p{L}_][\p{L}\p{N}_!]*)\s*\(|([\p{L}_][\p{L}\p{N}_!]*)\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)[^=\n]{0,40}=(?![=>]))/gmu;

function* bindings(code: string): Generator<Binding> {
  yield* constants(code, fixed);
  for (const [, word = '', what = ''] of code.matchAll(importing)) yield* imported(word, what);
  for (const [, long = '', short = long] of code.matchAll(defining)) yield { own: short };
}

function* imported(word: string, what: string): Generator<Binding> {
  const [module = '', list] = what.split(/:(?!:)/).map((part) => part.trim());
  if (list !== undefined) {
    if (libraries.has(module.split('.')[0] ?? '')) yield* members(list, module, /\s+as\s+/);
    return;
  }
  for (const each of what.split(',')) {
    const [path = '', alias = path] = each.trim().split(/\s+as\s+/);
    if (!libraries.has(path.split('.')[0] ?? '')) continue;
    yield { name: alias, path };
    if (word === 'using') yield { star: path };
  }
}

const fixed = new RegExp(
  String.raw`^(?:const\s+)?([\p{L}_][\p{L}\p{N}_]*)\s*=\s*(${number})[ \t]*(?=[;\n\r]|$)`,
  'gmu',
);
