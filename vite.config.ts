import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/app/web',
  plugins: [react()],
  build: { outDir: '../../../dist/web', emptyOutDir: true, sourcemap: false, target: 'es2023', assetsInlineLimit: 0 },
  server: { port: 5173, proxy: { '/rpc': 'http://127.0.0.1:4321', '/api': 'http://127.0.0.1:4321' } },
})
