import { rmSync } from 'node:fs'

/** The server of the journeys: a new small demo each time, so that every run meets the same country. */
const folder = 'data/journeys'
for (const left of [folder, `${folder}.new`]) rmSync(left, { recursive: true, force: true })
process.argv.push('demo', '--data-dir', folder, '--size', '24')
await import('../src/app/cli.ts')
