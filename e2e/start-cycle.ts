import { copyDemo } from './demo-folder.ts'
import { moveClockOfProcess } from './moved-clock.ts'

/** The server of the journeys through a whole cycle, on its own copy of the demo and with a clock that the journeys move. */
moveClockOfProcess()
const folder = 'data/journeys-cycle'
copyDemo(folder)
process.argv.push('demo', '--data-dir', folder)
await import('../src/app/cli.ts')
