/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Two cores may be busy with a browser and LibreOffice beside; no test is about speed.
  testTimeout: 30_000,
  // office.js keeps timers that look at its own globals when a test file is done: jest would warn of each.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // hucre and ironcalc come as ES modules only, which jest cannot require as they are.
  transform: {
    '^.+\\.(ts|mjs|js)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!hucre/|@ironcalc/)'],
};
