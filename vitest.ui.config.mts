import { defineConfig } from 'vitest/config';

/** Tests of what a person sees: the packaged extension in a real VS Code, in a real browser. One window at a time. */
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/ui/**/*.test.ts'],
    globalSetup: ['test/ui/package.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
