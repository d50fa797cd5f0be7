import { rmSync } from 'node:fs'
import { moveClockOfProcess } from './moved-clock.ts'

/** The server for the tests of a full planning cycle: a separate demo, and a clock that the tests move. */
moveClockOfProcess()
const folder = 'data/journeys-cycle'
for (const left of [folder, `${folder}.new`]) rmSync(left, { recursive: true, force: true })
process.argv.push('demo', '--data-dir', folder, '--size', '12')
await import('../src/app/cli.ts')
