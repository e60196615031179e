import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/extension/**', 'test/ui/**'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
