import { number, type Expression } from '../../expression/expression';
import { methodsNamed, symbolNamed } from '../../frameworks/symbols';
import type { Span } from '../../span';
import { arrayAt } from './elements';
import { invoke } from './invoke';
import { asides, patterns } from './knownWords';
import { givenBy, libraryCall, type Given } from './libraryCall';
import { classAround, isSelf, type Level } from './levels';
import { attribute, beginsWithModule, constantOf, held, isScope, pathOf, wordsOf } from './lookup';
import { activationName, isLibrary, plainWord } from './meanings';
import { maskedBy } from './masks';
import { choice, isTruth, placed, truthOf } from './nodes';
import type { SyntaxNode } from './syntaxTree';
import { asExpression, has, isExpression, refusal, unknown, type Scope, type Value } from './values';
import { knownWord, reduces } from './words';

type Call = SyntaxNode & { readonly kind: 'call' };

/** What a call returns. */
export function callValue(node: Call, scope: Scope): Value {
  const { callee } = node;
  const given = givenBy(node.arguments, scope);
  const [only, ...more] = given;
  if (only && more.length === 0 && (callee.kind === 'name' || callee.kind === 'member')) {
    const { value } = only;
    if (value.kind === 'symbol') scope.run.applied.add(`${callee.name}(${value.name})`);
  }
  return called(callee, given, node.span, scope);
}

/** What is returned by whatever a node stands for, given these arguments. */
export function called(callee: SyntaxNode, given: readonly Given[], span: Span, scope: Scope): Value {
  const { run } = scope;
  switch (callee.kind) {
    case 'function':
      return invoke({ kind: 'closure', function: callee.function, scope }, given, span, scope);
    case 'call':
      return calledTwice(callee, given, span, scope);
    case 'name': {
      const value = held(callee.name, scope);
      if (isExpression(value) && given[0]?.node) {
        // MATLAB's x(mask) and x(i)
        const indices = given.flatMap(({ node }) => node ?? []);
        if (
          maskedBy(given[0].node, scope) ||
          arrayAt({ kind: 'index', object: callee, indices, span }, scope)
        )
          return value;
      }
      if (value) return calledValue(value, callee.name, given, span, scope);
      const [wrapped] = given;
      if (wrapped && run.language === 'julia' && typeParameter.test(callee.name)) return wrapped.value;
      if (wrapped && classAround(scope.level)?.name === callee.name) return wrapped.value; // `Value(t, (self,))`
      return libraryWord(
        run.language === 'r' ? callee.name.replaceAll('.', '') : pathOf([callee.name], scope),
        given,
        span,
        scope,
      );
    }
    case 'member':
      if (given.length === 0 && /^(?:zero|one)$/.test(callee.name))
        return number(callee.name === 'one' ? 1 : 0); // `F::zero()`
      return calledMember(callee, given, span, scope);
    case 'other':
      throw has(callee.what);
    default:
      throw refusal('It calls something that is not known');
  }
}

/** `T(2)` of Julia, where {T}. */
const typeParameter = /^[A-Z]\d?$/;

function calledValue(value: Value, name: string, given: readonly Given[], span: Span, scope: Scope): Value {
  switch (value.kind) {
    case 'closure':
      return invoke(value, given, span, scope, name);
    case 'callee':
      return called(value.node, given, span, value.scope);
    case 'unreadable':
      throw value.why;
    default:
      throw unknown(name);
  }
}

