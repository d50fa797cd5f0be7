import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { OneSession } from './one-session.ts'

type Init = Parameters<NodeFS['init']>

/** What Emscripten's file system on Node offers to be completed; its own `stream_ops` has no fsync. */
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: { nfd: number }) => number }
}

/** Called after each sync, with the error when the disk refused it. */
export type OnSync = (error?: Error) => void

class DurableFileSystem extends NodeFS {
  readonly #onSync: OnSync

  constructor(folder: string, onSync: OnSync) {
    super(folder)
    this.#onSync = onSync
  }

  override async init(database: Init[0], options: Init[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options)
    const completeFileSystem = (module: { NODEFS: NodeFileSystem }) => {
      module.NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          fsyncSync(nfd)
        } catch (error) {
          this.#onSync(error as Error)
          throw error
        }
        this.#onSync()
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), completeFileSystem] } }
  }
}

/**
 * Opens the embedded database in `folder` so that a commit that was acknowledged survives a power cut.
 *
 * As shipped PGlite starts with `-F` (no fsync) and its file system has no fsync to call: both are put right here. Memory:
 * 16 MB of shared buffers keep an idle instance near 180 MB.
 * After a failed sync nothing may be answered any more (PostgreSQL would panic, PGlite would hang): `onSync` must then
 * end the process.
 */
export async function openDurably(folder: string, onSync: OnSync): Promise<OneSession> {
  const database = new OneSession({
    fs: new DurableFileSystem(folder, onSync),
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
    ],
  })
  await database.waitReady
  return database
}
