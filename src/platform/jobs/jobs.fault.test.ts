import pino from 'pino'
import { expect, it } from 'vitest'
import { useDataFolders } from '../../../testing/data-folders.ts'
import { openPlace } from '../../../testing/fault/open-place.ts'
import { orderWork, shortWork } from '../../../testing/fault/operations.ts'
import { startScript } from '../../../testing/fault/script.ts'
import { systemClock } from '../clock.ts'
import { openRunner } from './runner.ts'

const folders = useDataFolders()

it('a task whose server was killed is started again by the next server, and ends [data-3]', async () => {
  const place = folders.createWithDatabase('data')
  const id = await orderWork(place)
  const script = startScript('running-job', [place])
  await script.printed('begun')
  script.kill()
  await script.ended

  const database = await openPlace(place)
  const read = () =>
    database.kysely.selectFrom('job').select(['state', 'attempts']).where('id', '=', id).executeTakeFirstOrThrow()
  expect(await read()).toEqual({ state: 'running', attempts: 1 })
  const runner = openRunner({
    database,
    clock: systemClock,
    log: pino({ level: 'silent' }),
    publishChanges: () => {},
    kinds: [shortWork],
  })
  await expect.poll(read, { timeout: 60_000, interval: 500 }).toEqual({ state: 'done', attempts: 2 })
  await runner.close()
  await database.close()
})
