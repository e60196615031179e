import { catalogue } from '../activations/known';
import { differenceText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import { isOfActivation, judge, leavesOutGradient, type Judged } from '../formulas/judged';
import { saidBy } from '../formulas/names';
import { withReplaced } from '../formulas/replacedCalls';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import type { Finding, Fix } from './finding';
import { rightSlope } from './fixes';
import { fixesOf, isToBeWritten, type Page } from './wrongFixes';

/**
 * The slope that a text writes beside a function and that is not its slope. That its argument is the function's output is a convention
 * and no mistake; its value at a kink is not judged.
 */
export function wrongDerivative(beside: Judged, words: Words, page: Page): Finding | undefined {
  if (leavesOutGradient(beside.written)) return incomplete(beside.written, words);
  const judged = besideMistake(beside, page) ?? beside;
  const { written, identification } = judged;
  if (written.kind !== 'derivative' || identification?.verdict !== 'differs') return undefined;
  if (isToBeWritten(judged, page.text) || isOnDevice(judged, page.text)) return undefined;
  return {
    rule: 'wrong-derivative',
    span: written.name?.span ?? written.span,
    message: differenceText(judged, words),
    fixes: fixesOf(
      judged,
      isKnownSlope(beside, judged !== beside) ? rightSlope(judged, page.text, words) : [],
      page,
      words,
    ),
  };
}

/** In CUDA a `d` may say where a function runs: `__device__ float dsigmoid`, which is the sigmoid. */
function isOnDevice({ written }: Judged, text: string): boolean {
  const { of, ...alone } = written;
  const { name, span } = alone;
  const head = text.slice(Math.max(0, span[0] - 40), name?.span[1] ?? span[0]);
  return (
    (!of || isProblem(of.function)) &&
    /__device__[^{}]*\bd[a-z]\w*$/.test(head) &&
    judge({ ...alone, kind: 'definition' }).identification?.verdict === 'equal'
  );
}

/** Whether the slope of the catalogue is that of the function beside it: not of a bell of another width, nor of an α that is not told. */
function isKnownSlope({ written: { of, claims } }: Judged, isBesideMistake: boolean): boolean {
  if (!of || claims.length === 0 || isProblem(of.function)) return true;
  return isBesideMistake
    ? catalogue.get(claims[0] ?? '')?.parameters.length === 0
    : isOfActivation({ of }) || of.claims.length === 0;
}

/** Beside a function that is not what its name says, by its own name: it may be right, and the function is told anyway. */
function besideMistake({ written, claims, identification }: Judged, { mistaken }: Page): Judged | undefined {
  const { of } = written;
  const isMistaken = of?.name !== undefined && mistaken.has(of.name.text);
  if (identification?.verdict !== 'differs' || !isMistaken || claims === undefined) return undefined;
  return of.claims.includes(claims) ? asIfRight(written, claims) : undefined;
}

/** A slope as it is judged beside a function that is what its name claims. */
function asIfRight({ of, ...alone }: WrittenFormula, claims: string): Judged {
  if (isProblem(alone.function)) return judge(alone);
  const isIt = (name: string): boolean => name === of?.name?.text || saidBy(name).claims[0] === claims;
  return judge({ ...alone, function: withReplaced(alone.function, isIt, claims) });
}

/**
 * What puts the slope right that fits a function that is not what its name claims, and would not fit it any more once that is right;
 * undefined where no slope does.
 */
export function fixOfSlope(
  { written: { span }, claims = '' }: Judged,
  all: readonly Judged[],
  page: Page,
  words: Words,
): Fix | undefined {
  const slope = all.find(
    ({
      written: {
        of,
        claims: [claimed],
      },
      identification,
    }) => of?.span[0] === span[0] && claimed === claims && identification?.verdict !== 'differs',
  );
  const right = slope && asIfRight(slope.written, claims);
  if (right?.identification?.verdict !== 'differs') return undefined;
  return fixesOf(right, rightSlope(right, page.text, words), page, words)[0];
}

function incomplete({ name, span }: WrittenFormula, { t }: Words): Finding {
  const message = t(
    '{0} leaves out the gradient that comes in: its backward pass returns the slope alone',
    name?.text ?? 'backward',
  );
  return { rule: 'wrong-derivative', span: name?.span ?? span, message, fixes: [] };
}
