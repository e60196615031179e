import type { Listener, Worker } from './worker';

/** Questions to a program that runs beside this one, which is started when it is first asked and again when it has ended. */
export interface Questions<Question, Answer> {
  /** Undefined where there is no answer: nobody wanted it any more, it took too long, or the program ended over it. */
  ask(asked: Asked<Question>): Promise<Answer | undefined>;
  end(): void;
}

export interface Asked<Question> {
  /** Made when its turn has come; undefined where nobody wants to know any more. */
  readonly question: () => Question | undefined;
  /** Somebody waits for it: it goes before the others, and is given up after so many milliseconds. */
  readonly patience?: number;
}

/** How many milliseconds a question may take, before the program is ended: endless work is a mistake of ours, for which nobody waits. */
export const longestAnswer = 10_000;

/**
 * One question is asked at a time, so that those which have become idle meanwhile are not asked at all, and that it is known which one the
 * program does not answer.
 */
export function questions<Question, Answer>(
  start: (listener: Listener) => Promise<Worker | undefined>,
  longest = longestAnswer,
): Questions<Question, Answer> {
  type Settle = (answer?: Answer) => void;
  let waiting: readonly { readonly asked: Asked<Question>; readonly settle: Settle }[] = [];
  let current: { readonly settle: Settle; readonly timer: unknown } | undefined;
  let running: Promise<Worker | undefined> | undefined;
  let isOver = false;

  return {
    ask: (asked) =>
      new Promise((resolve) => {
        const timer = asked.patience === undefined ? undefined : setTimeout(() => settle(), asked.patience);
        const settle: Settle = (answer) => {
          clearTimeout(timer);
          waiting = waiting.filter((each) => each.settle !== settle);
          resolve(answer);
        };
        if (isOver) return settle();
        const isUrgent = asked.patience !== undefined;
        waiting = isUrgent ? [{ asked, settle }, ...waiting] : [...waiting, { asked, settle }];
        void next();
      }),
    end() {
      isOver = true;
      giveUp();
      for (const { settle } of waiting) settle();
    },
  };

  async function next(): Promise<void> {
    if (current) return;
    const [first, ...others] = waiting;
    if (!first) return;
    waiting = others;
    const question = first.asked.question();
    if (question === undefined) {
      first.settle();
      return next();
    }
    const mine = { settle: first.settle, timer: setTimeout(giveUp, longest) };
    current = mine;
    const worker = await (running ??= begin());
    if (current !== mine) return;
    if (worker) worker.post(question);
    else giveUp();
  }

  function begin(): Promise<Worker | undefined> {
    const isMine = (): boolean => running === mine;
    const mine: Promise<Worker | undefined> = start({
      receive: (answer) => {
        if (isMine()) settled(answer as Answer); // both are made by one build
      },
      fail: () => {
        if (isMine()) giveUp();
      },
    }).catch(() => undefined);
    return mine;
  }

  /** The program is ended, and the question that it was asked has no answer. */
  function giveUp(): void {
    void running?.then((worker) => worker?.end());
    running = undefined;
    settled();
  }

  function settled(answer?: Answer): void {
    clearTimeout(current?.timer);
    current?.settle(answer);
    current = undefined;
    if (!isOver) void next();
  }
}