function calledMember(
  callee: SyntaxNode & { kind: 'member' },
  given: readonly Given[],
  span: Span,
  scope: Scope,
): Value {
  const { object, name } = callee;
  if (/^[cp]df$/.test(name) && object.kind === 'call' && wordsOf(object.callee)?.at(-1) === 'Normal')
    return libraryWord(`norm.${name}`, given, span, scope);
  if (isSelf(object) && isInstance(object, scope)) {
    const value = attribute(name, scope);
    if (!value) throw unknown(`self.${name}`);
    return calledValue(value, name, given, span, scope);
  }
  const [first] = given;
  if (name === 'tidy' && first?.value.kind === 'closure') return invoke(first.value, [], span, scope);
  const words = wordsOf(callee);
  const [root, member] = words ?? [];
  const inner =
    object.kind === 'member' && isSelf(object.object)
      ? classAround(scope.level)?.classes.get(member ?? '')
      : undefined;
  if (inner) return calledClass(inner, name, given, span, scope);
  if (words && root !== undefined && !held(root, scope) && !constantOf(object, scope)) {
    const owner = words.slice(1, -1).reduce((at, inner) => at?.classes.get(inner), classNamed(root, scope));
    if (owner) return calledClass(owner, name, given, span, scope);
    if (
      words.length > 2 ||
      beginsWithModule(words, scope) ||
      isQualified(root, given, scope) ||
      symbolNamed(pathOf(words, scope), scope.run.language)
    )
      return libraryWord(pathOf(words, scope), given, span, scope);
  }
  return method(scope.run.evaluate(object, scope), name, given, span, scope);
}

/** `Erf.erf(x)`, `pracma::erf(x)`: a name before it says where it is from. */
const isQualified = (owner: string, given: readonly Given[], { run: { language } }: Scope): boolean =>
  given.length > 0 && (language === 'r' || /^[A-Z][A-Za-z]/.test(owner));

const isInstance = (object: SyntaxNode, scope: Scope): boolean =>
  object.kind === 'name' && !isExpression(held(object.name, scope));

