import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Uses a small machine fully. Each file has a separate database.
    maxWorkers: 2,
    setupFiles: ['./testing/forms.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,packs,bench,scripts}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/*.fault.test.ts', '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          // Threads share the compiled code of the embedded database. Each process would compile it again for every
          // file.
          pool: 'threads',
          include: ['{src,testing}/**/*.db.test.ts'],
          globalSetup: './testing/template.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fault',
          include: ['{src,testing}/**/*.fault.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['src/**/*.web.test.tsx'],
          environment: 'jsdom',
          testTimeout: 60_000,
          setupFiles: ['./src/ui/web-test-setup.ts'],
        },
      },
    ],
  },
})
