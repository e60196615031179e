/** How mocha runs in both hosts. Results are read from its runner, so its reporters have nothing to say. */
export const options = { ui: 'bdd', timeout: 20_000, reporter: silent as never } as const;

function silent(): void {}
