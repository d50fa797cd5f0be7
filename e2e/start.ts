import { rmSync } from 'node:fs'

/**
 * The server for the end-to-end tests. It creates a new small demo each time, so that every run has the same country.
 */
const folder = 'data/journeys'
for (const left of [folder, `${folder}.new`]) rmSync(left, { recursive: true, force: true })
process.argv.push('demo', '--data-dir', folder, '--size', '24')
await import('../src/app/cli.ts')
