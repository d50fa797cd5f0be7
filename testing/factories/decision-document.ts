import { createHash } from 'node:crypto'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import { type Id, newId } from '../../src/shared/ids.ts'

const content = Buffer.from('Decided.')

/** Inserts the document of a decision on a version, as attached by no person who acts in the test. */
export async function decisionDocument({ pool }: OpenDatabase, versionId: Id): Promise<void> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  await pool.query('insert into file_chunk (sha256, number, bytes) values ($1, 0, $2) on conflict do nothing', [
    sha256,
    content,
  ])
  await pool.query(
    `insert into file (id, owner_id, version_id, name, media_type, size, sha256, marking, access_id)
      select $1, owner_id, id, 'decision.pdf', 'application/pdf', $4, $3, 1, 1 from plan_version where id = $2`,
    [newId(), versionId, sha256, content.length],
  )
}
