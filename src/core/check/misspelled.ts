import { differenceOf } from '../describe/judgedText';
import type { Words } from '../describe/words';
import { formulasInCode } from '../formulas/inCode';
import { judge, type Judged } from '../formulas/judged';
import { isProblem, type Translate } from '../problem';
import { languageIdOf } from '../recognize/languageIds';
import type { Finding, Fix } from './finding';

/** A sign or a word that means another thing than whoever wrote it believes. */
interface Slip {
  readonly languages: RegExp;
  readonly written: RegExp;
  readonly meant: string;
  readonly why: (t: Translate) => string;
}

const slips: readonly Slip[] = [
  {
    languages: /^(?:python|javascript|typescript)$/,
    written: /\^/g,
    meant: '**',
    why: (t) => t('^ works on bits, a power is **'),
  },
  {
    languages: /^python$/,
    written: /(?<=\b(?:np|jnp|numpy|cp)\.)max(?=\()/g,
    meant: 'maximum',
    why: (t) => t('max goes along an axis, maximum compares two'),
  },
];

/** What cannot be read as it stands, and is what its name says once a sign or a word is what was meant: `1 - tanh(x)^2` in Python. */
export function misspelled(judged: Judged, text: string, words: Words): Finding | undefined {
  const { written } = judged;
  const { kind, span, name, language } = written;
  if (!isProblem(written.function) || judged.claims === undefined || !/^de(?:finition|rivative)$/.test(kind))
    return undefined;
  const own = text.slice(...span);
  for (const { languages, written: sign, meant, why } of slips) {
    const places = languages.test(languageIdOf(language)) ? [...own.matchAll(sign)] : [];
    if (places.length === 0) continue;
    const [mended] = formulasInCode(own.replace(sign, meant), language);
    const verdict = mended && mended.kind === kind ? judge(mended).identification?.verdict : undefined;
    if (verdict !== 'equal' && verdict !== 'rounded') continue;
    const edits = places.map(({ index, 0: { length } }): Fix['edits'][number] => ({
      span: [span[0] + index, span[0] + index + length],
      text: meant,
    }));
    return {
      rule: kind === 'derivative' ? 'wrong-derivative' : 'wrong-definition',
      span: name?.span ?? span,
      message: differenceOf(judged, why(words.t), words),
      fixes: [{ title: words.t('Replace {0} by {1}', places[0]?.[0] ?? '', meant), edits }],
    };
  }
  return undefined;
}
