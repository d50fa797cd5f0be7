import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{src,packs,bench,scripts}/**/*.test.ts'], exclude: ['**/*.db.test.ts', '**/*.fault.test.ts', '**/node_modules/**'] },
      },
    ],
  },
})
