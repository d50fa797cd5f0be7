import { cpSync } from 'node:fs'
import pino from 'pino'
import { expect, it } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import { openRunner } from '#platform/jobs/runner.ts'
import { useDataFolders } from '../../../../testing/data-folders.ts'
import { changedTextCount, orderLargeWorkbook } from '../../../../testing/fault/large-workbook.ts'
import { openPlace } from '../../../../testing/fault/open-place.ts'
import { faultRounds, randomMoment, startScript } from '../../../../testing/fault/script.ts'
import { importWorkbookJob } from './import-job.ts'

const folders = useDataFolders()

it('imports a workbook as a whole or not at all, and exactly once, when the server is killed during the import [data-5]', async () => {
  const first = folders.createWithDatabase('data')
  const { jobId, planId } = await orderLargeWorkbook(first)
  for (let round = 0; round < faultRounds; round += 1) {
    const place = folders.getNewPath(`round-${round}`)
    cpSync(first, place, { recursive: true })
    const script = startScript('importing', [place])
    await script.printed('writing')
    await randomMoment(400)
    script.kill()
    await script.ended

    const database = await openPlace(place)
    const count = async (sql: string) => Number((await database.pool.query(sql, [planId])).rows[0].count)
    const written = () =>
      count(`select count(*) from element where plan_id = $1 and title #>> '{text,nl}' = 'Zoals het wordt'`)
    const countImports = () => count(`select count(*) from change where plan_id = $1 and procedure = 'importWorkbook'`)
    const waiting = () => count(`select count(*) from file where plan_id = $1`)
    expect([
      [0, 0, 1],
      [changedTextCount, changedTextCount, 0],
    ]).toContainEqual([await written(), await countImports(), await waiting()])

    // The next server takes over after 10 s without a sign of life; jobs.fault.test.ts waits for that in real time.
    await database.pool.query(`update job set heartbeat_at = heartbeat_at - interval '1 minute'`)
    const log = pino({ level: 'silent' })
    const runner = openRunner({
      database,
      clock: systemClock,
      log,
      publishChanges: () => {},
      kinds: [importWorkbookJob],
    })
    const state = async () =>
      (await database.kysely.selectFrom('job').select('state').where('id', '=', jobId).executeTakeFirstOrThrow()).state
    await expect.poll(state, { timeout: 120_000, interval: 500 }).toBe('done')
    expect([await written(), await countImports(), await waiting()]).toEqual([changedTextCount, changedTextCount, 0])
    await runner.close()
    await database.close()
  }
})
