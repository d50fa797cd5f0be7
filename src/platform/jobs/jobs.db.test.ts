import { CompiledQuery } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { catchError } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { actAs } from '../db/act-as.ts'
import { openTransaction } from '../db/db.ts'
import type { JobResult } from './contract.ts'
import { JobFailed } from './kind.ts'
import { useProbe, waitUntilStopped } from './probe.fixture.ts'
import { deleteOldJobs } from './queries.ts'

const { api, setImplementation, order, startRunner, expireHeartbeats, lines } = useProbe()
const patient = { timeout: 15_000 }
let zone: { id: string }
let planner: Actor
let otherActor: Actor
beforeEach(async () => {
  const make = factories(api.database)
  zone = await make.organisation()
  planner = await enrol(api.database, people.planner(zone.id, 'Robin Example'))
  otherActor = await enrol(api.database, people.planner(zone.id, 'Sam Example'))
})

const getJobsApi = (actor: Actor) => api.as(actor).jobs
const getJobState = async (actor: Actor, id: string) => (await getJobsApi(actor).getJob({ id })).state
const reaches = (actor: Actor, id: string, state: string) =>
  expect.poll(() => getJobState(actor, id), patient).toBe(state)

describe('background task', () => {
  it('runs after the commit, as the person who requested it, and stores the result', async () => {
    const ran: unknown[] = []
    setImplementation(async ({ actor, input, transact }) => {
      const visibleCount = await transact(
        'read',
        async ({ tx }) => (await tx.selectFrom('organisation').select('id').where('id', '=', zone.id).execute()).length,
      )
      ran.push({ actor: actor.name, text: input.text, visibleCount })
      return { file: { id: zone.id, name: 'a.pdf', size: 3 } }
    })
    const job = await order(planner, 'for Robin')
    expect(job).toMatchObject({ state: 'waiting', title: 'for Robin', progress: 0, abilities: { cancel: true } })
    startRunner()
    await reaches(planner, job.id, 'done')
    expect(ran).toEqual([{ actor: 'Robin Example', text: 'for Robin', visibleCount: 1 }])
    expect(await getJobsApi(planner).getJob({ id: job.id })).toMatchObject({
      progress: 1,
      result: { file: { name: 'a.pdf' } },
      error: null,
      abilities: { cancel: false },
    })
  })

  it('does not exist when the act that requested it is rolled back', async () => {
    await expect(api.as(planner).probe.order({ text: 'undone', isUndone: true })).rejects.toThrow()
    expect(await getJobsApi(planner).listJobs({})).toEqual({ jobs: [] })
  })

  it('shows progress and the current step, and notifies users who may follow it [data-2]', async () => {
    const goOn = Promise.withResolvers<void>()
    setImplementation(async ({ report }) => {
      report(0.4, 'drawing')
      await goOn.promise
      return undefined
    })
    const { id } = await order(planner)
    api.publishedChanges.length = 0
    startRunner()
    await expect
      .poll(() => getJobsApi(planner).getJob({ id }), patient)
      .toMatchObject({ state: 'running', progress: 0.4, step: 'drawing' })
    expect(api.publishedChanges).toContainEqual({ kind: 'job', id, accessId: null })
    goOn.resolve()
    await reaches(planner, id, 'done')
  })

  it('receives the cancellation, and is then cancelled, even if it still returns a result [data-2]', async () => {
    const heard: string[] = []
    setImplementation(async (run) => {
      await waitUntilStopped(run).catch((reason: string) => heard.push(reason))
      return { file: { id: zone.id, name: 'too late', size: 1 } }
    })
    const { id } = await order(planner)
    startRunner()
    await reaches(planner, id, 'running')
    expect(await getJobsApi(planner).cancelJob({ id })).toMatchObject({ state: 'running', isCancelling: true })
    await reaches(planner, id, 'cancelled')
    expect(heard).toEqual(['cancelled'])
    expect(await getJobsApi(planner).getJob({ id })).toMatchObject({ result: null, isCancelling: false })
    expect(await catchError(getJobsApi(planner).cancelJob({ id }))).toMatchObject({ code: 'JOB_ENDED' })
  })

  it('ends as done after it reports the work as settled, even if the user cancels a moment later', async () => {
    setImplementation(async ({ settled, signal }) => {
      settled()
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return undefined
    })
    const { id } = await order(planner)
    startRunner()
    await reaches(planner, id, 'running')
    await getJobsApi(planner).cancelJob({ id })
    await reaches(planner, id, 'done')
  })

  it('ends immediately when it is cancelled before the start', async () => {
    const ran: string[] = []
    setImplementation(async ({ input }) => {
      ran.push(input.text)
      return undefined
    })
    const { id } = await order(planner, 'first')
    expect(await getJobsApi(planner).cancelJob({ id })).toMatchObject({ state: 'cancelled', isCancelling: false })
    const { id: next } = await order(planner, 'next')
    startRunner()
    await reaches(planner, next, 'done')
    expect(ran).toEqual(['next'])
    expect(await getJobState(planner, id)).toBe('cancelled')
  })

  it('runs a few at a time: one on the embedded database, two on PostgreSQL', async () => {
    let now = 0
    let maxCount = 0
    setImplementation(async () => {
      now += 1
      maxCount = Math.max(maxCount, now)
      await new Promise((resolve) => setTimeout(resolve, 50))
      now -= 1
      return undefined
    })
    const ids = []
    for (const text of ['a', 'b', 'c', 'd']) ids.push((await order(planner, text)).id)
    startRunner()
    for (const id of ids) await reaches(planner, id, 'done')
    expect(maxCount).toBe(api.database.embedded ? 1 : 2)
  })

  it('is limited in number per person', async () => {
    for (let count = 0; count < 5; count += 1) await order(planner)
    expect(await catchError(order(planner))).toEqual({ code: 'TOO_COMPLEX', data: { maxCount: 5 } })
    await expect(order(otherActor)).resolves.toMatchObject({ state: 'waiting' })
  })
})

