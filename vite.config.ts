import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { splitCatalogues } from './scripts/web-build/catalogues.ts'
import { chunkGroups, frontEntries } from './scripts/web-build/chunks.ts'

export default defineConfig({
  root: 'src/app/web',
  plugins: [splitCatalogues(), react()],
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: frontEntries,
      // What no page uses is left out. Building a schema has no effect besides its value, and importing a module of the
      // product has none besides what its exports need: only `main.tsx` is imported for its effect.
      treeshake: {
        manualPureFunctions: ['z', 'oc'],
        moduleSideEffects: [{ test: /\/src\/(features|platform|shared|ui)\/.+\.tsx?$/, sideEffects: false }],
      },
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
  server: { port: 5173, proxy: { '/rpc': 'http://127.0.0.1:4321', '/api': 'http://127.0.0.1:4321' } },
})
