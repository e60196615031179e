/** Puts what the program has been told in the place of patterns that fit nowhere. */
export function setPatterns<Name extends string>(
  patterns: Record<Name, RegExp>,
  told: Readonly<Record<Name, string>>,
  flags?: string,
): void {
  for (const name in told) patterns[name] = new RegExp(told[name], flags);
}
