import type { Card } from './card';
import type { Judgement } from './judge';

export interface Judged {
  readonly card: Card;
  readonly judgement: Judgement;
}

/** A figure of the corpus: of so many, so many, and which are not as they should be. */
export interface Figure {
  readonly name: string;
  readonly of: number;
  readonly count: number;
  readonly listed: readonly string[];
}

/** What is measured, each over the cards that it is about. */
export const figuresOf = (judged: readonly Judged[]): readonly Figure[] => [
  figure('identified', judged.filter(isFunction), ({ judgement }) => judgement.identified, false),
  figure(
    'wrong names',
    judged.filter(isFunction),
    ({ judgement }) => judgement.wrongName !== undefined,
    true,
  ),
  figure('wrong definitions caught', judged.filter(isWrong('definition')), isCaught, false),
  figure('wrong derivatives caught', judged.filter(isWrong('derivative')), isCaught, false),
  figure('false identities caught', judged.filter(isEquation('fails')), isCaught, false),
  figure('false alarms', judged.filter(isRight), isCaught, true),
  figure(
    'look-alikes named',
    judged.filter(isLookalike),
    ({ judgement }) => judgement.named !== undefined,
    true,
  ),
  stabilityFigure('breaks told', judged, ({ told }) => told),
  stabilityFigure('breaks told exactly', judged, ({ exact }) => exact),
];

/** One row a language and kind of card. */
export function table(judged: readonly Judged[]): string {
  const groups = new Map<string, Judged[]>();
  for (const one of judged)
    for (const name of [`${one.card.language}, ${folderOf(one.card)}`, 'all'])
      groups.set(name, [...(groups.get(name) ?? []), one]);
  const rows = [...groups].sort(([one], [other]) => order(one).localeCompare(order(other)));
  const headings = ['', 'cards', ...figuresOf([]).map(({ name }) => name)];
  const cells = rows.map(([name, members]) => [
    name,
    String(members.length),
    ...figuresOf(members).map(({ of, count }) => (of === 0 ? '' : `${count}/${of}`)),
  ]);
  return aligned([headings, ...cells]);
}

const order = (name: string): string => (name === 'all' ? '~' : name);

const folderOf = ({ place }: Card): string => place.slice(0, place.indexOf('/'));

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function figure(
  name: string,
  members: readonly Judged[],
  counts: (judged: Judged) => boolean,
  isFault: boolean,
): Figure {
  return {
    name,
    of: members.length,
    count: members.filter(counts).length,
    listed: members
      .filter((one) => counts(one) === isFault)
      .map(({ card, judgement }) => {
        const said = judgement.wrongName ?? judgement.named;
        return `${card.place} ${card.head}${said === undefined ? '' : ` (${said})`}`;
      }),
  };
}

function stabilityFigure(
  name: string,
  judged: readonly Judged[],
  count: (stability: Judgement['stability']) => number,
): Figure {
  const members = judged.filter(({ card }) => card.truth.kind === 'stability');
  const sum = (value: (stability: Judgement['stability']) => number): number =>
    members.reduce((total, { judgement }) => total + value(judgement.stability), 0);
  return {
    name,
    of: sum(({ breaks }) => breaks),
    count: sum(count),
    listed: members
      .filter(({ judgement: { stability } }) => count(stability) < stability.breaks || stability.invented > 0)
      .map(
        ({ card, judgement: { stability } }) =>
          `${card.place} ${count(stability)}/${stability.breaks}, invented ${stability.invented}`,
      ),
  };
}

const isFunction = ({ card }: Judged): boolean => card.truth.kind === 'function';
const isWrong =
  (form: string) =>
  ({ card: { truth } }: Judged): boolean =>
    truth.kind === 'wrong' && truth.form === form;
const isEquation =
  (holds: string) =>
  ({ card: { truth } }: Judged): boolean =>
    truth.kind === 'equation' && truth.holds === holds;
const isLookalike = ({ card: { truth } }: Judged): boolean => truth.kind === 'nothing' && !truth.mayBeNamed;
const isCaught = ({ judgement }: Judged): boolean => judgement.flagged;

/** Cards about which nothing is wrong. */
const isRight = ({ card: { truth } }: Judged): boolean =>
  truth.kind === 'function' ||
  truth.kind === 'nothing' ||
  (truth.kind === 'equation' && truth.holds !== 'fails');
