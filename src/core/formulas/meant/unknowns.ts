import { arithmeticWords, nameForms } from '../knownNames';
import { catalogue } from '../../activations/known';
import type { ReadFunction, WrittenParameter } from '../../read/readFunction';

/** What has no value here: who calls the function gives it. */
export const isUnknown = ({ default: usual }: WrittenParameter): boolean => usual === undefined;

export const hasUnknown = ({ parameters }: ReadFunction): boolean => parameters.some(isUnknown);

/** Whether more is unknown in it than the activation has parameters: `sigmoid(x, alpha)` is steeper. */
export const hasMoreUnknown = ({ parameters }: ReadFunction, [claim = '']: readonly string[]): boolean =>
  parameters.filter((each) => isUnknown(each) && !isIncoming(each)).length >
  (catalogue.get(claim)?.parameters.length ?? 0);

/** What is neither given a number nor called as the parameters of activations are; a letter is one of an activation that has some. */
export const isUnfamiliar = (parameter: WrittenParameter, claims: readonly string[]): boolean =>
  isUnknown(parameter) &&
  (!nameForms.parameters.test(parameter.name.replace(/^.*\./, '')) ||
    (/^[abcprt]$/.test(parameter.name) && claims.every((id) => catalogue.get(id)?.parameters.length === 0)));

/** The gradient that a backward pass is given. */
export const isIncoming = ({ name }: WrittenParameter): boolean => arithmeticWords.comesIn.test(name);
