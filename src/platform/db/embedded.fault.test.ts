import { describe, expect, it } from 'vitest'
import { useDataFolders } from '../../../testing/data-folders.ts'
import { expectAllStored } from '../../../testing/fault/acknowledged.ts'
import { expectCompleteMigrations, writeSteps } from '../../../testing/fault/migrations.ts'
import { faultRounds, randomMoment, startScript } from '../../../testing/fault/script.ts'
import { openDatabase } from './db.ts'
import { migrate } from './migrate.ts'

const folders = useDataFolders()

const listIds = (lines: string[]): string[] => lines.filter((line) => line !== 'open')

describe('the embedded database, killed', () => {
  it('has every commit that was acknowledged', async () => {
    const dataDir = folders.made('data')
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

  it('opens after it was killed while it was made', async () => {
    const dataDir = folders.fresh('data')
    for (let round = 0; round < faultRounds; round += 1) {
      const script = startScript('committing', [dataDir])
      await randomMoment(4000)
      script.kill()
      await script.ended
    }
    const database = await openDatabase({ dataDir })
    await expect(migrate(database.pool)).resolves.toMatchObject({
      applied: expect.arrayContaining(['20261124_1000_access.sql']),
    })
    await database.close()
  })

  it('has whole migrations only, each with its record', async () => {
    writeSteps(folders.parent)
    for (let round = 0; round < faultRounds; round += 1) {
      const place = folders.made(`data-${round}`)
      const script = startScript('migrating', [place, folders.parent])
      await script.printed('open')
      await randomMoment(500)
      script.kill()
      await script.ended
      await expectCompleteMigrations(place, folders.parent)
    }
  })
})

describe('the embedded database on a disk that fails', () => {
  it('ends the process at once and says why, when a commit cannot be brought to the disk', async () => {
    const dataDir = folders.made('data')
    const script = startScript('committing', [dataDir], { fails: 'sync', after: 100 })
    const { lines, errors, signal } = await script.ended
    expect(signal).toBe('SIGKILL')
    expect(errors).toContain(`The disk could not keep the database in ${dataDir}: EIO: the disk fails.`)
    expect(listIds(lines)).not.toEqual([])
    await expectAllStored(dataDir, listIds(lines))
  })

  it('acknowledges nothing that did not fit on a full disk', async () => {
    const dataDir = folders.made('data')
    const script = startScript('committing', [dataDir], { fails: 'write', after: 1000 })
    const { lines, errors } = await script.ended
    expect(errors).toMatch(/No space left on device|The disk could not keep the database/)
    expect(listIds(lines)).not.toEqual([])
    await expectAllStored(dataDir, listIds(lines))
  })
})
