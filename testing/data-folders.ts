import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openEmbedded } from '../src/platform/db/embedded.ts'

export interface DataFolders {
  /** A temporary folder of this test. */
  parent: string
  /** Below it, the path of a data folder that does not exist yet. */
  fresh(name: string): string
  /** Below it, a data folder with an empty database: copied, because making one takes seconds. */
  made(name: string): string
}

/** Data folders of the embedded database for the tests of one file; removed after each test. */
export function useDataFolders(): DataFolders {
  let original: string
  const folders: DataFolders = {
    parent: '',
    fresh: (name) => join(folders.parent, name),
    made: (name) => {
      const folder = folders.fresh(name)
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
