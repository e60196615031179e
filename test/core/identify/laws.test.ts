import { describe, expect, it } from 'vitest';

import type { Activation } from '../../../src/core/activations/activation';
import { activations } from '../../../src/core/activations/known';
import { identified, nameOf } from './written';

const elementwise = activations.filter(({ kind }) => kind === 'elementwise');

type Settings = Readonly<Record<string, number>>;

/** Defaults, and each parameter a third and two thirds of the way through its range, to one decimal more than its step. */
function settingsOf({ parameters }: Activation): readonly Settings[] {
  if (parameters.length === 0) return [{}];
  const at = (share: number): Settings =>
    Object.fromEntries(
      parameters.map(({ name, min, max }, i) => [
        name,
        Number((min + (max - min) * Math.min(0.9, share + i / 11)).toPrecision(3)),
      ]),
    );
  const usual = Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));
  return [usual, at(0.31), at(0.57), at(0.12)];
}

const withNumbers = (formula: string, settings: Settings): string =>
  Object.entries(settings).reduce(
    (text, [name, value]) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), `(${value})`),
    formula,
  );

const words = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => ` ${name}=${Number(value.toPrecision(10))}`)
    .join('');

describe('explore', () => {
  it('numbers', () => {
    const out: string[] = [];
    for (const a of elementwise)
      for (const s of settingsOf(a))
        for (const form of [a.formula, ...(a.stable ? [a.stable] : [])]) {
          const got = nameOf(identified(withNumbers(form, s)));
          const want = a.id + words(s);
          if (got !== want) out.push(`${want}  →  ${got}`);
          const claimed = nameOf(identified(withNumbers(form, s), { claims: a.id }));
          if (claimed !== want) out.push(`CLAIMED ${want}  →  ${claimed}`);
        }
    console.log([...new Set(out)].join('\n'));
  });
  it('symbols', () => {
    const out: string[] = [];
    for (const a of elementwise.filter((x) => x.parameters.length > 0)) {
      let f = a.formula;
      for (const { name } of a.parameters) f = f.replace(new RegExp(`\\b${name}\\b`, 'g'), `${name}_`);
      const want = a.id + a.parameters.map(({ name }) => ` ${name}:${name}_`).join('');
      const got = nameOf(identified(f));
      if (got !== want) out.push(`${want}  →  ${got}`);
      const d = Object.fromEntries(a.parameters.map((p) => [`${p.name}_`, p.default]));
      const g2 = nameOf(identified(f, {}, d));
      out.push(`   defaults ${want}  →  ${g2}`);
      const claimed = nameOf(identified(f, { claims: a.id }));
      if (claimed !== want) out.push(`CLAIMED ${want}  →  ${claimed}`);
    }
    console.log([...new Set(out)].join('\n'));
  });
  it('slopes', () => {
    const out: string[] = [];
    for (const a of elementwise.filter((x) => x.slope))
      for (const s of settingsOf(a)) {
        const f = withNumbers(a.slope ?? '', s);
        const want = `${a.id}′${words(s)}`;
        const got = nameOf(identified(f));
        if (got !== want) out.push(`${want}  →  ${got}`);
        const claimed = nameOf(identified(f, { claims: a.id, isDerivative: true }));
        if (claimed !== want) out.push(`CLAIMED ${want}  →  ${claimed}`);
      }
    console.log([...new Set(out)].join('\n'));
  });
});
