import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { findApplicationRole } from './application-role.ts'
import { columnTypes } from './column-values.ts'
import { DataFolderInUseError } from './data-folder.ts'
import { embeddedConnection, openEmbedded } from './embedded.ts'
import { createListener, type Listen } from './listen.ts'
import { startCheckpoints } from './maintenance.ts'
import type { Database } from './schema.generated.ts'

export type { Database }

/** An open transaction, opened by the pipeline as the acting person. */
export type Tx = Transaction<Database>

/** The argument of a query that only reads. A `Tx` is a `Reader`. A database is not a `Tx`. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'selectNoFrom' | 'with' | 'fn' | 'case'>

export interface OpenDatabase {
  kysely: Kysely<Database>
  pool: pg.Pool
  /**
   * Whether this is the embedded database. It has a single session, no background work and no NOTIFY across
   * connections.
   */
  embedded: boolean
  /** The role that every transaction of a request assumes. It owns no tables and is subject to row-level security. */
  applicationRole: string
  /** Listens to NOTIFY. Absent for the embedded database, where events are published in process after a commit. */
  listen?: Listen
  close(): Promise<void>
}

export interface DatabasePlace {
  /** Address of PostgreSQL. Without it, the embedded database in `dataDir` is used. */
  databaseUrl?: string | undefined
  dataDir: string
  /**
   * Behaviour when another process has the embedded database open: refuse, or join through the socket. The command line
   * joins a running server. In-process events after a commit do not reach the other process.
   */
  whenInUse?: 'refuse' | 'join'
}

/**
 * Opens the database without migrating it.
 * @throws DataFolderInUseError
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  if (place.databaseUrl) return connect({ connectionString: place.databaseUrl, max: 16 }, false)
  try {
    return await serveEmbedded(place.dataDir)
  } catch (error) {
    if (place.whenInUse !== 'join' || !(error instanceof DataFolderInUseError)) throw error
    return connect({ ...embeddedConnection(error.folder), max: 2 }, true)
  }
}

async function serveEmbedded(dataDir: string): Promise<OpenDatabase> {
  const server = await openEmbedded(dataDir)
  try {
    const database = await connect({ ...server.connection, max: 8 }, true)
    const stopCheckpointing = startCheckpoints(database.pool)
    const close = async () => {
      stopCheckpointing()
      await database.close()
      await server.close()
    }
    return { ...database, close }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** Connects to a database that is already running. */
export async function connect(config: pg.PoolConfig, embedded: boolean): Promise<OpenDatabase> {
  const onConnect = embedded ? undefined : switchOffCompilation
  const pool = new pg.Pool({ application_name: 'integral', onConnect, ...config, types: columnTypes })
  // The pool replaces a connection that breaks while idle. Without a listener, the error would end the process.
  pool.on('error', () => {})
  // The same for a connection that breaks during a query. The query already fails with the cause.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await requireVersion(pool)
    return {
      kysely: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
      pool,
      embedded,
      applicationRole: await findApplicationRole(pool),
      ...(embedded ? {} : { listen: createListener(config) }),
      close: () => pool.end(),
    }
  } catch (error) {
    await pool.end()
    throw error
  }
}

/**
 * Statements read few rows, but the planner expects many from functions and new tables. PostgreSQL then compiles a statement of a
 * millisecond for a second, once per call of a function. The embedded database has no compiler.
 */
const switchOffCompilation = async (client: pg.ClientBase): Promise<void> => {
  await client.query('set jit = off')
}

async function requireVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  )
  if (rows[0]!.number < 170000) throw new Error(`PostgreSQL 17 or newer is needed; this is ${rows[0]!.text}.`)
}

/** Uses plain `begin`, the shortest statement, when no access mode is needed. */
const begin = (database: Kysely<Database>, access: 'read only' | 'read write') =>
  access === 'read only' ? database.transaction().setAccessMode('read only') : database.transaction()

const transactionOpen = new AsyncLocalStorage<{ open: boolean }>()

/**
 * Calls `run` in a transaction that is committed on success and rolled back on an error. The embedded database has a
 * single session, so a nested transaction would wait forever. A nested call therefore fails at once.
 */
export async function openTransaction<T>(
  database: Kysely<Database>,
  run: (tx: Tx) => Promise<T>,
  access: 'read only' | 'read write' = 'read write',
): Promise<T> {
  if (transactionOpen.getStore()?.open) throw new Error('A transaction is already open: pass its tx along.')
  // Marked as closed afterwards, so that work that was started inside and continues later may open a transaction.
  const mark = { open: true }
  try {
    return await transactionOpen.run(mark, () => begin(database, access).execute(run))
  } finally {
    mark.open = false
  }
}
