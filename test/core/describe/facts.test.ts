import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { factsOf } from '../../../src/core/describe/facts';
import type { Parameters } from '../../../src/core/expression/parameters';
import { english } from '../../../src/core/problem';
import { curveFor } from './cards';

const said = (id: string, parameters: Parameters = {}, origin?: { id: string; title: string }) =>
  factsOf(curveFor(id, parameters), english, origin);

describe('facts', () => {
  it('hold for the parameters at hand', () => {
    expect(said('elu')).toContain('Range (−1, ∞)');
    expect(said('elu', { a: 2 })).toContain('Range (−2, ∞)');
    expect(said('elu')).toContain('convex');
    expect(said('elu', { a: 2 })).not.toContain('convex');
    expect(said('elu', { a: 2 })).toContain('kink at 0');
    expect(said('elu')).toContain('continuous slope');
    expect(said('leaky-relu', { a: 0 })).not.toContain('strictly increasing');
  });

  it.each([
    ['elu', { a: -3 }],
    ['celu', { a: -1 }],
    ['softplus', { b: 0 }],
    ['swish', { b: -1 }],
  ])('state nothing of %s with %o, for which nothing was verified', (id, parameters) => {
    const phrases = said(id, parameters).join(' ');
    expect(phrases).not.toMatch(/Range|increasing|convex|monotonic|smooth/);
  });

  it('call flat only what stops growing', () => {
    expect(said('leaky-relu', { a: 1e-12 })).not.toContain('saturates on the left');
    expect(said('leaky-relu', { a: 0 })).toContain('saturates on the left');
    expect(said('softsign')).toContain('saturates on both sides');
  });

  it('tell where a function turns and jumps', () => {
    expect(said('gelu')).toContain('minimum at −0.7518');
    expect(said('binary-step')).toContain('jumps at 0 from 0 to 1');
    expect(said('hard-swish')).toContain('minimum at −1.5');
    expect(said('relu')).not.toContain('minimum at 0');
  });

  it.each([
    ['leaky-relu', 'pytorch', 'kink at 0 (slope 0.01 in F)'],
    ['leaky-relu', 'jax', 'kink at 0 (slope 1 in F)'],
    ['selu', 'pytorch', 'kink at 0 (slope 1.758 in F)'],
    ['selu', 'tensorflow', 'kink at 0 (slope 1.051 in F)'],
    ['relu6', 'tensorflow', 'kinks at 0, 6 (slopes 0, 0 in F)'],
    ['hard-swish', 'jax', 'kinks at −3, 3 (slopes 0, 1 in F)'],
    ['hard-swish', 'tensorflow', 'kinks at −3, 3'],
  ])('tell the slope of %s at its kinks that %s returns', (id, framework, phrase) => {
    expect(said(id, {}, { id: framework, title: 'F' })).toContain(phrase);
  });

  it.each(activations.map(({ id, range }) => [id, range]))(
    'of %s are its range, if it has one, and more',
    (id, range) => {
      const phrases = said(id);
      expect(phrases.some((phrase) => phrase.startsWith('Range '))).toBe(range !== undefined);
      expect(phrases.length).toBeGreaterThan(1);
      expect(phrases.join(' ')).not.toMatch(/NaN|undefined/);
    },
  );
});
