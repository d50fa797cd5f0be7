import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { SharedSession } from './one-session.ts'

type Init = Parameters<NodeFS['init']>

/** The missing part of Emscripten's file system on Node, whose `stream_ops` has no fsync. */
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: { nfd: number }) => number }
}

export interface DurabilityWatch {
  /** Called after each sync that the disk confirmed. */
  onSync?: () => void
  /**
   * Called when the disk refused a sync or the database failed (for example, a full disk during a commit). No further
   * response may be sent: PostgreSQL would end the process here, PGlite hangs at the next call. Must not return.
   */
  onFailure: (error: Error) => never
}

class DurableFileSystem extends NodeFS {
  readonly #watch: DurabilityWatch

  constructor(folder: string, watch: DurabilityWatch) {
    super(folder)
    this.#watch = watch
  }

  override async init(database: Init[0], options: Init[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options)
    const { onSync, onFailure } = this.#watch
    const completeFileSystem = (module: { NODEFS: NodeFileSystem }) => {
      module.NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          fsyncSync(nfd)
        } catch (error) {
          onFailure(error as Error)
        }
        onSync?.()
        return 0
      }
    }
    const preRun = [...(emscriptenOpts.preRun ?? []), completeFileSystem]
    const onAbort = () =>
      onFailure(new Error('the database stopped unexpectedly; see the previous error for the cause'))
    return { emscriptenOpts: { ...emscriptenOpts, preRun, onAbort } }
  }
}

/**
 * Opens the embedded database in `folder` so that an acknowledged commit survives a power failure. By default PGlite
 * starts with `-F` (no fsync) and the file system has no fsync. Both are corrected here. With 16 MB of shared buffers,
 * an idle instance uses about 180 MB.
 */
export async function openDurably(folder: string, watch: DurabilityWatch): Promise<SharedSession> {
  const database = new SharedSession({
    fs: new DurableFileSystem(folder, watch),
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
    ],
  })
  await database.waitReady
  return database
}
