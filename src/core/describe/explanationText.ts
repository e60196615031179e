import type { Article } from '../activations/activation';
import type { Translate } from '../problem';
import { adviceText } from './adviceText';
import { argumentNamesOf } from './argumentNames';
import { elsewhereText } from './elsewhereText';
import { factsOf } from './facts';
import { featuresText } from './featuresText';
import { formulaText } from './formulaText';
import type { Subject } from './lookUp';
import { digitsText, numberText } from './numberText';
import { parameterText } from './parameterText';
import { nameOf } from './title';
import type { TellingPoint } from './valueTable';

/** For whom, and with what. */
export interface Manner {
  readonly t: Translate;
  readonly article?: Article | undefined;
  /** Slopes below this are called saturated. */
  readonly saturation?: number;
}

/** What a function is and what is true of it, for a terminal. */
export function explanationText(
  { curve, framework, symbol, given }: Subject,
  points: readonly TellingPoint[],
  { t, article, saturation }: Manner,
): string {
  const names = framework && symbol !== undefined ? argumentNamesOf(framework, symbol) : undefined;
  const others =
    framework && symbol !== undefined ? elsewhereText(curve, framework, symbol, 'en', t).join(' · ') : '';
  const slice = curve.activation?.slice;
  const lines = [
    curve.activation &&
      [nameOf(curve.activation, 'en'), framework?.title, symbol].filter(Boolean).join(' · '),
    `f(${curve.variable}) = ${formulaText(curve, t)}`,
    parameterText(curve, { given }, t, names),
    slice && t(slice.words),
    '',
    ...table(points, t),
    '',
    ...factsOf(curve, t, framework),
    ...featuresText(curve, t, saturation),
    ...kinkLines(points, t),
    others === '' ? undefined : t('⚠ Elsewhere: {0}', others),
    ...(article?.advice ? ['', ...adviceText(article, 'en')] : []),
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}

/** Numbers right-aligned under each other. */
function table(points: readonly TellingPoint[], t: Translate): readonly string[] {
  const columns = [
    ['x', 'f', 'f′'],
    ...points.map(({ x, value, slopes }) => [
      numberText(x, t),
      numberText(value, t),
      slopes.map((slope) => numberText(slope, t)).join(' | '),
    ]),
  ];
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  return [0, 1, 2].map((row) =>
    columns.map((cells, column) => (cells[row] ?? '').padStart(widths[column] ?? 0)).join('   '),
  );
}

const kinkLines = (points: readonly TellingPoint[], t: Translate): readonly string[] =>
  points.flatMap(({ x, slopes: [left, right] }) =>
    right === undefined
      ? []
      : [
          t(
            'slope at {0}: {1} from the left, {2} from the right',
            digitsText(x),
            digitsText(left),
            digitsText(right),
          ),
        ],
  );
