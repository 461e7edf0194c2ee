import { defineConfig } from 'vitest/config';

/**
 * The tests beside the sources that are broken; of these Stryker runs the ones that reach the broken place, in a fresh
 * worker for each mutant. Within it the files share their modules: reading them anew for each takes longer than the tests.
 */
export default defineConfig({
  // Instrumented sources are several times slower, on a busy machine more.
  test: { include: ['packages/core/src/{base,plan,risk}/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
