import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../src/core/frameworks/known';
import { isProblem } from '../../../src/core/problem';
import { recognize } from '../../../src/core/recognize/recognize';
import { applied } from '../../../src/core/replace/edits';
import { bindingsOf } from '../../../src/core/replace/nameFor';
import { checkedReplacement } from '../../../src/core/replace/replacement';
import { siteAt } from '../../../src/core/replace/site';
import { moduleOf } from '../../../src/core/replace/target';
import { targetsFor } from '../../../src/core/replace/targets';

const python = frameworks.filter(({ languages }) => languages.includes('python'));
/** Programs that call a library's function by its whole name, or import it. */
const programs = python.flatMap((framework) =>
  framework.symbols
    .filter(({ kind, isPlain }) => (kind === 'class' || kind === 'function') && isPlain !== true)
    .flatMap(({ kind, names: [name] }) => {
      const last = name.slice(name.lastIndexOf('.') + 1);
      const input = kind === 'class' ? '' : 'x';
      return [
        { name, text: `import ${name.split('.')[0]}\ny = ${name}(${input})\n` },
        { name, text: `from ${moduleOf(name)} import ${last}\ny = ${last}(${input})\n` },
        { name, text: `from ${moduleOf(name)} import ${last}\nf(act=${last})\n` },
      ];
    }),
);

describe('replacing', () => {
  it('makes a program that names the new function in the place of the old one, in every library', () => {
    let count = 0;
    const wrong: string[] = [];
    for (const { text } of programs) {
      const all = recognize(text, 'python');
      const occurrence = all.findLast(({ certainty }) => certainty === 'certain');
      const site = occurrence && siteAt(text, all, occurrence);
      if (!site) continue;
      const bindings = bindingsOf(text);
      for (const target of targetsFor(site)) {
        const made = checkedReplacement(site, target, () => bindings);
        count++;
        if (isProblem(made)) wrong.push(`${text} → ${target.name}: ${made.problem}`);
        else {
          const after = applied(text, made.edits).text;
          const certain = recognize(after, 'python').filter(({ certainty }) => certainty === 'certain');
          if (certain.length !== 1 || certain[0]?.framework !== site.framework?.id)
            wrong.push(`${text} → ${after}`);
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(count).toBeGreaterThan(8000);
  });
});
