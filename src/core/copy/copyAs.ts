import type { Article } from '../activations/activation';
import { bodyOf, type Curve } from '../curve/curve';
import { symbolOf } from '../describe/formulaText';
import { printLatex } from '../expression/print';
import { english } from '../problem';
import type { Dialect } from './dialect';
import { dialects } from './known';
import { libraryCall, type LibraryCall } from './libraryCall';
import { numberIn, writeCode } from './writeCode';

/** What a function can be copied as, in the order of the list. */
export const targets = [
  { id: 'pytorch', title: 'PyTorch' },
  { id: 'tensorflow', title: 'TensorFlow' },
  { id: 'keras', title: 'Keras' },
  { id: 'jax', title: 'JAX' },
  { id: 'numpy', title: 'NumPy' },
  { id: 'onnx', title: 'ONNX node' },
  { id: 'julia', title: 'Julia' },
  { id: 'javascript', title: 'JavaScript' },
  { id: 'c', title: 'C' },
  { id: 'latex', title: 'LaTeX' },
] as const;

export type Target = (typeof targets)[number]['id'];

/**
 * A function as code: the library's own call where it has one, otherwise its formula in the form that computes well. Undefined where
 * there is neither (an ONNX operator that does not exist, a function of a whole vector as a formula).
 */
export function copyAs(curve: Curve, target: Target, article?: Article): string | undefined {
  switch (target) {
    case 'latex':
      return article && hasUsualSettings(curve)
        ? article.latex
        : `f(${curve.variable})=${printLatex(curve.expression, { symbolOf: symbolOf(curve) })}`;
    case 'onnx':
      return onnxNode(libraryCall(curve, 'onnx'));
    case 'julia':
      return (
        juliaCall(libraryCall(curve, 'flux-nnlib'), curve.activation?.kind === 'elementwise') ??
        formulaIn(target, curve)
      );
    default:
      return pythonCall(libraryCall(curve, libraries.get(target) ?? '')) ?? formulaIn(target, curve);
  }
}

/** Libraries of Python by what they are called in the list. */
const libraries: ReadonlyMap<string, string> = new Map([
  ['pytorch', 'pytorch'],
  ['tensorflow', 'tensorflow'],
  ['keras', 'keras3'],
  ['jax', 'jax'],
  ['numpy', 'numpy/scipy'],
]);

function formulaIn(target: Target, curve: Curve): string | undefined {
  const dialect = dialects.get(target);
  return dialect && formulaCode(curve, dialect);
}

/** The formula as a function of the language, whether or not a library has it; undefined for functions of a whole vector. */
export function formulaCode(curve: Curve, dialect: Dialect): string | undefined {
  const { activation, variable, parameters, settings } = curve;
  if (activation?.kind === 'vector') return undefined;
  const names = namesIn(dialect, curve);
  const nameOf = (name: string): string => names.get(name) ?? name;
  const others = parameters.filter(({ isInput }) => isInput).map((each) => each.name);
  const inputs = [variable, ...others] as const;
  const { locals, text, uses } = writeCode(bodyOf(curve), inputs, dialect, nameOf);
  const chosen = parameters
    .filter(({ isInput }) => !isInput)
    .map((each) => [nameOf(each.name), numberIn(dialect, settings[each.name] ?? NaN)] as const);
  const { first, input, parameter, local, result, last, short, usual } = dialect.definition;
  const name = functionName(activation?.id ?? 'f', dialect);
  const given = [
    ...inputs.map((each) => english(input, nameOf(each))),
    ...chosen.map((each) => english(parameter, ...each)),
  ].join(', ');
  const values = chosen.map((each) => each.join(' = ')).join(', ');
  const called = [...uses, ''];
  const head = dialect.head.flatMap(([beginning, lines]) =>
    called.some((use) => use.startsWith(beginning)) ? [lines] : [],
  );
  return [
    ...head,
    ...(head.length > 0 ? [''] : []),
    ...(usual !== undefined && values !== '' ? [english(usual, values)] : []),
    ...(short !== undefined && locals.length === 0
      ? [english(short, name, given, text)]
      : [
          english(first, name, given),
          ...locals.map((each) => english(local, each.name, each.text)),
          english(result, text),
          ...(last === undefined ? [] : [last]),
        ]),
  ].join('\n');
}

