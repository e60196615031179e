/** Parameter values by name. */
export type Parameters = Readonly<Record<string, number>>;
