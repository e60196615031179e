import type { Rule } from './finding';

/** What each rule is about, for lists of rules; `docs/checks.md` tells the rest. */
export const ruleTexts: Readonly<Record<Rule, { readonly title: string; readonly text: string }>> = {
  'wrong-definition': {
    title: 'Not the activation that its name claims',
    text: 'A function, lambda or formula is named after an activation and computes another function.',
  },
  'wrong-derivative': {
    title: 'Not the slope of its function',
    text: 'A function that is named as the derivative of another, or a backward pass, is not its slope.',
  },
  unstable: {
    title: 'Breaks where the true value is an ordinary number',
    text: 'An activation is written so that its value or its gradient becomes NaN, infinite or noise in a number format in use.',
  },
  'wrong-identity': {
    title: 'An equation that does not hold',
    text: 'Two sides of an equation in one variable differ, or are not even nearly equal where the text says they are.',
  },
  variant: {
    title: 'Variants of a function side by side',
    text: 'One project uses variants of a function that differ, such as GELU exact and by tanh.',
  },
};
