import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openEmbedded } from '../src/platform/db/embedded.ts'

export interface DataFolders {
  /** A temporary folder of this test. */
  parent: string
  /** Returns the path of a data folder in the parent that does not exist yet. */
  getNewPath(name: string): string
  /**
   * Returns a data folder in the parent with an empty database. It is copied, because creating a database takes
   * seconds.
   */
  createWithDatabase(name: string): string
}

/** Provides data folders of the embedded database for the tests of a file. They are removed after each test. */
export function useDataFolders(): DataFolders {
  let original: string
  const folders: DataFolders = {
    parent: '',
    getNewPath: (name) => join(folders.parent, name),
    createWithDatabase: (name) => {
      const folder = folders.getNewPath(name)
      cpSync(join(original, 'database'), join(folder, 'database'), { recursive: true })
      return folder
    },
  }
  beforeAll(async () => {
    original = mkdtempSync(join(tmpdir(), 'integral-made-'))
    await (await openEmbedded(original)).close()
  })
  afterAll(() => rmSync(original, { recursive: true }))
  beforeEach(() => {
    folders.parent = mkdtempSync(join(tmpdir(), 'integral-data-'))
  })
  afterEach(() => rmSync(folders.parent, { recursive: true }))
  return folders
}
