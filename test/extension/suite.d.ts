/** Where this bundle runs: each host gets its own. */
declare const hostKind: 'node' | 'web';

/** Every *.test.ts of this folder, put together by scripts/bundleSuite.mjs. */
declare module 'every test' {}
declare module 'mocha/mocha.js' {}
