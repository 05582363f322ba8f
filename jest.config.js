/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  // office.js keeps timers that look at its own globals when a test file is done: jest would warn of each.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  // The build that bundlers take; its CommonJS one does not load its own helpers.
  moduleNameMapper: { '^mimetext/browser$': '<rootDir>/node_modules/mimetext/dist/mimetext.browser.es.js' },
  transform: {
    '^.+\\.(ts|mjs|js)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  // These come as ES modules (helpers of mimetext's among them), which jest cannot require as they are.
  transformIgnorePatterns: [
    '/node_modules/(?!hucre/|@ironcalc/|mimetext/|@babel/runtime-corejs3/helpers/esm/)',
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  // Two cores may be busy with a browser and LibreOffice beside; no test is about speed.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'quick',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    // What needs the built pane, a browser, LibreOffice or another independent reader.
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
