import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { questions, type Questions } from '../../src/editor/questions';

/** A program that answers with its question, in capitals; that never answers `loop`, and does not survive `die`. */
const program = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (text) => {
    if (text === 'die') throw new Error('dead');
    for (; text === 'loop'; );
    parentPort.postMessage(text.toUpperCase());
  });
`;

/** Questions to a real thread, and how often it was started. */
function asked(source = program) {
  const counted = { starts: 0 };
  const asking = questions<string, string>(async ({ receive, fail }) => {
    counted.starts++;
    const thread = new Worker(source, { eval: true, stderr: true });
    thread.on('message', receive);
    thread.on('error', fail);
    thread.on('exit', fail);
    return { post: (message) => thread.postMessage(message), end: () => void thread.terminate() };
  }, 1000);
  running.push(asking);
  return { counted, ask: (text: string) => asking.ask({ question: () => text }), asking };
}

const running: Questions<string, string>[] = [];

describe('questions to a program beside this one', () => {
  afterEach(() => {
    for (const asking of running.splice(0)) asking.end();
  });

  it('start it when the first is asked, and once', async () => {
    const { counted, ask } = asked();
    expect(counted.starts).toBe(0);
    expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['A', 'B', 'C']);
    expect(counted.starts).toBe(1);
  });

  it('are given up when it does not answer, and the next ones are answered by a new one', async () => {
    const { counted, ask } = asked();
    expect(await Promise.all(['loop', 'b', 'loop', 'd'].map(ask))).toEqual([undefined, 'B', undefined, 'D']);
    expect(counted.starts).toBe(3);
  });

  it('are given up when it dies', async () => {
    const { ask } = asked();
    expect(await Promise.all(['a', 'die', 'c'].map(ask))).toEqual(['A', undefined, 'C']);
  });

  it('have no answer where it cannot be started', async () => {
    const { ask } = asked('this is no program');
    expect(await Promise.all(['a', 'b'].map(ask))).toEqual([undefined, undefined]);
    const asking = questions<string, string>(() => Promise.reject(new Error('no such file')));
    expect(await asking.ask({ question: () => 'a' })).toBeUndefined();
  });

  it('are not asked when nobody wants to know any more', async () => {
    const { ask, asking } = asked();
    const [first, idle] = [ask('a'), asking.ask({ question: () => undefined })];
    expect(await Promise.all([first, idle])).toEqual(['A', undefined]);
  });

  it('keep nobody waiting longer than their patience, and go before those that nobody waits for', async () => {
    const { ask, asking } = asked();
    const order: string[] = [];
    const said = async (text: string, answer: Promise<string | undefined>): Promise<void> => {
      order.push(`${text} ${await answer}`);
    };
    const patient = (text: string, patience: number) => asking.ask({ patience, question: () => text });
    await ask('begin');
    await Promise.all([
      said('loop', ask('loop')),
      said('last', ask('last')),
      said('hasty', patient('hasty', 50)),
      said('patient', patient('patient', 4000)),
    ]);
    expect(order).toEqual(['hasty undefined', 'loop undefined', 'patient PATIENT', 'last LAST']);
  });

  it('end without an answer when all is over', async () => {
    const { ask, asking } = asked();
    const open = [ask('loop'), ask('b')];
    asking.end();
    expect(await Promise.all([...open, ask('c')])).toEqual([undefined, undefined, undefined]);
  });
});
