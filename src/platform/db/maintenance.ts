import type pg from 'pg'

const checkpointEvery = 5 * 60_000

/**
 * Writes the tables to the disk and allows the log to be reused. The embedded database never does this itself, so the
 * log grows until the next checkpoint. PostgreSQL has a checkpointer, so callers need this function there only before
 * files are copied.
 */
export async function checkpoint(pool: pg.Pool): Promise<void> {
  await pool.query('checkpoint')
}

/**
 * Updates the statistics of the query planner from a smaller sample, in a fraction of the usual time. Call it after an
 * import: the embedded database has no autovacuum, and PostgreSQL's autovacuum runs later than the next query. Requires
 * the owner of the tables.
 */
export async function analyzeRoughly(pool: pg.Pool): Promise<void> {
  await pool.query('begin; set local default_statistics_target = 10; analyze; commit')
}

/** Reclaims the space of dead rows and updates statistics. A job of the embedded database, which has no autovacuum. */
export async function vacuum(pool: pg.Pool): Promise<void> {
  await pool.query('vacuum (analyze)')
}

/**
 * Checkpoints the embedded database every few minutes if data was written.
 * @returns a function that stops the checkpoints
 */
export function startCheckpoints(pool: pg.Pool): () => void {
  let writtenAtLast = ''
  const checkpointIfWritten = async () => {
    if ((await writePosition(pool)) === writtenAtLast) return
    await checkpoint(pool)
    writtenAtLast = await writePosition(pool)
  }
  const timer = setInterval(() => {
    checkpointIfWritten().catch((error: Error) => process.stderr.write(`Checkpoint failed: ${error.message}\n`))
  }, checkpointEvery)
  timer.unref()
  return () => clearInterval(timer)
}

async function writePosition(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ position: string }>('select pg_current_wal_insert_lsn()::text as position')
  return rows[0]!.position
}
