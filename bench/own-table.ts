import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { BenchContext } from './context.ts'
import type { Row } from './row.ts'

/**
 * Runs a benchmark that fills a separate country and prints a separate table. It uses a separate process and a single
 * database at a time.
 */
export const runInChildProcess =
  (file: string) =>
  async ({ kind }: BenchContext): Promise<Row[]> => {
    const script = fileURLToPath(new URL(file, import.meta.url))
    const child = spawn(process.execPath, [script, kind], { stdio: 'inherit' })
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`${file} ended with ${code}.`)
    return []
  }
