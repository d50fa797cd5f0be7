import { cpSync } from 'node:fs'
import pino from 'pino'
import { expect, it } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import { openRunner } from '#platform/jobs/runner.ts'
import { useDataFolders } from '../../../../testing/data-folders.ts'
import { manyTexts, orderLargeWorkbook } from '../../../../testing/fault/large-workbook.ts'
import { openPlace } from '../../../../testing/fault/open-place.ts'
import { faultRounds, randomMoment, startScript } from '../../../../testing/fault/script.ts'
import { bringInWorkbookJob } from './bring-in-job.ts'

const folders = useDataFolders()

it('a workbook whose server is killed while it is written is there whole or not at all, and then whole, once', async () => {
  const first = folders.made('data')
  const { jobId, planId } = await orderLargeWorkbook(first)
  for (let round = 0; round < faultRounds; round += 1) {
    const place = folders.fresh(`round-${round}`)
    cpSync(first, place, { recursive: true })
    const script = startScript('bringing-in', [place])
    await script.printed('writing')
    await randomMoment(400)
    script.kill()
    await script.ended

    const database = await openPlace(place)
    const count = async (sql: string) => Number((await database.pool.query(sql, [planId])).rows[0].count)
    const written = () =>
      count(`select count(*) from element where plan_id = $1 and title #>> '{text,nl}' = 'Zoals het wordt'`)
    const told = () => count(`select count(*) from change where plan_id = $1 and procedure = 'importWorkbook'`)
    const waiting = () => count(`select count(*) from file where plan_id = $1`)
    expect([
      [0, 0, 1],
      [manyTexts, manyTexts, 0],
    ]).toContainEqual([await written(), await told(), await waiting()])

    // The next server takes over after 10 s without a sign of life; jobs.fault.test.ts waits for that in real time.
    await database.pool.query(`update job set heard_at = heard_at - interval '1 minute'`)
    const log = pino({ level: 'silent' })
    const runner = openRunner({ database, clock: systemClock, log, tell: () => {}, kinds: [bringInWorkbookJob] })
    const state = async () =>
      (await database.kysely.selectFrom('job').select('state').where('id', '=', jobId).executeTakeFirstOrThrow()).state
    await expect.poll(state, { timeout: 120_000, interval: 100 }).toBe('done')
    expect([await written(), await told(), await waiting()]).toEqual([manyTexts, manyTexts, 0])
    await runner.close()
    await database.close()
  }
})
