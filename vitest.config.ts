import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const alias = { '@contract': at('./src-main/contract'), '@domain': at('./src-main/domain') };

/** Tests of the finished package: they run after it has been built. */
const artifactTests = 'tests/security/artifact/**/*.test.ts';
const rendererTests = 'tests/renderer/**/*.test.{ts,tsx}';

export default defineConfig({
  // The build puts the real one in.
  define: { CONTRACT_HASH: JSON.stringify('contract-hash-of-the-tests') },
  test: {
    maxWorkers: 2,
    // Child processes, because a native addon that crashes must not take the runner with it.
    pool: 'forks',
    testTimeout: 20_000,
    allowOnly: false,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [rendererTests, artifactTests],
        },
      },
      {
        resolve: { alias },
        plugins: [react()],
        test: { name: 'renderer', environment: 'jsdom', include: [rendererTests] },
      },
      {
        resolve: { alias },
        test: { name: 'artifact', environment: 'node', include: [artifactTests] },
      },
    ],
  },
});
