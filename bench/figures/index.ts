import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { BenchContext } from '../context.ts'
import type { Row } from '../row.ts'
import { sparing } from '../server.ts'
import type { FiguresSize } from './country.ts'

/** Returns the size: ten million figures with `full`, otherwise a size that takes a minute or two. */
function getSize({ kind, quick, full }: BenchContext): FiguresSize {
  const indicators = full ? 150 : quick ? 2 : kind === 'embedded' ? 4 : 15
  return { indicators, months: 120 }
}

/** Runs in a separate process, so that the memory can be measured separately. */
export async function run(context: BenchContext): Promise<Row[]> {
  const script = fileURLToPath(new URL('./separate-process.ts', import.meta.url))
  const child = spawn(process.execPath, [...sparing.flags, script, context.kind, JSON.stringify(getSize(context))], {
    env: { ...process.env, ...sparing.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`Figures were not measured: exit code ${code}.`)
  return JSON.parse(output) as Row[]
}
