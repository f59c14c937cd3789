import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout = 20_000) => ({
  test: { name, include, testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', ['test/{lib,lambdas,local,bin,templates}/**/*.test.ts'], 300_000),
      project(
        'infra',
        ['test/infra/**/*.test.ts', 'test/architecture.test.ts', 'test/docs.test.ts'],
        120_000,
      ),
      project('simulation', ['test/simulation/**/*.test.ts'], 1_800_000),
      project('journey', ['test/journey/**/*.test.ts'], 180_000),
      project('acceptance', ['test/acceptance/**/*.test.ts'], 180_000),
    ],
  },
});
