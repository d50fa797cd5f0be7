import { writeSync } from 'node:fs'
import { openPlace } from './open-place.ts'

/**
 * Commits rows over several connections until it is killed, and prints each id after the commit was acknowledged: `node
 * testing/fault/committing.ts <place>`. Prints `open` first. Ends with code 1 when a commit is refused.
 */
const writers = 4
const { pool } = await openPlace(process.argv[2]!)
await pool.query('create table if not exists acknowledged (id int primary key, payload text not null)')
const { rows } = await pool.query<{ next: number }>('select coalesce(max(id), 0) + 1 as next from acknowledged')
let next = rows[0]!.next
writeSync(1, 'open\n')

async function commitRepeatedly(): Promise<never> {
  const client = await pool.connect()
  for (;;) {
    const id = next
    next += 1
    await client.query('begin')
    await client.query('insert into acknowledged (id, payload) values ($1, $2)', [id, `${id} `.repeat(200)])
    if (id % 50 === 0) await client.query('checkpoint')
    await client.query('commit')
    writeSync(1, `${id}\n`)
  }
}

await Promise.all(Array.from({ length: writers }, commitRepeatedly)).catch((error: Error) => {
  writeSync(2, `${error.message}\n`)
  process.exit(1)
})
