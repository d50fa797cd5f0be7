import { writeSync } from 'node:fs'
import { openDurably } from './durable.ts'

/** `node embedded-creation.ts <folder>`: creates the files of an empty database in a new folder. */
const database = await openDurably(process.argv[2]!, {
  onFailure: (error) => {
    writeSync(2, error.message)
    process.exit(1)
  },
})
await database.close()
process.exit(0)
