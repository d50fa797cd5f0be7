import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { type EmbeddedConnection, embeddedConnection } from '../src/platform/db/embedded.ts'
import { SharedSession } from '../src/platform/db/one-session.ts'

export interface InProcessDatabase {
  connection: EmbeddedConnection
  /** Returns the data, which other instances can load. The connections must be idle. */
  dump(): Promise<Blob>
  close(): Promise<void>
}

/**
 * Opens a database in the memory of this process, empty or with the data of a dump. Like the embedded database, it is
 * reached through a socket.
 */
export async function openInProcessDatabase(loadDataDir?: Blob): Promise<InProcessDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'integral-'))
  const database = new SharedSession(loadDataDir ? { loadDataDir } : {})
  await database.waitReady
  const server = new PGLiteSocketServer({ db: database, path: join(folder, '.s.PGSQL.5432'), maxConnections: 100 })
  await server.start()
  return {
    connection: embeddedConnection(folder),
    dump: () => database.dumpDataDir('none'),
    close: async () => {
      await server.stop()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
