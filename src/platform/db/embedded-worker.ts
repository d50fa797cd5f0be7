import { rmSync, writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { OnSync } from './durable.ts'
import { openDatabaseFiles } from './embedded-files.ts'

/** Runs the embedded database away from the server's event loop, and speaks PostgreSQL's protocol on a socket. */
const { folder, socket, maxConnections } = workerData as { folder: string; socket: string; maxConnections: number }

/** The disk refused to keep a commit. Answering on would promise what is not there, so the whole process ends here. */
const endOnFailedSync: OnSync = (error) => {
  if (!error) return
  writeSync(
    2,
    `The disk could not keep the database in ${folder} (${error.message}). Integral stops at once; nothing acknowledged is lost.\n`,
  )
  process.kill(process.pid, 'SIGKILL')
}

const database = await openDatabaseFiles(folder, endOnFailedSync)
// Whoever holds the data folder's lock owns this name: what lies there was left by a process that is gone.
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
