/** A sentence whose numbers stay on one line: `4.54 × 10⁻⁵` and `x = −2` with spaces at which nothing breaks. */
export const unbroken = (sentence: string): string =>
  sentence
    .replace(/ × (?=10[⁻⁰¹²³⁴-⁹])/g, '\u00a0×\u00a0')
    .replace(/(?<=\p{L}) = (?=[−\d])/gu, '\u00a0=\u00a0');
