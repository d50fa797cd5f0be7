import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { holdDataFolder } from './data-folder.ts'

/** The connection of `pg` to the embedded database. `host` is the folder of the socket. */
export interface EmbeddedConnection {
  host: string
  port: number
  database: string
  user: string
}

export interface EmbeddedDatabase {
  connection: EmbeddedConnection
  /** Syncs all data to the disk, ends the worker and releases the folder. Close the pools first. */
  close(): Promise<void>
}

/** Maximum path length of a Unix socket on Linux. macOS allows four bytes less. */
const maxSocketPathLength = 103
const maxConnections = 100

export const embeddedConnection = (folder: string): EmbeddedConnection => ({
  host: folder,
  port: 5432,
  database: 'postgres',
  user: 'postgres',
})

/**
 * Opens the embedded database of a data folder in a worker thread, behind a socket in that folder. The database has a
 * single session, so a transaction of a connection blocks the others. Settings of a session rather than a transaction
 * (`set`, named statements, advisory locks) are shared by all connections.
 * @throws DataFolderInUseError when another process has the folder open
 */
export async function openEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const { folder, release } = holdDataFolder(dataDir)
  const socket = join(folder, '.s.PGSQL.5432')
  let worker: Worker
  try {
    if (Buffer.byteLength(socket) > maxSocketPathLength) {
      throw new Error(
        `The path of the data folder ${folder} is too long for a socket: choose a shorter one (DATA_DIR).`,
      )
    }
    worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
      workerData: { folder, socket, maxConnections },
      // The objects are short-lived. A larger nursery would only keep unused memory.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    await once(worker, 'message')
  } catch (error) {
    release()
    throw error
  }
  const endWithoutDatabase = (reason: unknown) => {
    process.stderr.write(
      `The embedded database in ${folder} stopped: ${reason instanceof Error ? reason.stack : reason}\n`,
    )
    process.exit(1)
  }
  worker.on('error', endWithoutDatabase)
  worker.on('exit', endWithoutDatabase)
  const close = async () => {
    worker.removeAllListeners('exit')
    worker.postMessage('close')
    await once(worker, 'message')
    await worker.terminate()
    release()
  }
  return { connection: embeddedConnection(folder), close }
}
