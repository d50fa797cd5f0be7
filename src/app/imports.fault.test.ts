import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chance } from '../../packs/demo/random.ts'
import { findAfterwards, killDuringImports } from '../../soak/kill-import.ts'
import { elementsPerPlan, makeInstance } from '../../soak/plans-to-import.ts'
import { faultRounds } from '../../testing/fault/script.ts'
import { createPostgres, hasPostgres, type PrivatePostgres } from '../../testing/postgres.ts'

const importers = 3
/** The moments are the same each time, unless another seed is set. */
const seed = process.env.FAULT_SEED ?? 'imports'
const command = fileURLToPath(new URL('../../bin/integral.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'integral-imports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Trial {
  place: string
  dataDir: string
  options: string[]
  killDatabase?: (round: number) => (() => Promise<void>) | undefined
  restart?: () => Promise<void>
}

async function expectAllImportsStored({ place, dataDir, options, killDatabase, restart }: Trial): Promise<void> {
  const planners = await makeInstance(place, importers)
  const random = chance(`${seed}:${options[0]}`)
  const acknowledged = new Set<string>()
  for (let round = 0; round < faultRounds; round += 1) {
    const killed = await killDuringImports({ place, dataDir, planners, round }, random, killDatabase?.(round))
    await restart?.()
    for (const id of killed.acknowledgedIds) acknowledged.add(id)
    const afterwards = await findAfterwards(place)
    const lost = [...acknowledged].filter((id) => !afterwards.planIds.has(id))
    expect({ seed, round, lost, issues: afterwards.journalIssues }).toEqual({ seed, round, lost: [], issues: [] })
    // An import that was not acknowledged is either complete or absent.
    expect(afterwards.elementCounts).toEqual(afterwards.planIds.size > 0 ? [elementsPerPlan] : [])
  }
  expect(acknowledged.size).toBeGreaterThan(0)
  const env = { PATH: process.env.PATH }
  const verified = spawnSync(process.execPath, [command, ...options, 'journal', 'verify'], { env, encoding: 'utf8' })
  expect({ status: verified.status, output: verified.stdout }).toEqual({
    status: 0,
    output: expect.stringContaining('no errors'),
  })
}

const timeout = 120_000 + faultRounds * 60_000

describe('server on the embedded database, killed during imports', () => {
  it(
    'keeps every acknowledged import, complete plans only, and an audit log that verifies',
    async () => {
      const place = join(folder, 'data')
      await expectAllImportsStored({ place, dataDir: place, options: ['--data-dir', place] })
    },
    timeout,
  )
})

describe.skipIf(!hasPostgres)('server on PostgreSQL (skipped without POSTGRES_BIN)', () => {
  let postgres: PrivatePostgres
  beforeAll(async () => {
    postgres = await createPostgres()
  })
  afterAll(() => postgres?.stop())

  it(
    'keeps every acknowledged plan, no matter whether server or database is killed first',
    async () => {
      await expectAllImportsStored({
        place: postgres.url,
        dataDir: join(folder, 'beside-postgres'),
        options: ['--database-url', postgres.url],
        killDatabase: (round) => (round % 2 === 1 ? postgres.kill : undefined),
        restart: postgres.start,
      })
    },
    timeout,
  )
})
