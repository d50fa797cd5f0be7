import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'

const original = 'data/journeys-demo'

/** Creates the small demo country of the journeys, which takes half a minute. Each server works on a copy. */
export function createDemo(): void {
  for (const folder of [original, `${original}.new`]) rmSync(folder, { recursive: true, force: true })
  const parameters = ['bin/integral.js', 'demo', '--data-dir', original, '--size', '24', '--only-make']
  execFileSync(process.execPath, parameters, { stdio: 'inherit' })
}

/** Replaces `folder` by a copy of the demo, so that every run starts with the same country. */
export function copyDemo(folder: string): void {
  if (!existsSync(original)) createDemo()
  rmSync(folder, { recursive: true, force: true })
  cpSync(original, folder, { recursive: true })
}
