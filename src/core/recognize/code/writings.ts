import type { Syntax } from './syntax';

/** How the texts of a language are told and taken apart; its table says how its names come to stand for a library's. */
export interface Writing {
  /** VS Code's language ids, the first of them the one that the libraries' tables name. */
  readonly ids: readonly [string, ...string[]];
  readonly syntax: Syntax;
}

/** As C writes them, and many languages after it. */
const lineComment = String.raw`\/\/[^\n\r]*`;
const blockComment = String.raw`\/\*[^]*?(?:\*\/|$)`;
const tripleQuoted = String.raw`"""[^]*?(?:"""|$)`;
const doubleQuoted = String.raw`"(?:[^"\\\n\r]|\\[^])*"?`;
const singleQuoted = String.raw`'(?:[^'\\\n\r]|\\[^])*'?`;

/** Those that names and formulas are read in, without what only names need. */
export const writings = {
  cpp: {
    ids: [
      'cpp',
      'c',
      'cuda-cpp',
      'cuda',
      'c++',
      'cc',
      'cxx',
      'h',
      'hpp',
      'objective-c',
      'objective-cpp',
      'opencl',
      'metal',
      'glsl',
      'hlsl',
    ],
    syntax: {
      comments: [String.raw`\/\/(?:[^\n\r\\]|\\(?:\r\n|[^]))*`, blockComment],
      strings: [
        String.raw`(?:u8|[uUL])?R"(?<raw>[^()\\\s]{0,16})\([^]*?(?:\)\k<raw>"|$)`,
        String.raw`(?:u8|[uUL])?"(?:[^"\\\n\r]|\\[^])*"?`,
        String.raw`(?:u8|[uUL])?'(?:[^'\\\n\r]|\\[^])*'?`,
      ],
      beginnings: `/"'uULR`,
      separators: ['::', '->', '.'],
    },
  },
  go: {
    ids: ['go', 'golang'],
    syntax: {
      comments: [lineComment, blockComment],
      strings: ['`[^`]*`?', doubleQuoted, singleQuoted],
      beginnings: '/"`\'',
      separators: ['.'],
    },
  },
  java: {
    ids: ['java', 'scala', 'groovy'],
    syntax: {
      comments: [lineComment, blockComment],
      strings: [tripleQuoted, doubleQuoted, singleQuoted],
      beginnings: `/"'`,
      separators: ['.', '::'],
    },
  },
  javascript: {
    ids: [
      'javascript',
      'js',
      'jsx',
      'javascriptreact',
      'typescript',
      'ts',
      'tsx',
      'typescriptreact',
      'mjs',
      'cjs',
      'node',
    ],
    syntax: {
      comments: [lineComment, blockComment],
      strings: [doubleQuoted, singleQuoted, '`'],
      templates: true,
      beginnings: '/"`\'',
      letters: '$',
      separators: ['?.', '.'],
    },
  },
  julia: {
    ids: ['julia', 'jl', 'julia-repl', 'jldoctest', '@example', '@repl'], // the last four in pages of Documenter
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
  },
  kotlin: {
    ids: ['kotlin', 'kt', 'kts'],
    syntax: {
      comments: [lineComment],
      nested: { open: '/*', close: '*/' },
      strings: [tripleQuoted, doubleQuoted, singleQuoted],
      beginnings: `/"'`,
      separators: ['.', '::'],
    },
  },
  matlab: {
    ids: ['matlab', 'octave'],
    syntax: {
      comments: [
        String.raw`(?<=(?:^|[\n\r])[ \t]*)[%#]\{[ \t]*(?=[\n\r])[^]*?(?:[\n\r][ \t]*[%#]\}|$)`,
        String.raw`%[^\n\r]*`,
        String.raw`\.\.\.[^\n\r]*`,
        String.raw`(?<=(?:^|[\n\r])[ \t]*)#[^\n\r]*`,
      ],
      strings: [String.raw`"(?:[^"\n\r]|"")*"?`, String.raw`'(?:[^'\n\r]|'')*'?`],
      transposes: true,
      beginnings: `%."'#`,
      separators: ['.'],
    },
  },
  r: {
    ids: ['r', 'rscript', 'rlang'],
    syntax: {
      comments: [String.raw`#[^\n\r]*`],
      strings: [
        String.raw`[rR]"(?<raw>-*)\([^]*?(?:\)\k<raw>"|$)`,
        String.raw`"(?:[^"\\]|\\[^])*"?`,
        String.raw`'(?:[^'\\]|\\[^])*'?`,
        '`[^`\\n\\r]*`?',
      ],
      beginnings: '#"`\'rR',
      letters: '.',
      separators: [':::', '::', '$'],
    },
  },
  rust: {
    ids: ['rust', 'rs'],
    syntax: {
      comments: [lineComment],
      nested: { open: '/*', close: '*/' },
      strings: [
        String.raw`b?r(?<raw>#*)"[^]*?(?:"\k<raw>|$)`,
        String.raw`b?"(?:[^"\\]|\\[^])*"?`,
        String.raw`b?'(?:\\[^'\n\r]*|[^\\'\n\r])'`,
        String.raw`'\p{L}\w*`,
      ],
      beginnings: `/"'br`,
      separators: ['::', '.'],
    },
  },
  swift: {
    ids: ['swift'],
    syntax: {
      comments: [lineComment],
      nested: { open: '/*', close: '*/' },
      strings: [String.raw`(?<raw>#+)"(?:""[^]*?"""|[^\n\r]*?")\k<raw>`, tripleQuoted, doubleQuoted],
      beginnings: '/"#',
      separators: ['.'],
    },
  },
} as const satisfies Record<string, Writing>;
