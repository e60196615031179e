/** Work that can be put down after each step and taken up again, so that a large text blocks nobody. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Work that is done already. */
// eslint-disable-next-line require-yield -- a single step
export function* done<Result>(result: Result): Steps<Result> {
  return result;
}
