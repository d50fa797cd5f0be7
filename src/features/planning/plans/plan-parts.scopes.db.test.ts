import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { carriedOverSection } from '#features/planning/next-cycle/section.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { findHead } from '#platform/files/chunks.ts'
import { type Actor, may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { catchError } from '../../../../testing/api.ts'
import { people, roleNames } from '../../../../testing/people.ts'
import {
  api,
  bodies,
  chief,
  type MarkedPlan,
  make,
  makeActor,
  plans,
  readsElement,
  readsPlan,
  relations,
} from './every-marking.fixture.ts'
import { registerSections } from './plan-section.ts'

describe('Files, jobs and carry-over of a plan', () => {
  /** A file of each marking for each plan. */
  let files: { id: string; plan: MarkedPlan; marking: Marking }[]
  /** A plan that begins after the others and records the outcome of each of their elements. */
  let next: { id: string }
  let nextVersion: string
  /** A document that the chief ordered. */
  const job = newId()
  const jobFile = newId()

  const everyone = () =>
    relations.flatMap((relation) =>
      (relation === 'anyone' ? (['reader'] as const) : roleNames).map((role) => ({
        relation,
        role,
        actor: makeActor(relation, role),
      })),
    )
  /** Runs a statement as the application role for that actor, independent of any procedure. */
  const asRole = <T>(actor: Actor, statement: ReturnType<typeof sql<T>>) =>
    openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, actor, 'plan.write')
      return (await statement.execute(tx)).rows
    })
  const listIds = async (actor: Actor, table: string) =>
    (await asRole(actor, sql<{ id: string }>`select id from ${sql.table(table)}`)).map(({ id }) => id).sort()

  afterAll(() => registerSections([]))
  beforeEach(async () => {
    registerSections([carriedOverSection])
    const { kysely } = api.database
    await sql`insert into file_chunk (sha256, number, bytes) values ('content', 0, 'x')`.execute(kysely)
    const insert = (row: { id: string; planId: string | null; jobId: string | null; name: string; marking: Marking }) =>
      sql`insert into file (id, owner_id, plan_id, job_id, name, media_type, size, sha256, marking, access_id)
        values (${row.id}, ${bodies.owner.id}, ${row.planId}, ${row.jobId}, ${row.name}, 'text/plain', 1, 'content',
          ${markings.indexOf(row.marking)}, 1)`.execute(kysely)
    files = plans.flatMap((plan) => markings.map((marking) => ({ id: newId(), plan, marking })))
    for (const { id } of plans)
      await sql`insert into preparation_step (id, plan_id, owner_id, code, access_id)
        values (${newId()}, ${id}, ${id}, 'looking', 1)`.execute(kysely)
    for (const { id, plan, marking } of files)
      await insert({ id, planId: plan.id, jobId: null, name: 'Zonnebloem.txt', marking })
    await sql`insert into job (id, kind, person_id, title, input, access_id)
      values (${job}, 'make_document', ${chief.personId}, 'Zonnebloem', '{}', 1)`.execute(kysely)
    await insert({ id: jobFile, planId: plans[0]!.id, jobId: job, name: 'Zonnebloem.pdf', marking: 'TLP:CLEAR' })
    next = await make.plan({
      ownerId: bodies.owner.id,
      marking: 'TLP:CLEAR',
      title: 'Volgende',
      sentAt: '2026-01-01T00:00:00Z',
    })
    for (const { elements } of plans)
      for (const { id } of elements)
        await sql`insert into carry_over (id, plan_id, owner_id, from_id, outcome, reason, decided_at, access_id)
          values (${newId()}, ${next.id}, ${next.id}, ${id}, 'stopped', ${JSON.stringify(localized('nl', 'Zonsverduistering'))}, now(), 1)`.execute(
          kysely,
        )
    nextVersion = (await api.as(chief).plans.versions.freezeVersion({ planId: next.id, reason: 'Beslist' })).id
  })

  it('are listed, counted, found, downloaded and exported exactly as marking and audience allow, for every role', async () => {
    for (const { relation, role, actor } of everyone()) {
      const who = `${relation} ${role}`
      const readable = files.filter((file) => readsElement(relation, file.plan, file.marking)).map((file) => file.id)
      expect(await listIds(actor, 'file'), who).toEqual(readable.toSorted())
      expect(await listIds(actor, 'job'), who).toEqual([])
      const elements = plans.flatMap((plan) =>
        plan.elements.filter((element) => readsElement(relation, plan, element.marking)).map((element) => element.id),
      )
      expect(await asRole(actor, sql`select from carry_over`), who).toHaveLength(elements.length)
      const open = plans.filter((plan) => readsPlan(relation, plan))
      expect(await asRole(actor, sql`select from preparation_step`), who).toHaveLength(open.length)
      if (role !== 'planner' && role !== 'reader') continue

      const as = api.as(actor)
      const place = { database: api.database, actor }
      for (const plan of open) {
        const listed = (await as.files.listFiles({ planId: plan.id })).files.map((file) => file.id)
        const others = files.filter((file) => file.plan === plan).map((file) => file.id)
        expect(listed.sort(), who).toEqual(others.filter((id) => readable.includes(id)).sort())
      }
      for (const { id } of files) expect((await findHead(place, id)) !== undefined, who).toBe(readable.includes(id))
      expect(await findHead(place, jobFile), who).toBeUndefined()
      expect(await as.search.suggestTerms({ query: 'Zonnebloem', limit: 50 }), who).toEqual([])
      expect(await as.search.suggestTerms({ query: 'Zonsverduistering', limit: 50 }), who).toEqual([])
      const reported = [
        await as.plans.document.exportDocument({ planId: next.id }),
        await as.plans.versions.getVersion({ id: nextVersion }),
      ]
      for (const entry of reported)
        for (const { id } of plans.flatMap((plan) => plan.elements))
          expect(JSON.stringify(entry).includes(id), who).toBe(elements.includes(id))
    }
    expect(await listIds(chief, 'job')).toEqual([job])
  })

  it('cannot be written for another organisation; a job is changed only by the user who requested it', async () => {
    const all = async () => [
      await api.database.kysely.selectFrom('file').select(['id', 'plan_id', 'owner_id']).orderBy('id').execute(),
      await api.database.kysely.selectFrom('job').select(['id', 'state']).orderBy('id').execute(),
      await api.database.kysely.selectFrom('carry_over').select(['id', 'plan_id']).orderBy('id').execute(),
    ]
    const before = await all()
    const { id, plan } = files.find((file) => file.plan.sent && file.marking === 'TLP:CLEAR')!
    const foreign = await make.plan({ ownerId: bodies.outsider.id, marking: 'TLP:GREEN' })
    for (const { relation, role, actor } of everyone()) {
      if (may(actor, 'file.write', bodies.owner.id)) continue
      const as = api.as(actor)
      const writes = [
        () => as.files.attachFile({ planId: plan.id, file: new File(['x'], 'a.txt') }),
        () => as.files.removeFile({ id }),
        () => as.files.removeFile({ id: jobFile }),
        () => as.jobs.cancelJob({ id: job }),
      ]
      for (const write of writes)
        expect((await catchError(write())).code, `${relation} ${role}`).toMatch(/^(FORBIDDEN|UNAUTHORIZED|NOT_FOUND)$/)
    }
    const owner = people.planner(bodies.owner.id)
    const outsider = people.planner(bodies.outsider.id)
    const into = sql`update carry_over set plan_id = ${foreign.id}`
    await expect(asRole(owner, into)).rejects.toThrow('row-level security')
    await expect(
      asRole(
        outsider,
        sql`insert into carry_over (id, plan_id, owner_id, from_id, outcome, reason, decided_at, access_id)
        values (${newId()}, ${plan.id}, ${bodies.outsider.id}, ${plan.elements[0]!.id}, 'stopped', '{}', now(), 1)`,
      ),
    ).rejects.toThrow('row-level security')
    expect(await asRole(outsider, sql`delete from carry_over returning id`)).toEqual([])
    expect(await asRole(outsider, sql`delete from file returning id`)).toEqual([])
    await expect(
      asRole(
        outsider,
        sql`insert into job (id, kind, person_id, title, input, access_id)
        values (${newId()}, 'make_document', ${chief.personId}, 'x', '{}', 1)`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      asRole(
        outsider,
        sql`insert into file (id, owner_id, job_id, name, media_type, size, sha256, marking, access_id)
        values (${newId()}, ${bodies.outsider.id}, ${job}, 'x.pdf', 'application/pdf', 1, 'content', 0, 1)`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(asRole(owner, sql`update preparation_step set plan_id = ${foreign.id}`)).rejects.toThrow(
      'row-level security',
    )
    expect(await asRole(outsider, sql`update job set cancel_requested_at = now() returning id`)).toEqual([])
    await expect(asRole(chief, sql`update job set state = 'done'`)).rejects.toThrow('permission denied')
    expect(await all()).toEqual(before)
  })
})
