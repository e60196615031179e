import { describe, expect, it } from 'vitest';
import type { CurveSpec } from '../../src/core/curve/curveSpec';
import { outbox } from '../../src/editor/outbox';
import type { HostMessage } from '../../src/protocol/messages';

const curve = (id: string): CurveSpec => ({ kind: 'activation', id, parameters: {} });
const follow = (id: string): HostMessage => ({ type: 'follow', curve: curve(id) });
const add = (id: string): HostMessage => ({ type: 'add', curves: [curve(id)] });
const greeting: HostMessage = { type: 'settings', language: 'en', words: {}, saturation: 0.01 };

/** An outbox to a page that gets messages only while it is visible; `arrived` is what it got. */
function post() {
  const arrived: HostMessage[] = [];
  const page = { isVisible: true };
  const box = outbox((message) => {
    if (page.isVisible) arrived.push(message);
    return Promise.resolve(page.isVisible);
  });
  return { box, page, arrived };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('messages to a page', () => {
  it('wait until it listens, and come after its greeting', () => {
    const { box, arrived } = post();
    box.send(add('relu'));
    box.send(add('tanh'));
    expect(arrived).toEqual([]);
    box.open(greeting);
    expect(arrived).toEqual([greeting, add('relu'), add('tanh')]);
  });

  it('that did not arrive come again when it listens again, in their order', async () => {
    const { box, page, arrived } = post();
    box.open(greeting);
    page.isVisible = false;
    box.send(add('relu'));
    box.send(add('tanh'));
    await settled();
    page.isVisible = true;
    box.open(greeting);
    expect(arrived).toEqual([greeting, greeting, add('relu'), add('tanh')]);
  });

  it('that did not arrive at a page come to the next one, which may listen before that is known', async () => {
    const { box, page, arrived } = post();
    box.open(greeting);
    page.isVisible = false;
    box.send(add('relu'));
    page.isVisible = true;
    box.open(greeting);
    await settled();
    expect(arrived).toEqual([greeting, greeting, add('relu')]);
  });

  it('wait from when it may be gone', () => {
    const { box, arrived } = post();
    box.open(greeting);
    box.close();
    box.send(add('relu'));
    expect(arrived).toEqual([greeting]);
  });
});

describe('a page that stayed after all', () => {
  it('gets what has waited, without a greeting', () => {
    const { box, arrived } = post();
    box.open(greeting);
    box.close();
    box.send(add('relu'));
    box.open();
    expect(arrived).toEqual([greeting, add('relu')]);
  });
});

describe('of several activations to follow', () => {
  it('the last one is told', () => {
    const { box, arrived } = post();
    for (const message of [follow('relu'), add('elu'), follow('tanh')]) box.send(message);
    box.open(greeting);
    expect(arrived).toEqual([greeting, add('elu'), follow('tanh')]);
  });

  it('one that was late to come back does not undo a later one', async () => {
    const { box, page, arrived } = post();
    box.open(greeting);
    page.isVisible = false;
    box.send(follow('relu'));
    page.isVisible = true;
    box.send(follow('tanh'));
    await settled();
    box.open(greeting);
    expect(arrived.at(-1)).not.toEqual(follow('relu'));
  });
});

describe('what is followed', () => {
  it('is a matter of each page', () => {
    const [one, other] = [post().box, post().box];
    one.send(follow('relu'));
    expect([one, other].map((box) => box.isFollowing(curve('relu')))).toEqual([true, false]);
  });

  it('is told once more when it was forgotten', () => {
    const { box } = post();
    box.send(follow('relu'));
    box.forgetFollowed();
    expect(box.isFollowing(curve('relu'))).toBe(false);
  });
});