const hasUsualSettings = ({ activation, settings }: Curve): boolean =>
  activation?.parameters.every(({ name, default: usual }) => settings[name] === usual) ?? false;

/** Greek letters by their names; what the language reserves with an underscore. */
function namesIn(dialect: Dialect, { parameters, variable }: Curve): ReadonlyMap<string, string> {
  const reserved = reservedIn(dialect);
  const plain = (text: string): string => {
    const latin = greek.get(text) ?? (/^[A-Za-z]\w*$/.test(text) ? text : undefined);
    return latin ?? '';
  };
  return new Map(
    [{ name: variable, symbol: variable }, ...parameters].map(({ name, symbol }) => {
      const wanted = plain(symbol) || name;
      return [name, reserved.has(wanted) ? `${wanted}_` : wanted];
    }),
  );
}

const reservedIn = ({ reserved }: Dialect): ReadonlySet<string> => new Set(reserved.split(' '));

const greek: ReadonlyMap<string, string> = new Map([
  ['α', 'alpha'],
  ['β', 'beta'],
  ['δ', 'delta'],
  ['θ', 'theta'],
  ['λ', 'lambda'],
  ['μ', 'mu'],
  ['σ', 'sigma'],
  ['τ', 'tau'],
  ['ω', 'omega'],
]);

/** `leaky_relu`; a name that the language or its mathematics has already gets a tail. */
function functionName(id: string, dialect: Dialect): string {
  const { functions } = dialect;
  const name = id.replace(/\W/g, '_');
  const isTaken =
    reservedIn(dialect).has(name) || name in functions || Object.values(functions).includes(name);
  return isTaken ? `${name}_` : name;
}

/** A layer as it is made, a function as it is applied to x. Text with parentheses is code already. */
function pythonCall(found: LibraryCall | undefined): string | undefined {
  if (!found) return undefined;
  if (found.name.includes('(')) return found.name;
  const input = found.kind === 'class' ? [] : [found.input];
  return `${found.name}(${[...input, ...found.arguments].join(', ')})`;
}

/** Julia's functions take numbers by position, and are broadcast unless they take the whole array. */
function juliaCall(found: LibraryCall | undefined, isElementwise: boolean): string | undefined {
  if (!found || found.kind === 'class') return undefined;
  const values = found.arguments.map((argument) => argument.slice(argument.indexOf('=') + 1));
  const name = found.name.replace(/^.*\./, '');
  return `NNlib.${name}${isElementwise ? '.' : ''}(${['x', ...values].join(', ')})`;
}

/** What an operator takes as further inputs is named there, and its value said beside it. */
function onnxNode(found: LibraryCall | undefined): string | undefined {
  if (!found) return undefined;
  const isInput = (argument: string): boolean => onnxInputs.has(argument.replace(/=.*/, ''));
  const more = found.arguments.filter(isInput);
  const inputs = [...found.input.split(', '), ...more.map((argument) => argument.replace(/=.*/, ''))].map(
    (name) => `"${name}"`,
  );
  const attributes = found.arguments.filter((argument) => !isInput(argument)).map((text) => `, ${text}`);
  const values = more.length > 0 ? `  # ${more.join(', ').replace(/=/g, ' = ')}` : '';
  return `onnx.helper.make_node("${found.name}", inputs=[${inputs.join(', ')}], outputs=["y"]${attributes.join('')})${values}`;
}

const onnxInputs: ReadonlySet<string> = new Set(['min', 'max', 'slope']);
