import type { Instruction, Register } from './instruction';

/** Instructions in an order in which they can be done. */
export type Schedule = readonly Step[];

interface Step {
  readonly instruction: Instruction;
  /** What nothing but one branch of this choice needs: to be done before it, and only if that branch is taken. */
  readonly before: { readonly then: Schedule; readonly otherwise: Schedule } | undefined;
}

/** What is computed of a block: values alone, or slopes as well. */
export interface Work {
  readonly run: (instruction: Instruction, count: number) => void;
  /** Takes over the numbers of another register. */
  readonly copy: (from: Register, to: Register) => void;
}

/** Does what a block of numbers needs. */
export function follow(steps: Schedule, count: number, work: Work): void {
  for (const { instruction, before } of steps) {
    const { choice, into } = instruction;
    const way = before && choice ? choice.way(count) : 'both';
    if (before && way !== 'otherwise') follow(before.then, count, work);
    if (before && way !== 'then') follow(before.otherwise, count, work);
    if (choice && way !== 'both') work.copy(way === 'then' ? choice.then : choice.otherwise, into);
    else work.run(instruction, count);
  }
}

/** Every step, also those of branches that are not taken: for one number, asking takes longer than computing. */
export const flat = (steps: Schedule): readonly Instruction[] =>
  steps.flatMap(({ instruction, before }) =>
    before ? [...flat(before.then), ...flat(before.otherwise), instruction] : [instruction],
  );

/**
 * Puts what only one branch of a choice needs under that branch: inputs mostly come in order, so that a whole block takes the same
 * one, and the other is not computed. What nothing needs is left out.
 */
export function schedule(instructions: readonly Instruction[], result: Register): Schedule {
  const { all, places, branches } = placesOf(instructions, result);
  for (const instruction of instructions) {
    const steps = places.get(instruction.into)?.steps;
    const then = branches.get(instruction)?.then.steps ?? [];
    const otherwise = branches.get(instruction)?.otherwise.steps ?? [];
    if (isWorthwhile([...then, ...otherwise])) steps?.push({ instruction, before: { then, otherwise } });
    else steps?.push(...then, ...otherwise, { instruction, before: undefined });
  }
  return all.steps;
}

/** Steps that are done together: all, or those of one branch of a choice. */
interface Place {
  readonly outer: Place | undefined;
  readonly depth: number;
  readonly steps: Step[];
}

const placeIn = (outer?: Place): Place => ({ outer, depth: outer ? outer.depth + 1 : 0, steps: [] });

/** Where each register is needed: under a branch if every use of it is. */
function placesOf(instructions: readonly Instruction[], result: Register) {
  const all = placeIn();
  const places = new Map<Register, Place>([[result, all]]);
  const branches = new Map<Instruction, { readonly then: Place; readonly otherwise: Place }>();
  const need = (register: Register, place: Place): void => {
    const known = places.get(register);
    places.set(register, known ? common(known, place) : place);
  };
  for (const instruction of instructions.toReversed()) {
    const place = places.get(instruction.into);
    if (!place) continue;
    const { choice, from } = instruction;
    for (const register of choice ? from.slice(0, -2) : from) need(register, place);
    if (!choice) continue;
    const own = { then: placeIn(place), otherwise: placeIn(place) };
    branches.set(instruction, own);
    need(choice.then, own.then);
    need(choice.otherwise, own.otherwise);
  }
  return { all, places, branches };
}

/** The innermost place that has both inside. */
function common(one: Place, other: Place): Place {
  let [a, b] = [one, other];
  while (a !== b) {
    const isDeeper = a.depth >= b.depth;
    if (b.depth >= a.depth) b = b.outer ?? b;
    if (isDeeper) a = a.outer ?? a;
  }
  return a;
}

/** Asking which branches a block takes costs as much as a step or two of arithmetic. */
const isWorthwhile = (steps: Schedule): boolean =>
  steps.length > 2 ||
  steps.some(({ instruction, before }) => before !== undefined || !quick.has(instruction.name));

const quick: ReadonlySet<string> = new Set([
  'add',
  'subtract',
  'multiply',
  'divide',
  'negate',
  'abs',
  'max',
  'min',
]);
