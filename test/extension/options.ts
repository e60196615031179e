/** How mocha runs in both hosts. */
export const options = { ui: 'bdd', timeout: 20_000, color: false } as const;
