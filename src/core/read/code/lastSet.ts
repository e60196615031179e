import type { Level, Outline } from './levels';
import type { Statement, SyntaxNode } from './syntaxTree';

/** A statement among all of a program. */
export interface Place {
  readonly statement: Statement;
  readonly level: Level;
  readonly all: Outline['statements'];
}

/** What a variable has been set to, and where. */
export interface LastSet {
  readonly value: SyntaxNode;
  readonly place: Place;
}

/** By the last statement above, in the same function; undefined where that has only changed the variable. */
export function lastSet(name: string, { statement, level, all }: Place): LastSet | undefined {
  let found: LastSet | undefined;
  for (const each of all) {
    if (each.statement === statement) break;
    if (each.level !== level || each.statement.kind !== 'assign') continue;
    const { target, value, operator } = each.statement;
    const changed = target.kind === 'index' ? target.object : target;
    const names = changed.kind === 'list' ? changed.items : [changed];
    if (names.some((each) => each.kind === 'name' && each.name === name))
      found =
        operator || target.kind !== 'name'
          ? undefined
          : { value, place: { statement: each.statement, level, all } };
  }
  return found;
}
