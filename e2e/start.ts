import { copyDemo, createDemo } from './demo-folder.ts'

/** The server of most journeys, on a new demo. Playwright starts it first; e2e/start-cycle.ts then copies the same demo. */
const folder = 'data/journeys'
createDemo()
copyDemo(folder)
process.argv.push('demo', '--data-dir', folder)
await import('../src/app/cli.ts')
