import type { Level, Outline } from './levels';
import type { Statement, SyntaxNode } from './syntaxTree';

/** A statement among all of a program. */
export interface Place {
  readonly statement: Statement;
  readonly level: Level;
  readonly all: Outline['statements'];
}

/** What the last statement above, in the same function, has set a variable to; undefined where it has only changed it. */
export function lastSet(name: string, { statement, level, all }: Place): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  for (const each of all) {
    if (each.statement === statement) break;
    if (each.level !== level || each.statement.kind !== 'assign') continue;
    const { target, value, operator } = each.statement;
    const changed = target.kind === 'index' ? target.object : target;
    const names = changed.kind === 'list' ? changed.items : [changed];
    if (names.some((each) => each.kind === 'name' && each.name === name))
      found = operator || target.kind !== 'name' ? undefined : value;
  }
  return found;
}
