import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chance } from '../../packs/demo/random.ts'

export interface EndedScript {
  /** Complete lines that the script printed. A line cut off by the kill is not included. */
  lines: string[]
  errors: string
  signal: NodeJS.Signals | null
}

export interface RunningScript {
  /** Fulfils when that line was printed. Rejects when the script ends before. */
  printed(line: string): Promise<void>
  kill(): void
  ended: Promise<EndedScript>
}

/** Number of rounds of each fault trial: FAULT_ROUNDS, 3 by default, 50 in the long trial. */
export const faultRounds = Number(process.env.FAULT_ROUNDS ?? 3)

const random = chance(process.env.FAULT_SEED ?? 'faults')

/** Waits for a random time up to the given number of milliseconds. The seed is fixed; FAULT_SEED chooses another. */
export const randomMoment = (longest: number): Promise<void> => wait(random.next() * longest)

/** Starts `testing/fault/<name>.ts` in a separate process. `disk` makes the disk fail (see failing-disk.ts). */
export function startScript(
  name: string,
  parameters: string[],
  disk?: { fails: 'sync' | 'write'; after: number },
): RunningScript {
  const resolveScript = (file: string) => fileURLToPath(new URL(`./${file}.ts`, import.meta.url))
  const failing = disk ? ['--import', resolveScript('failing-disk')] : []
  const env = { ...process.env, ...(disk ? { DISK_FAILS: disk.fails, DISK_FAILS_AFTER: `${disk.after}` } : {}) }
  const child = spawn(process.execPath, [...failing, resolveScript(name), ...parameters], {
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
