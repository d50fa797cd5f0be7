import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chance } from '../../packs/demo/random.ts'

export interface EndedScript {
  /** Whole lines that it had printed; a line that the kill cut off is not one. */
  lines: string[]
  errors: string
  signal: NodeJS.Signals | null
}

export interface RunningScript {
  /** Fulfils when that line was printed; rejects when the script ends before. */
  printed(line: string): Promise<void>
  kill(): void
  ended: Promise<EndedScript>
}

/** Rounds of each fault trial: FAULT_ROUNDS, 3 by default; 50 in the long trial. */
export const faultRounds = Number(process.env.FAULT_ROUNDS ?? 3)

const luck = chance(process.env.FAULT_SEED ?? 'faults')

/** Waits for a random part of a span, in milliseconds. A seed gives the same parts each time; FAULT_SEED chooses another. */
export const randomMoment = (longest: number): Promise<void> => wait(luck.next() * longest)

/** Starts `testing/fault/<name>.ts` in a process of its own. `disk` makes its disk fail (see failing-disk.ts). */
export function startScript(
  name: string,
  parameters: string[],
  disk?: { fails: 'sync' | 'write'; after: number },
): RunningScript {
  const at = (file: string) => fileURLToPath(new URL(`./${file}.ts`, import.meta.url))
  const failing = disk ? ['--import', at('failing-disk')] : []
  const env = { ...process.env, ...(disk ? { DISK_FAILS: disk.fails, DISK_FAILS_AFTER: `${disk.after}` } : {}) }
  const child = spawn(process.execPath, [...failing, at(name), ...parameters], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const lines = () => output.split('\n').slice(0, -1)
  const ended = once(child, 'close').then(([, signal]): EndedScript => ({ lines: lines(), errors, signal }))
  const printed = async (line: string) => {
    let hasEnded = false
    void ended.then(() => {
      hasEnded = true
    })
    while (!lines().includes(line)) {
      if (hasEnded) throw new Error(`${name} ended before it printed ${line}: ${errors}`)
      await wait(5)
    }
  }
  return { printed, kill: () => child.kill('SIGKILL'), ended }
}
