import { rmSync, writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { openDatabaseFiles } from './embedded-files.ts'

/** Runs the embedded database outside the server's event loop and serves PostgreSQL's protocol on a socket. */
const { folder, socket, maxConnections } = workerData as { folder: string; socket: string; maxConnections: number }

/**
 * Kills the process, because further responses would confirm data that is not stored. Ending the thread is not enough,
 * and the main thread may be busy.
 */
function endProcess(error: Error): never {
  writeSync(
    2,
    `The disk could not keep the database in ${folder}: ${error.message}. Integral stops at once; what was acknowledged is kept.\n`,
  )
  process.kill(process.pid, 'SIGKILL')
  throw error
}

const database = await openDatabaseFiles(folder, { onFailure: endProcess })
// The holder of the data folder's lock owns this name. An existing file was left by a process that has ended.
rmSync(socket, { force: true })
const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections })
await server.start()

parentPort!.once('message', async () => {
  await server.stop()
  await database.exec('rollback')
  await database.exec('checkpoint')
  await database.close()
  rmSync(socket, { force: true })
  parentPort!.postMessage('closed')
})
parentPort!.postMessage('open')