export function classNamed(name: string, { level, run }: Scope): Level | undefined {
  for (let at: Level | undefined = level; at; at = at.around) {
    const found = isScope(at, run) ? at.classes.get(name) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Methods that make a layer a function. */
export const forwards = ['forward', 'predict', 'call', '__call__', 'forward_pass', 'fprop'];

/** `Sigmoid.value(x)`, `MyReLU.apply(x)`. */
function calledClass(owner: Level, name: string, given: readonly Given[], span: Span, scope: Scope): Value {
  const wanted = owner.functions.has(name) || name !== 'apply' ? [name] : forwards;
  const found = wanted.flatMap((each) => owner.functions.get(each) ?? []).at(-1);
  if (!found) throw unknown(`${owner.name}.${name}`);
  const inside = { run: scope.run, names: new Map(), level: owner };
  return invoke({ kind: 'closure', function: found, scope: inside }, given, span, scope, owner.name);
}

/** `nn.SiLU()(x)`, `np.vectorize(f)(x)`, `partial(f, alpha=0.1)(x)`, `typeof(x)(0)`. */
function calledTwice(callee: Call, given: readonly Given[], span: Span, scope: Scope): Value {
  const words = wordsOf(callee.callee) ?? [];
  const last = plainWord(words.at(-1) ?? '');
  const [first, ...rest] = callee.arguments;
  if (/^(?:typeof|eltype|decltype)$/.test(last)) return given[0]?.value ?? number(0);
  if (first && patterns.wraps.test(last)) return called(first.value, given, span, scope);
  if (first && last === 'partial')
    return called(first.value, [...givenBy(rest, scope), ...given], span, scope);
  const owner = words.length === 1 ? classNamed(words[0] ?? '', scope) : undefined;
  if (owner) return calledClass(owner, 'apply', given, span, scope);
  const named = symbolNamed(pathOf(words, scope), scope.run.language);
  if (named?.symbol.kind !== 'class') throw unknown(words.join('.') || 'this');
  return placed(
    libraryCall(named, given[0]?.value, givenBy(callee.arguments, scope), scope.run),
    span,
    scope.run,
  );
}

/** A word of a library, or one without any that everybody knows. */
function libraryWord(path: string, given: readonly Given[], span: Span, scope: Scope): Value {
  const { run } = scope;
  const word = path.slice(path.lastIndexOf('.') + 1);
  const isBare = word === path;
  // Its second argument is an axis.
  if (given.length > 1 && /^(?:numpy|cupy|jax\.numpy|np|jnp|cp)\.(?:max|min)$/.test(path)) refuse(path);
  if (isBare || isLibrary(path) || run.language === 'r') {
    const value = knownWord(/\bnorm\.[cp]df$/.exec(path)?.[0] ?? word, given, span, scope, isBare);
    if (value) return value;
  }
  const named = symbolNamed(path, run.language);
  if (named?.symbol.kind === 'function') {
    const input = given.find(({ name }) => name === undefined || inputNames.has(name));
    return placed(libraryCall(named, input?.value, given, run), span, run);
  }
  return (
    activation(word, given, span, scope) ?? ofTorch(word, given, span, scope) ?? refuse(isBare ? word : path)
  );
}

/** `torch_relu(x)` of R. */
const ofTorch = (word: string, given: readonly Given[], span: Span, scope: Scope): Value | undefined =>
  word.startsWith('torch_') && given.length === 1 ? activation(word.slice(6), given, span, scope) : undefined;

function refuse(name: string): never {
  throw unknown(name);
}

const inputNames: ReadonlySet<string> = new Set('x input inputs features tensor self logits'.split(' '));

/** An activation by its name alone. */
function activation(word: string, given: readonly Given[], span: Span, { run }: Scope): Value | undefined {
  const name = activationName(word);
  const known = run.named(name);
  const operands = given.filter(({ name }) => name === undefined);
  if (!known || given.some(({ name }) => name !== undefined && !asides.has(name))) return undefined;
  const [fewest, most] = known.arguments;
  if (operands.length < fewest || operands.length > most) return undefined;
  const values = operands.map(({ value }) => asExpression(value));
  if (!operands.slice(1).every(isChosen)) return undefined;
  return placed(
    { kind: 'apply', name: word, arguments: values, body: known.apply(values), isLibrary: true },
    span,
    run,
  );
}

/** What may be a slope or an α: anything but a name that is none of theirs, `self.inplace`. */
function isChosen({ node }: Given): boolean {
  const name = node?.kind === 'name' || node?.kind === 'member' ? node.name : undefined;
  return name === undefined || patterns.parameter.test(name);
}

/** A method of a number or a tensor. */
function method(receiver: Value, name: string, given: readonly Given[], span: Span, scope: Scope): Value {
  const { run } = scope;
  const plain = plainWord(name);
  const self: Given = { value: receiver };
  if (receiver.kind === 'text' || receiver.kind === 'object') throw unknown(name);
  if (plain === 'apply' && receiver.kind === 'closure') return invoke(receiver, given, span, scope);
  if (plain === 'fill') return given[0]?.value ?? number(0);
  if (plain === 'where' && given.length === 2) {
    const [first, other] = given.map(({ value }) => asExpression(value));
    if (first && other) return placed(chosen(asExpression(receiver), first, other), span, run);
  }
  if (reduces.test(plain) && tensorLanguages.has(run.language))
    throw refusal('{0} mixes several values', name);
  if (plain === 'copysign') throw unknown(name);
  const value = knownWord(name, [self, ...given], span, scope, true);
  if (value) return value;
  const [named] = methodsNamed(name.replace(/_$/, ''), run.language);
  if (named) return placed(libraryCall(named, receiver, given, run), span, run);
  return activation(name.replace(/_$/, ''), [self, ...given], span, scope) ?? refuse(name);
}

/** `x.where(x > 0, 0)` of PyTorch, `(x > 0).where(x, 0)` of tinygrad. */
const chosen = (receiver: Expression, first: Expression, other: Expression): Expression =>
  isMask(receiver) && !isMask(first)
    ? choice(receiver, first, other)
    : choice(truthOf(first), receiver, other);

const isMask = (node: Expression): boolean => node.kind === 'call' && isTruth(node);

const tensorLanguages: ReadonlySet<string> = new Set('python javascript typescript r'.split(' '));
