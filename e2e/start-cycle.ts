import { rmSync } from 'node:fs'
import { moveClockOfProcess } from './moved-clock.ts'

/** The server of the journeys through a whole cycle: a demo of its own, and a clock that the journeys move. */
moveClockOfProcess()
const folder = 'data/journeys-cycle'
for (const left of [folder, `${folder}.new`]) rmSync(left, { recursive: true, force: true })
process.argv.push('demo', '--data-dir', folder, '--size', '12')
await import('../src/app/cli.ts')
