import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext, Script } from 'node:vm';
import { activations } from '../../../src/core/activations/known';
import { formulaCode } from '../../../src/core/copy/copyAs';
import { c, javascript } from '../../../src/core/copy/compiled';
import type { Dialect } from '../../../src/core/copy/dialect';
import { jax, numpy, pytorch, tensorflow } from '../../../src/core/copy/python';
import golden from '../../golden/golden.json';
import { activationCurve } from '../curve/curves';

/** The golden items whose function can be written, each with its parameters in the order of the signature. */
export const items = golden.items.map(({ id, params, x, f }) => {
  const curve = activationCurve(id);
  const given: Readonly<Record<string, string>> = params;
  return {
    id,
    parameters:
      curve.activation?.parameters.map(({ name, default: usual }) => given[name] ?? String(usual)) ?? [],
    xs: x.map(Number),
    expected: f.map(Number),
  };
});

/** The code of an item's function, and what the function is called in it. */
export function codeOf(id: string, dialect: Dialect): { readonly code: string; readonly name: string } {
  const code = formulaCode(activationCurve(id), dialect);
  if (code === undefined) throw new Error(`${id} cannot be written`);
  const [, name = ''] = /(?:^|\n)(?:def|function|double) (?!erfc\b)(\w+)\(/.exec(code) ?? [];
  return { code, name };
}

/** What the JavaScript gives at each x of each item. */
export const fromJavascript = (): readonly (readonly number[])[] =>
  items.map(({ id, parameters, xs }) => {
    const { code, name } = codeOf(id, javascript);
    const numbers = parameters.map(Number);
    const f = runInNewContext(`${code}\n${name}`, {}) as (...numbers: readonly number[]) => number; // our own code
    return xs.map((x) => f(x, ...numbers));
  });

/** The code of every record that can be written in a language. */
const everyCode = (dialect: Dialect): readonly string[] =>
  activations.flatMap(({ id }) => formulaCode(activationCurve(id), dialect) ?? []);

/** @throws where a program is none */
export function parseAll(dialect: Dialect): void {
  const codes = everyCode(dialect);
  if (dialect === javascript) codes.forEach((code) => new Script(code));
  else if (dialect === c)
    run(compiler ?? 'cc', ['-Wall', '-Werror', '-fsyntax-only', '-x', 'c', '-'], codes.join('\n'));
  else
    run(
      python ?? 'python3',
      ['-c', 'import ast, json, sys\nfor code in json.load(sys.stdin): ast.parse(code)'],
      JSON.stringify(codes),
    );
}

/** The first of these programs that can be run with these arguments. */
const firstThatRuns = (programs: readonly string[], ...words: readonly string[]): string | undefined =>
  programs.find((program) => spawnSync(program, words).status === 0);

export const compiler = firstThatRuns(['cc', 'gcc', 'clang'], '--version');
export const python = firstThatRuns(
  ['python3', '/usr/bin/python3', 'python'],
  '-c',
  'import numpy, scipy.special',
);

/** What the C gives: all functions in one program, each item in a line. */
export function fromC(): readonly (readonly number[])[] {
  const ids = [...new Set(items.map(({ id }) => id))];
  const functions = ids.map((id) => {
    const { code, name } = codeOf(id, c);
    return { id, name: `f_${name}`, code: code.replace(`double ${name}(`, `double f_${name}(`) };
  });
  const nameOf = (id: string): string => functions.find((each) => each.id === id)?.name ?? '';
  const calls = items.flatMap(({ id, parameters, xs }) => [
    ...xs.map(
      (x) =>
        `printf("%.17g ", ${nameOf(id)}(${[x, ...parameters].map((each) => `(double)${each}`).join(', ')}));`,
    ),
    'printf("\\n");',
  ]);
  const program = `#include <stdio.h>\n${functions.map(({ code }) => code).join('\n')}\nint main(void) {\n${calls.join('\n')}\nreturn 0;\n}\n`;
  return inFolder((folder) => {
    const [source, binary] = [path.join(folder, 'f.c'), path.join(folder, 'f')];
    writeFileSync(source, program);
    run(compiler ?? 'cc', ['-O0', '-D_GNU_SOURCE', '-o', binary, source, '-lm']);
    return numbersIn(run(binary, []));
  });
}

/**
 * Libraries that are not installed, by NumPy under their names: what is tested is that the code is Python, calls functions that exist
 * there under these names, and computes what it should.
 */
const libraries = `
import sys, types, math, numpy, scipy.special
def module(name, **members):
    made = types.ModuleType(name)
    for key, value in members.items(): setattr(made, key, value)
    sys.modules[name] = made
    return made
np = numpy
same = {n: getattr(np, n) for n in 'abs sign floor ceil sqrt exp expm1 log log1p log2 log10 sin cos tan sinh cosh tanh where maximum minimum'.split()}
arcs = dict(asin=np.arcsin, acos=np.arccos, atan=np.arctan, asinh=np.arcsinh, acosh=np.arccosh, atanh=np.arctanh)
sp = scipy.special
module('torch', erf=sp.erf, erfc=sp.erfc, special=types.SimpleNamespace(ndtr=sp.ndtr), clamp=lambda x, min=None, max=None: np.clip(x, min, max), **same, **arcs)
module('tensorflow', math=types.SimpleNamespace(erf=sp.erf, erfc=sp.erfc, **same), **same, **arcs)
jaxed = module('jax', scipy=types.SimpleNamespace(special=sp), numpy=numpy)
sys.modules['jax.numpy'] = numpy
numpy.seterr(all='ignore')
`;

/** What a dialect of Python gives, for whole arrays at once. */
export function fromPython(dialect: Dialect): readonly (readonly number[])[] {
  const lines = items.map(({ id, parameters, xs }) => {
    const { code, name } = codeOf(id, dialect);
    const list = xs.map((x) => (Number.isFinite(x) ? String(x) : `float('${x}')`)).join(', ');
    const call = `${name}(${['numpy.array(xs)', ...parameters].join(', ')})`;
    return `xs = [${list}]\n${code}\nprint(*['%.17g' % y for y in numpy.broadcast_to(${call}, len(xs))])`;
  });
  return inFolder((folder) => {
    const file = path.join(folder, 'f.py');
    writeFileSync(file, `${libraries}\n${lines.join('\n')}\n`);
    return numbersIn(run(python ?? 'python3', [file]));
  });
}

export const pythons = { numpy, pytorch, tensorflow, jax } as const;

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'activation-lens-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @throws with what the program said when it fails */
function run(program: string, words: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    input,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const numbersIn = (text: string): readonly (readonly number[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(numberOf));

/** C and Python write `inf`. */
const numberOf = (text: string): number => Number(text.replace('inf', 'Infinity'));