describe('person who requested a background task', () => {
  it('is the only user who lists, reads and cancels it, not even a colleague in the same organisation', async () => {
    const { id } = await order(planner)
    expect((await getJobsApi(planner).listJobs({})).jobs.map((job) => job.id)).toEqual([id])
    expect(await getJobsApi(otherActor).listJobs({})).toEqual({ jobs: [] })
    expect(await catchError(getJobsApi(otherActor).getJob({ id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await catchError(getJobsApi(otherActor).cancelJob({ id }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is the only user with access in the database: no statement of another user reads or cancels the task, or writes the result', async () => {
    await order(planner)
    const { database } = api
    const as = <T>(actor: Actor, statement: string) =>
      openTransaction(database.kysely, async (tx) => {
        await actAs(tx, database, actor, 'document.make')
        return (await tx.executeQuery<T>(CompiledQuery.raw(statement))).rows
      })
    expect(await as(otherActor, 'select id from job')).toEqual([])
    expect(await as(otherActor, 'update job set cancel_requested_at = now() returning id')).toEqual([])
    await expect(as(planner, `update job set state = 'done'`)).rejects.toThrow('permission denied')
    await expect(
      as(
        otherActor,
        `insert into job (id, kind, person_id, title, input, access_id) values (gen_random_uuid(), 'probe', '${planner.personId}', 'x', '{}', 1)`,
      ),
    ).rejects.toThrow('row-level security')
  })

  it('must still have the permission when the task runs', async () => {
    const { id } = await order(planner)
    await api.database.kysely
      .updateTable('role_assignment')
      .set({ valid_to: '2026-11-01' })
      .where('person_id', '=', planner.personId!)
      .execute()
    let ran = false
    setImplementation(async () => {
      ran = true
      return undefined
    })
    startRunner()
    await reaches(planner, id, 'failed')
    expect(await getJobsApi(planner).getJob({ id })).toMatchObject({ error: 'NOT_ALLOWED', result: null })
    expect(ran).toBe(false)
  })

  it('must be signed in: neither an anonymous user nor the system requests a task', async () => {
    expect(await catchError(order({ ...planner, kind: 'system', personId: null, assignments: [] }))).toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })
})

describe('background task that fails', () => {
  it('returns an error code of the task when the failure was expected', async () => {
    setImplementation(async () => {
      throw new JobFailed('NOT_PUBLIC')
    })
    const { id } = await order(planner)
    startRunner()
    await reaches(planner, id, 'failed')
    expect(await getJobsApi(planner).getJob({ id })).toMatchObject({ error: 'NOT_PUBLIC', result: null })
  })

  it('shows the user no internal details of a bug, and logs them with the id of the job', async () => {
    setImplementation(async () => {
      throw new Error('The inside is visible.')
    })
    const { id } = await order(planner)
    startRunner()
    await reaches(planner, id, 'failed')
    const job = await getJobsApi(planner).getJob({ id })
    expect(job.error).toBe('FAILED')
    expect(JSON.stringify(job)).not.toContain('inside')
    expect(lines.find((line) => line.includes('The inside is visible.'))).toContain(id)
  })
})

describe('job server', () => {
  it('returns a task to the queue on a normal stop, as if it had not started', async () => {
    setImplementation(waitUntilStopped)
    const { id } = await order(planner)
    const first = startRunner()
    await reaches(planner, id, 'running')
    await first.close()
    expect(await getJobsApi(planner).getJob({ id })).toMatchObject({ state: 'waiting', progress: 0, startedAt: null })
    setImplementation(async () => undefined)
    startRunner()
    await reaches(planner, id, 'done')
  })

  it('loses a task to the next server without a heartbeat, and any late result is ignored', async () => {
    const first = Promise.withResolvers<JobResult>()
    let tries = 0
    setImplementation(({ id }) => {
      tries += 1
      return tries === 1 ? first.promise : Promise.resolve({ file: { id, name: 'second', size: 2 } })
    })
    const { id } = await order(planner)
    startRunner()
    await expect.poll(() => tries, patient).toBe(1)
    await expireHeartbeats()
    startRunner()
    await reaches(planner, id, 'done')
    first.resolve({ file: { id, name: 'first', size: 1 } })
    await expect.poll(() => lines.filter((line) => line.includes('"lost"')).length, patient).toBe(1)
    expect(await getJobsApi(planner).getJob({ id })).toMatchObject({
      state: 'done',
      result: { file: { name: 'second' } },
    })
  })

  it('does not take a task that another server still reports as running', async () => {
    const { id } = await order(planner)
    await api.database.pool.query(`update job set state = 'running', attempts = 1, heartbeat_at = now()`)
    const { id: next } = await order(planner)
    startRunner()
    await reaches(planner, next, 'done')
    expect(await getJobState(planner, id)).toBe('running')
  })

  it('starts a task three times, and marks it as failed with that reason after three kills', async () => {
    const { id } = await order(planner)
    await api.database.pool.query(
      `update job set state = 'running', attempts = 3, heartbeat_at = now() - interval '1 minute'`,
    )
    startRunner()
    await reaches(planner, id, 'failed')
    expect(await getJobsApi(planner).getJob({ id })).toMatchObject({ error: 'INTERRUPTED' })
  })

  it('deletes a task 30 days after it ended', async () => {
    const { id } = await order(planner)
    startRunner()
    await reaches(planner, id, 'done')
    const { id: open } = await order(planner, 'open')
    api.clock.advance(29 * 86_400_000)
    expect(await deleteOldJobs(api.database, api.clock.now())).toBe(0)
    api.clock.advance(2 * 86_400_000)
    expect(await deleteOldJobs(api.database, api.clock.now())).toBe(1)
    expect(await catchError(getJobsApi(planner).getJob({ id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect((await getJobsApi(planner).listJobs({})).jobs.map((job) => job.id)).toEqual([open])
  })
})
