import type { Activation } from '../activations/activation';
import { activations, catalogue } from '../activations/known';
import type { Framework, FrameworkSymbol } from '../frameworks/framework';
import { meaningOf, sameMeaning } from '../frameworks/meaning';
import { lastWord, stringIdsIn, stringsNamed } from '../frameworks/symbols';
import { narrowIds } from '../recognize/narrowIds';
import type { Site } from './site';
import { isRequired, moduleOf, type Target } from './target';

/** The other functions that the same library has in the same form, in the order of the catalogue. */
export function targetsFor(site: Site): readonly Target[] {
  const found = site.form === 'string' ? stringTargets(site) : symbolTargets(site);
  const own = site.occurrence.activation;
  const place = new Map(activations.map(({ id }, i) => [id, i]));
  const fitting = found.filter(({ activation }) => activation.id !== own && fits(activation, own));
  const best = new Map<string, Target>();
  for (const target of fitting) {
    const known = best.get(target.activation.id);
    if (!known || rank(target, site) < rank(known, site)) best.set(target.activation.id, target);
  }
  return [...best.values()].sort(
    (a, b) => (place.get(a.activation.id) ?? 0) - (place.get(b.activation.id) ?? 0),
  );
}

/** Gated functions halve their input, so that nothing else fits in their place, nor they in others'. */
const fits = ({ kind }: Activation, own: string): boolean =>
  (kind === 'gated') === (catalogue.get(own)?.kind === 'gated');

/** A name from the same module before others, one without an argument before one that needs it. */
function rank({ name, choice }: Target, { occurrence: { symbol } }: Site): number {
  const isSameModule = moduleOf(name) === moduleOf(symbol);
  return (isSameModule ? 0 : 2) + (choice === undefined ? 0 : 1);
}

function symbolTargets({ framework, symbol: own, form, call, occurrence, written }: Site): readonly Target[] {
  if (!framework || !own) return [];
  const isCalled = call !== undefined && form !== 'attribute';
  return framework.symbols
    .filter(({ kind, isPlain }) => kind === own.kind && isPlain !== true)
    .flatMap((symbol) => meaningsOf(symbol).map((meaning) => ({ symbol, ...meaning })))
    .filter(({ symbol, choice }) => isCalled || (choice === undefined && !needsArguments(symbol)))
    .filter(({ symbol }) => !takesTensors(symbol))
    .flatMap(({ symbol, id, choice }) => {
      const activation = catalogue.get(id);
      const name = nameNear(occurrence.symbol, symbol, framework);
      const isAmbiguous = lastWord(name) === written && name !== occurrence.symbol; // `gelu` of another module
      return activation && !isAmbiguous
        ? [{ activation, symbol, name, ...(choice !== undefined && { choice }) }]
        : [];
    });
}

/** What a row stands for without an argument, and with each of those that select a function. */
function meaningsOf({ activation, variants = [], arguments: known = [] }: FrameworkSymbol): readonly {
  readonly id: string;
  readonly choice?: string;
}[] {
  const isRequiredChoice = variants.some(({ argument }) =>
    known.some((formal) => formal.name === argument && formal.default === undefined),
  );
  if (isRequiredChoice) return [];
  const chosen = variants.flatMap(({ argument, equals, activation: id }) =>
    equals === undefined ? [] : [{ id, choice: `${argument}=${equals}` }],
  );
  return [{ id: activation }, ...chosen];
}

const needsArguments = ({ arguments: known = [] }: FrameworkSymbol): boolean =>
  known.some((formal) => isRequired(formal, known));

/** `prelu(x, weight)`: a second input, which is no number. */
const takesTensors = ({ arguments: known = [] }: FrameworkSymbol): boolean =>
  known.some(({ name }) => name === 'weight');

/** Of a row's names, one in the module of the name it replaces, in place where that is: `relu_` for `elu_`. */
function nameNear(symbol: string, { names }: FrameworkSymbol, { roots }: Framework): string {
  const isInPlace = symbol.endsWith('_');
  const inPlace = names.filter((name) => name.endsWith('_') === isInPlace);
  const candidates = inPlace.length > 0 ? inPlace : names;
  return (
    candidates.find((name) => moduleOf(name) === moduleOf(symbol)) ??
    candidates.find((name) => roots.some((root) => name.startsWith(`${root}.`))) ??
    names[0]
  );
}

/** Ids written alike, that mean the same to everybody or to the library that is asked. */
function stringTargets(site: Site): readonly Target[] {
  const { framework, written, text, occurrence } = site;
  const isLower = written === written.toLowerCase();
  const narrow = narrowIds(text.slice(0, occurrence.span[0]), framework?.id);
  return [...stringIdsIn('python')]
    .filter((id) => !isLower || id === id.toLowerCase())
    .filter((id) => isLower || /[A-Z]/.test(id))
    .filter((id) => narrow?.includes(id) ?? true)
    .flatMap((id) => {
      const known = stringsNamed(id, 'python');
      const own = framework ? known.find((entry) => entry.framework === framework) : agreed(known);
      const activation = own && own.symbol.isPlain !== true && catalogue.get(own.symbol.activation);
      return activation ? [{ activation, name: id }] : [];
    });
}

function agreed<Named extends { readonly symbol: FrameworkSymbol }>(
  known: readonly Named[],
): Named | undefined {
  const [first] = known;
  if (!first) return undefined;
  const meaning = meaningOf(first.symbol);
  return known.every(({ symbol }) => sameMeaning(meaningOf(symbol), meaning)) ? first : undefined;
}

/** What is most often put in the place of each, a few of those that there are. */
export function likelyTargets(site: Site, targets: readonly Target[]): readonly Target[] {
  const isSquashing = catalogue.get(site.occurrence.activation)?.group === 'sigmoidal';
  const order = isSquashing ? squashing : usual;
  return order.flatMap((id) => targets.find(({ activation }) => activation.id === id) ?? []).slice(0, 3);
}

const usual = ['relu', 'gelu', 'silu', 'leaky-relu', 'gelu-tanh', 'swish', 'elu', 'tanh', 'mish', 'softplus'];
const squashing = ['sigmoid', 'tanh', 'hard-sigmoid', 'hard-tanh', 'softsign', 'relu'];
