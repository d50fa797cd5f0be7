import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another process has the data folder open. The error names the process, so that you can find and stop it. */
export class DataFolderInUseError extends Error {
  readonly code = 'DATA_FOLDER_IN_USE'
  /** Absolute path. */
  readonly folder: string

  constructor(folder: string, owner: string) {
    super(
      `The data folder ${folder} is in use by process ${owner}. Stop that process first, or choose another folder (DATA_DIR).`,
    )
    this.folder = folder
  }
}

/** Keeps a reference until release. Otherwise garbage collection would close the file and release the lock. */
const openDataFolders = new Map<string, DatabaseSync>()

/**
 * Creates the data folder (readable only by the owner) and locks it for this process. A second process that opened the
 * same database files would silently destroy them, so the lock comes before anything is opened. The lock is an
 * exclusively locked SQLite file. The operating system releases it when the process ends, also after a kill. No other
 * code in this process may open and close `lock.sqlite`, because under POSIX rules that would release the lock.
 * @returns the folder's absolute path and a function that releases the lock
 * @throws DataFolderInUseError
 */
export function holdDataFolder(dataDir: string): { folder: string; release: () => void } {
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const ownerFile = join(folder, 'lock.pid')
  if (openDataFolders.has(folder)) throw new DataFolderInUseError(folder, `${process.pid} (this one)`)
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === sqliteBusy)
      throw new DataFolderInUseError(folder, parseOwner(ownerFile))
    throw error
  }
  openDataFolders.set(folder, lock)
  writeFileSync(ownerFile, `${process.pid}\n`)
  const release = () => {
    rmSync(ownerFile, { force: true })
    lock.close()
    openDataFolders.delete(folder)
  }
  return { folder, release }
}

const sqliteBusy = 5

function parseOwner(ownerFile: string): string {
  try {
    return readFileSync(ownerFile, 'utf8').trim() || 'unknown'
  } catch {
    return 'unknown'
  }
}
