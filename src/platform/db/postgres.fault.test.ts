import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAllStored } from '../../../testing/fault/acknowledged.ts'
import { expectCompleteMigrations, writeSteps } from '../../../testing/fault/migrations.ts'
import { faultRounds, randomMoment, startScript } from '../../../testing/fault/script.ts'
import { createPostgres, hasPostgres, type PrivatePostgres } from '../../../testing/postgres.ts'
import { createDatabase, getDatabaseUrl } from '../../../testing/postgres-databases.ts'

describe.skipIf(!hasPostgres)('PostgreSQL (skipped without the PostgreSQL programs: POSTGRES_BIN)', () => {
  let postgres: PrivatePostgres
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'integral-fault-'))
    postgres = await createPostgres()
  })
  afterAll(async () => {
    await postgres?.stop()
    rmSync(folder, { recursive: true })
  })

  const makePlace = async () => getDatabaseUrl(postgres.url, await createDatabase(postgres.url))
  const listIds = (lines: string[]): string[] => lines.filter((line) => line !== 'open')

  it('contains every commit that was acknowledged to a process that was then killed', async () => {
    const place = await makePlace()
    const acknowledged = new Set<string>()
    for (let round = 0; round < faultRounds; round += 1) {
      const script = startScript('committing', [place])
      await script.printed('open')
      await randomMoment(1500)
      script.kill()
      for (const id of listIds((await script.ended).lines)) acknowledged.add(id)
      await expectAllStored(place, acknowledged)
    }
    expect(acknowledged.size).toBeGreaterThan(0)
  })

  it('contains every commit that it acknowledged before the server was killed', async () => {
    const place = await makePlace()
    const acknowledged = new Set<string>()
    for (let round = 0; round < faultRounds; round += 1) {
      const script = startScript('committing', [place])
      await script.printed('open')
      await randomMoment(1500)
      await postgres.kill()
      for (const id of listIds((await script.ended).lines)) acknowledged.add(id)
      await postgres.start()
      await expectAllStored(place, acknowledged)
    }
    expect(acknowledged.size).toBeGreaterThan(0)
  })

  it('contains complete migrations only, each with a record, whichever of the two was killed', async () => {
    writeSteps(folder)
    for (let round = 0; round < faultRounds; round += 1) {
      const place = await makePlace()
      const script = startScript('migrating', [place, folder])
      await script.printed('open')
      await randomMoment(300)
      if (round % 2 === 0) script.kill()
      else await postgres.kill()
      await script.ended
      await postgres.start()
      await expectCompleteMigrations(place, folder)
    }
  })
})
