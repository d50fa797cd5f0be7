import { execFile } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { useDataFolders } from '../../../testing/data-folders.ts'
import { DataFolderInUseError, holdDataFolder } from './data-folder.ts'
import { openDatabase } from './db.ts'
import { openEmbedded } from './embedded.ts'

// A new database writes a thousand files, which takes time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const folders = useDataFolders()
const run = promisify(execFile)
const moduleUrl = (name: string) => new URL(name, import.meta.url).href

describe('embedded database', () => {
  it('stores data in a folder that only the owner can read', async () => {
    const dataDir = folders.getNewPath('data')
    const first = await openDatabase({ dataDir })
    await first.pool.query('create table kept as select 7 as id')
    expect(first.embedded).toBe(true)
    expect(first.applicationRole).toBe('postgres_app')
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    await first.close()

    const again = await openDatabase({ dataDir })
    const { rows } = await again.pool.query('select id from kept')
    await again.close()
    expect(rows).toEqual([{ id: 7 }])
  })

  it('keeps the event loop free during a long query', async () => {
    const dataDir = folders.createWithDatabase('data')
    const database = await openDatabase({ dataDir })
    let ticks = 0
    const ticking = setInterval(() => {
      ticks += 1
    }, 5)
    await database.pool.query('select count(*) from generate_series(1, 3000000)')
    clearInterval(ticking)
    await database.close()
    expect(ticks).toBeGreaterThan(3)
  })

  it('reports when the path of the data folder is too long for a socket, and releases the folder', async () => {
    const long = folders.getNewPath('x'.repeat(100))
    await expect(openEmbedded(long)).rejects.toThrow(`The path of the data folder ${long} is too long for a socket`)
    holdDataFolder(long).release()
  })

  it('can be joined by another process on request, and otherwise refuses the process', async () => {
    const dataDir = folders.createWithDatabase('data')
    const server = await openDatabase({ dataDir })
    await server.pool.query('create table shared as select 7 as id')
    const script = `import { openDatabase } from '${moduleUrl('./db.ts')}';
      const database = await openDatabase({ dataDir: process.argv[1], whenInUse: process.argv[2] });
      console.log((await database.pool.query('update shared set id = 8 returning id')).rows[0].id);
      await database.close();`
    const runOther = (whenInUse: string) =>
      run(process.execPath, ['--input-type=module', '-e', script, dataDir, whenInUse])
    await expect(runOther('join')).resolves.toMatchObject({ stdout: '8\n' })
    await expect(runOther('refuse')).rejects.toThrow('is in use by process')
    const { rows } = await server.pool.query('select id from shared')
    await server.close()
    expect(rows).toEqual([{ id: 8 }])
  })

  it('takes over the socket of an ended process', async () => {
    const dataDir = folders.createWithDatabase('data')
    writeFileSync(join(dataDir, '.s.PGSQL.5432'), 'left behind')
    const database = await openDatabase({ dataDir })
    const { rows } = await database.pool.query('select 1 as one')
    await database.close()
    expect(rows).toEqual([{ one: 1 }])
  })
})

describe('lock of the data folder', () => {
  const hold = `import { holdDataFolder } from '${moduleUrl('./data-folder.ts')}'; holdDataFolder(process.argv[1]);`

  it('refuses a second opening in the same process', () => {
    const dataDir = folders.getNewPath('data')
    const { release } = holdDataFolder(dataDir)
    expect(() => holdDataFolder(dataDir)).toThrow(DataFolderInUseError)
    release()
    holdDataFolder(dataDir).release()
  })

  it('refuses another process, and names the folder and the process that locks it', async () => {
    const dataDir = folders.getNewPath('data')
    const { release } = holdDataFolder(dataDir)
    const promiseWithChild = run(process.execPath, ['--input-type=module', '-e', hold, dataDir])
    await expect(promiseWithChild).rejects.toThrow(`The data folder ${dataDir} is in use by process ${process.pid}.`)
    release()
  })

  it('is free again after the locking process was killed', async () => {
    const dataDir = folders.getNewPath('data')
    const killed = run(process.execPath, [
      '--input-type=module',
      '-e',
      `${hold} process.kill(process.pid, 'SIGKILL')`,
      dataDir,
    ])
    await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' })
    holdDataFolder(dataDir).release()
  })
})
