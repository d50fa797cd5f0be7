import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { findHead, loadChunk } from '#platform/files/chunks.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import type { Actor } from '#shared/actor.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { registerChapters } from './chapter.ts'
import { makeDocumentJob } from './make-document-job.ts'
import { documentRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ documents: documentRoutes, jobs: jobRoutes, files: fileRoutes })
const patient = { timeout: 60_000, interval: 100 }
let zone: { id: string }
let planner: Actor
let colleague: Actor
let planId: string
let runner: JobRunner | undefined
beforeEach(async () => {
  const make = factories(api.database)
  zone = await make.organisation()
  planner = await enrol(api.database, people.planner(zone.id, 'Robin Example', 'nl'))
  colleague = await enrol(api.database, people.planner(zone.id, 'Sam Example'))
  const plan = await make.plan({ ownerId: zone.id, code: 'ZONE-2026', marking: 'TLP:AMBER' })
  planId = plan.id
  await make.element({ planId, kind: 'part', title: 'Priorities' })
})
afterEach(async () => {
  await runner?.close()
  registerChapters([])
  stopPrinter()
})

const run = () => {
  const { database, clock } = api
  const log = pino({ level: 'silent' })
  runner = openRunner({
    database,
    clock,
    log,
    publishChanges: (announcements) => api.publishedChanges.push(...announcements),
    kinds: [makeDocumentJob],
  })
  runner.wake()
}
const order = (actor: Actor, more: object = {}) =>
  api.as(actor).documents.requestDocument({ planId, rendition: 'full', language: 'nl', ...more })
const getJob = (actor: Actor, id: string) => api.as(actor).jobs.getJob({ id })
const reaches = (id: string, state: string) =>
  expect.poll(async () => (await getJob(planner, id)).state, patient).toBe(state)
const read = async (actor: Actor, fileId: string) => {
  const place = { database: api.database, actor }
  const head = await findHead(place, fileId)
  return head && Buffer.from(await loadChunk(place, head, 0))
}

const restrictTo = (actor: Actor) =>
  api.database.pool.query('update plan set marking = 4, person_ids = $2 where id = $1', [planId, [actor.personId]])

describe('requested document', () => {
  it('is created with the access of the reader, and stored as a file for that reader only, not with the plan files [publish-2]', async () => {
    const { id, title } = await order(planner)
    expect(title).toBe('ZONE-2026-full-nl')
    run()
    await reaches(id, 'done')
    const { result } = await getJob(planner, id)
    expect(result!.file).toMatchObject({ name: 'ZONE-2026-full-nl.pdf', size: expect.any(Number) })
    expect((await read(planner, result!.file!.id))!.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await read(colleague, result!.file!.id)).toBeUndefined()
    expect((await api.as(colleague).files.listFiles({ planId })).files).toEqual([])
    const { rows } = await api.database.pool.query('select marking, owner_id from file')
    expect(rows).toEqual([{ marking: 2, owner_id: zone.id }])
  })

  it('is no longer available to a reader who loses access to the plan, and is deleted with the job', async () => {
    const { id } = await order(planner)
    run()
    await reaches(id, 'done')
    const fileId = (await getJob(planner, id)).result!.file!.id
    await restrictTo(colleague)
    expect(await read(planner, fileId)).toBeUndefined()
    await api.database.pool.query('delete from job')
    expect((await api.database.pool.query('select id from file')).rows).toEqual([])
  })

  it('can be cancelled during printing: the printing ends and no file is stored', async () => {
    registerChapters([
      {
        name: 'long',
        // Long enough that the job can be cancelled during rendering.
        build: async () =>
          Array.from({ length: 40_000 }, (_, index) => ({
            kind: 'paragraph',
            text: `Line ${index} of a very long document`,
          })),
      },
    ])
    const { id } = await order(planner)
    run()
    await expect.poll(async () => (await getJob(planner, id)).step, patient).toBe('drawing')
    await api.as(planner).jobs.cancelJob({ id })
    await reaches(id, 'cancelled')
    expect((await api.database.pool.query('select id from file')).rows).toEqual([])
  })

  it('is refused immediately where it can never be created', async () => {
    expect(await catchError(order(planner, { rendition: 'public' }))).toEqual({
      code: 'NOT_PUBLIC',
      data: { marking: 'TLP:AMBER' },
    })
    expect(await catchError(order(planner, { planId: zone.id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await catchError(order(people.planner((await factories(api.database).organisation()).id)))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('requires a signed-in user; a user who has not signed in gets the document in the response', async () => {
    await api.database.pool.query('update plan set marking = 0 where id = $1', [planId])
    expect(await catchError(order(anyone('en'), { rendition: 'public' }))).toMatchObject({ code: 'UNAUTHORIZED' })
    const made = await api.as(anyone('en')).documents.createDocument({ planId, rendition: 'public', form: 'html' })
    expect(made.name).toBe('ZONE-2026-public-en.html')
  })

  it('fails with an error that the reader understands when the plan is closed to that reader during the job', async () => {
    const { id } = await order(planner)
    await restrictTo(colleague)
    run()
    await reaches(id, 'failed')
    expect((await getJob(planner, id)).error).toBe('NOT_FOUND')
  })
})
