import { differenceOf } from '../describe/judgedText';
import type { Words } from '../describe/words';
import { formulasInCode } from '../formulas/inCode';
import { movedSpan } from '../formulas/cell';
import { judge, type Judged } from '../formulas/judged';
import { isProblem, type Translate } from '../problem';
import { languageIdOf } from '../recognize/languageIds';
import { edited } from './edited';
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
    written: /(?<=\w\.)max(?=\((?:\s*0(?:\.0*)?\s*,|[\w.\s]*,\s*0(?:\.0*)?\s*\)))/g,
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
  if (own.length > longest) return undefined;
  const code = own.replace(asides, (aside) => ' '.repeat(aside.length));
  for (const { languages, written: sign, meant, why } of slips) {
    const all = languages.test(languageIdOf(language)) ? [...code.matchAll(sign)] : [];
    for (const places of all.length > 1 ? [...all.slice(0, 9).map((each) => [each]), all] : [all]) {
      const edits = places.map(({ index, 0: { length } }): Edit => ({
        span: [index, index + length],
        text: meant,
      }));
      if (edits.length === 0 || !isRight(edited(own, edits), written)) continue;
      return {
        rule: kind === 'derivative' ? 'wrong-derivative' : 'wrong-definition',
        span: name?.span ?? span,
        message: differenceOf(judged, why(words.t), words),
        fixes: [
          {
            title: words.t('Replace {0} by {1}', places[0]?.[0] ?? '', meant),
            edits: edits.map((edit) => ({ ...edit, span: movedSpan(edit.span, span[0]) })),
          },
        ],
      };
    }
  }
  return undefined;
}

type Edit = Fix['edits'][number];

/** In characters; what is longer would be read too often. */
const longest = 4000;

/** Whether a text is a function of that kind that is what its name says. */
function isRight(text: string, { kind, language }: Judged['written']): boolean {
  const [mended] = formulasInCode(text, language);
  const verdict = mended?.kind === kind ? judge(mended).identification?.verdict : undefined;
  return verdict === 'equal' || verdict === 'rounded';
}

/** Comments and texts, in which nothing is computed. */
const asides = /("{3}|'{3})[^]*?\1|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*|\/\/[^\n]*/g;
