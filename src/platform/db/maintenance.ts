import type pg from 'pg'

const checkpointEvery = 5 * 60_000

/**
 * Brings the tables to the disk and lets the log be reused. The embedded database never does so by itself: its log grows
 * until the next checkpoint. On PostgreSQL the server's own checkpointer is enough, so callers need it there only before
 * files are copied.
 */
export async function checkpoint(pool: pg.Pool): Promise<void> {
  await pool.query('checkpoint')
}

/**
 * Renews the statistics from which queries are planned, from fewer rows than usual and so in a fraction of the time: after an import,
 * because the embedded database has no autovacuum and PostgreSQL's comes later than the next query. Needs the owner of the tables.
 */
export async function analyzeRoughly(pool: pg.Pool): Promise<void> {
  await pool.query('begin; set local default_statistics_target = 10; analyze; commit')
}

/** Gives back the room of dead rows and renews statistics: a job of the embedded database, which has no autovacuum. */
export async function vacuum(pool: pg.Pool): Promise<void> {
  await pool.query('vacuum (analyze)')
}

/** Checkpoints the embedded database every few minutes in which something was written. @returns how to stop */
export function keepCheckpointing(pool: pg.Pool): () => void {
  let writtenAtLast = ''
  const whenWritten = async () => {
    if ((await writePosition(pool)) === writtenAtLast) return
    await checkpoint(pool)
    writtenAtLast = await writePosition(pool)
  }
  const timer = setInterval(() => {
    whenWritten().catch((error: Error) => process.stderr.write(`Checkpoint failed: ${error.message}\n`))
  }, checkpointEvery)
  timer.unref()
  return () => clearInterval(timer)
}

async function writePosition(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ position: string }>('select pg_current_wal_insert_lsn()::text as position')
  return rows[0]!.position
}
