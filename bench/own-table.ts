import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { BenchContext } from './context.ts'
import type { Row } from './row.ts'

/** A benchmark that fills a country of its own and prints its own table: in its own process, one database at a time. */
export const runOwnTable =
  (file: string) =>
  async ({ kind }: BenchContext): Promise<Row[]> => {
    const script = fileURLToPath(new URL(file, import.meta.url))
    const child = spawn(process.execPath, [script, kind], { stdio: 'inherit' })
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`${file} ended with ${code}.`)
    return []
  }
