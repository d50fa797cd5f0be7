import { describe, expect, it } from 'vitest'
import { useDataFolders } from '../../../testing/data-folders.ts'
import { expectAllStored } from '../../../testing/fault/acknowledged.ts'
import { expectCompleteMigrations, writeSteps } from '../../../testing/fault/migrations.ts'
import { faultRounds, randomMoment, startScript } from '../../../testing/fault/script.ts'
import { openDatabase } from './db.ts'
import { migrate } from './migrate.ts'

const folders = useDataFolders()

const listIds = (lines: string[]): string[] => lines.filter((line) => line !== 'open')

describe('embedded database after a kill', () => {
  it('contains every acknowledged commit [data-4]', async () => {
    const dataDir = folders.createWithDatabase('data')
    const acknowledged = new Set<string>()
    for (let round = 0; round < faultRounds; round += 1) {
      const script = startScript('committing', [dataDir])
      await script.printed('open')
      await randomMoment(1500)
      script.kill()
      for (const id of listIds((await script.ended).lines)) acknowledged.add(id)
      await expectAllStored(dataDir, acknowledged)
    }
    expect(acknowledged.size).toBeGreaterThan(0)
  })

  it('opens after a kill during creation', async () => {
    const dataDir = folders.getNewPath('data')
    for (let round = 0; round < faultRounds; round += 1) {
      const script = startScript('committing', [dataDir])
      await randomMoment(4000)
      script.kill()
      await script.ended
    }
    const database = await openDatabase({ dataDir })
    await expect(migrate(database.pool)).resolves.toMatchObject({
      applied: expect.arrayContaining(['20261128_1000_platform.sql']),
    })
    await database.close()
  })

  it('contains complete migrations only, each with a record', async () => {
    writeSteps(folders.parent)
    for (let round = 0; round < faultRounds; round += 1) {
      const place = folders.createWithDatabase(`data-${round}`)
      const script = startScript('migrating', [place, folders.parent])
      await script.printed('open')
      await randomMoment(500)
      script.kill()
      await script.ended
      await expectCompleteMigrations(place, folders.parent)
    }
  })
})

describe('embedded database on a failing disk', () => {
  it('ends the process immediately with the cause, when a commit cannot be written to the disk', async () => {
    const dataDir = folders.createWithDatabase('data')
    const script = startScript('committing', [dataDir], { fails: 'sync', after: 100 })
    const { lines, errors, signal } = await script.ended
    expect(signal).toBe('SIGKILL')
    expect(errors).toContain(`The disk could not keep the database in ${dataDir}: EIO: the disk fails.`)
    expect(listIds(lines)).not.toEqual([])
    await expectAllStored(dataDir, listIds(lines))
  })

  it('acknowledges no commit that did not fit on a full disk', async () => {
    const dataDir = folders.createWithDatabase('data')
    const script = startScript('committing', [dataDir], { fails: 'write', after: 1000 })
    const { lines, errors } = await script.ended
    expect(errors).toMatch(/No space left on device|The disk could not keep the database/)
    expect(listIds(lines)).not.toEqual([])
    await expectAllStored(dataDir, listIds(lines))
  })
})
