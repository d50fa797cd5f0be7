import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { findHead } from '#platform/files/chunks.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { searchRoutes } from '#platform/search/routes.ts'
import { type Actor, anyone, may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { type Role, roleNames } from '#shared/permission.ts'
import { belgium } from '../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { people, personWith } from '../../../testing/people.ts'
import { usePack } from '../registry/index.ts'
import { registerSections } from './document/section.ts'
import { planRoutes } from './routes.ts'
import { carriedOverSection } from './successor/section.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, search: searchRoutes, files: fileRoutes, jobs: jobRoutes })
const make = factories(api.database)

/** How a reader stands to a plan. `named` is of a body that has no part in it, but is named as a person. */
const relations = ['owner', 'co_issuer', 'partner', 'outsider', 'named', 'anyone'] as const
type Relation = (typeof relations)[number]

interface Made {
  id: string
  code: string
  marking: Marking
  sent: boolean
  section: string
  /** An element of each marking; null = that of the plan. */
  elements: { id: string; marking: Marking | null }[]
  versionId: string
}

let bodies: Record<'owner' | 'co_issuer' | 'partner' | 'outsider', { id: string }>
let chief: Actor
let named: Actor
let plans: Made[]

beforeEach(async () => {
  bodies = {
    owner: await make.organisation({ kind: 'police_zone' }),
    co_issuer: await make.organisation({ kind: 'zonal_security_council' }),
    partner: await make.organisation(),
    outsider: await make.organisation(),
  }
  chief = people.chief_of_corps(bodies.owner.id)
  named = people.planner(bodies.outsider.id)
  const persons = [chief.personId!, named.personId!]
  for (const id of persons) await api.database.kysely.insertInto('person').values({ id, name: 'Named' }).execute()
  plans = []
  for (const marking of markings)
    for (const sent of [true, false]) {
      const made = await make.plan({
        ownerId: bodies.owner.id,
        issuingBodyIds: [bodies.owner.id, bodies.co_issuer.id],
        partnerIds: [bodies.partner.id],
        personIds: persons,
        marking,
        title: 'Zonneplan',
        sentAt: sent ? '2026-01-01T00:00:00Z' : null,
      })
      const part = await make.element({ planId: made.id, kind: 'part', place: 'conceptual_frame', title: 'Deel' })
      const section = await make.element({
        planId: made.id,
        kind: 'section',
        parentId: part.id,
        place: 'identification',
      })
      const elements = []
      for (const own of [null, ...markings]) {
        const { id } = await make.element({
          planId: made.id,
          kind: 'priority',
          parentId: section.id,
          title: 'Regenboog',
          ...(own && { marking: own }),
          partnerIds: [bodies.partner.id],
          personIds: persons,
        })
        elements.push({ id, marking: own })
      }
      // A line of history on each element.
      for (const { id } of elements)
        await api.as(chief).plans.outline.changeElement({ id, revision: 1, patch: { code: 'R' } })
      const version = await api.as(chief).plans.versions.freezeVersion({ planId: made.id, motive: 'Beslist' })
      plans.push({ ...made, marking, sent, section: section.id, elements, versionId: version.id })
    }
})

/** What the markings of the Traffic Light Protocol mean here, said again, independently of the database. */
function reads(relation: Relation, marking: Marking): boolean {
  const issues = relation === 'owner' || relation === 'co_issuer'
  switch (marking) {
    case 'TLP:CLEAR':
      return true
    case 'TLP:GREEN':
      return relation !== 'anyone'
    case 'TLP:AMBER':
      return issues || relation === 'partner'
    case 'TLP:AMBER+STRICT':
      return issues
    case 'TLP:RED':
      return relation === 'named'
  }
}
const readsPlan = (relation: Relation, plan: Made): boolean =>
  reads(relation, plan.marking) && (plan.sent || relation === 'owner' || relation === 'co_issuer')
const readsElement = (relation: Relation, plan: Made, marking: Marking | null): boolean =>
  readsPlan(relation, plan) && (marking === null || reads(relation, marking))

function actorOf(relation: Relation, role: Role): Actor {
  if (relation === 'anyone') return anyone('en')
  if (relation === 'named') return { ...named, assignments: [{ organisationId: bodies.outsider.id, role }] }
  return personWith([{ organisationId: bodies[relation].id, role }])
}

const notFound = { code: 'NOT_FOUND', data: undefined }

describe.each(relations)('as %s', (relation) => {
  const roles = relation === 'anyone' ? (['reader'] as const) : roleNames

  it('every role lists, counts and finds exactly what marking and audience allow', async () => {
    const visible = plans.filter((plan) => readsPlan(relation, plan))
    const visibleElements = plans.flatMap((plan) =>
      plan.elements.filter((element) => readsElement(relation, plan, element.marking)).map((element) => element.id),
    )
    for (const role of roles) {
      const as = api.as(actorOf(relation, role))
      const list = await as.plans.listPlans({})
      expect([role, list.total]).toEqual([role, visible.length])
      expect(list.rows.map((row) => [row.id, row.elementCount]).sort()).toEqual(
        visible
          .map((plan) => [plan.id, plan.elements.filter((one) => readsElement(relation, plan, one.marking)).length])
          .sort(),
      )
      const hits = [
        ...(await as.search.findWords({ words: 'Regenboog', most: 50 })),
        ...(await as.search.findWords({ words: 'Zonneplan', most: 50 })),
      ]
      expect(hits.map((hit) => hit.id).sort()).toEqual([...visible.map((plan) => plan.id), ...visibleElements].sort())
    }
  })

  it('outline, elements, history, export and versions show what may be read; the rest is not found, like what is not there', async () => {
    const as = api.as(actorOf(relation, 'planner')).plans
    for (const plan of plans) {
      if (!readsPlan(relation, plan)) {
        const planId = plan.id
        const refused = [
          () => as.getPlan({ id: planId }),
          () => as.outline.getOutline({ planId }),
          () => as.outline.getElement({ id: plan.elements[0]!.id }),
          () => as.outline.listLinks({ id: plan.elements[0]!.id }),
          () => as.outline.listNeeds({ planId }),
          () => as.history.listChanges({ planId }),
          () => as.history.compareMoments({ planId, from: '2020-01-01T00:00:00Z' }),
          () => as.document.exportDocument({ planId }),
          () => as.versions.listVersions({ planId }),
          () => as.versions.getVersion({ id: plan.versionId }),
          () => as.versions.verifyVersion({ id: plan.versionId }),
          () => as.versions.compareVersions({ fromId: plan.versionId, toId: 'now' }),
          () => as.readings.getReading({ planId, kind: 'integral' }),
          () => as.readings.getSpread({ planId }),
          () => as.readings.listMeasures({ planId }),
          () => as.readings.listBorderMeasures({ planId }),
          () => as.runUp.getRunUp({ planId }),
          () => as.successor.proposeSuccessor({ planId }),
          () => as.successor.getCarryOver({ planId }),
        ]
        for (const call of refused) expect(await refusalOf(call())).toEqual(notFound)
        continue
      }
      const readable = new Set(
        plan.elements.filter((one) => readsElement(relation, plan, one.marking)).map((one) => one.id),
      )
      const { rows } = await as.outline.getOutline({ planId: plan.id })
      expect(new Set(rows.filter((row) => row.kind === 'priority').map((row) => row.id))).toEqual(readable)
      const told = [
        await as.history.listChanges({ planId: plan.id, most: 200 }),
        await as.history.compareMoments({ planId: plan.id, from: '2020-01-01T00:00:00Z' }),
        await as.document.exportDocument({ planId: plan.id }),
        await as.versions.getVersion({ id: plan.versionId }),
        await as.versions.compareVersions({ fromId: plan.versionId, toId: 'now' }),
        await as.readings.getReading({ planId: plan.id, kind: 'integral' }),
      ]
      for (const { id } of plan.elements) {
        expect(JSON.stringify(told).includes(id)).toBe(readable.has(id))
        if (!readable.has(id)) expect(await refusalOf(as.outline.getElement({ id }))).toEqual(notFound)
      }
    }
    expect(await refusalOf(as.getPlan({ id: '01a20f00-0000-7000-8000-000000000000' }))).toEqual(notFound)
  })

  it('writes only as its role allows, and never for another body', async () => {
    const plan = plans.find((one) => one.sent && one.marking === 'TLP:CLEAR')!
    const [element] = plan.elements
    for (const role of roles) {
      const actor = actorOf(relation, role)
      const as = api.as(actor).plans
      const document = await api.as(chief).plans.document.exportDocument({ planId: plan.id })
      const entry = (document.plans as { plan: object; elements: object[] }[])[0]!
      const changed = { ...document, plans: [{ ...entry, plan: { ...entry.plan, legalBasis: `by ${role}` } }] }
      const writes = {
        change: () => as.changePlan({ id: plan.id, revision: 1, patch: { legalBasis: 'x' } }),
        send: () => as.sendPlan({ id: plan.id }),
        remove: () => as.removePlan({ id: plan.id, reason: 'x' }),
        addElement: () =>
          as.outline.addElement({
            planId: plan.id,
            parentId: plan.section,
            content: { kind: 'priority', title: localized('nl', role) },
          }),
        changeElement: () => as.outline.changeElement({ id: element!.id, revision: 99, patch: { code: role } }),
        moveElement: () => as.outline.moveElement({ id: element!.id, parentId: plan.section }),
        removeElement: () => as.outline.removeElement({ id: element!.id }),
        import: () => as.document.importDocument({ document: changed }),
        freeze: () => as.versions.freezeVersion({ planId: plan.id, motive: 'Beslist' }),
        force: () => as.versions.bringIntoForce({ id: plan.versionId, on: '2027-01-01', motive: 'Beslist' }),
        step: () => as.runUp.changeRunUpStep({ planId: plan.id, code: 'looking', doneOn: '2026-01-01' }),
        steps: () => as.runUp.askRunUp({ planId: plan.id }),
        carryOver: () =>
          as.successor.decideCarryOver({
            planId: plan.id,
            decisions: [{ fromId: element!.id, outcome: 'stopped', motive: localized('nl', 'Beslist') }],
          }),
      }
      const permission = (name: string) =>
        name === 'send' ? 'plan.send' : name === 'freeze' || name === 'force' ? 'plan.decide' : 'plan.write'
      const before = await stored()
      for (const [name, write] of Object.entries(writes)) {
        if (may(actor, permission(name), bodies.owner.id)) continue
        const { code } = await refusalOf(write())
        expect([role, name, code]).toEqual([
          role,
          name,
          expect.stringMatching(/^(FORBIDDEN|UNAUTHORIZED|PLAN_NOT_EDITABLE|FILE_REFUSED)$/),
        ])
      }
      expect(await stored()).toEqual(before)
    }
  })
})

/** All that a write could have touched. */
const stored = async () => [
  await api.database.kysely.selectFrom('plan').select(['id', 'revision', 'state']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('element').select(['id', 'revision']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('plan_version').select(['id', 'in_force_on']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('run_up_step').select(['id', 'done_on']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('carry_over').select(['id', 'outcome']).orderBy('id').execute(),
]

describe('the database itself', () => {
  it.each(['plan', 'element', 'change', 'frozen_row', 'plan_version'])(
    'shows a reader nothing of %s that a query forgets to filter',
    async (table) => {
      const { kysely } = api.database
      const counted = await kysely.transaction().execute(async (tx) => {
        await actAs(tx, api.database, actorOf('outsider', 'reader'), 'plan.read')
        const seen = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx)
        return seen.rows[0]!.count
      })
      const open = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)} row
        where row.access_id in (1, 2)`.execute(kysely)
      expect(counted).toBe(open.rows[0]!.count)
      expect(counted).toBeGreaterThan(0)
    },
  )
})

describe('what stands beside a plan', () => {
  /** A file of each marking beside each plan. */
  let files: { id: string; plan: Made; marking: Marking }[]
  /** Plan that begins after the others: of each of their elements it says what became of it. */
  let next: { id: string }
  let nextVersion: string
  /** A document that the chief has ordered. */
  const job = newId()
  const jobFile = newId()

  const everyone = () =>
    relations.flatMap((relation) =>
      (relation === 'anyone' ? (['reader'] as const) : roleNames).map((role) => ({
        relation,
        role,
        actor: actorOf(relation, role),
      })),
    )
  /** What the application role sees or does as that actor, whatever a procedure would ask. */
  const asRole = <T>(actor: Actor, statement: ReturnType<typeof sql<T>>) =>
    openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, actor, 'plan.write')
      return (await statement.execute(tx)).rows
    })
  const idsIn = async (actor: Actor, table: string) =>
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
      await sql`insert into run_up_step (id, plan_id, owner_id, code, access_id)
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
        await sql`insert into carry_over (id, plan_id, owner_id, from_id, outcome, motive, decided_at, access_id)
          values (${newId()}, ${next.id}, ${next.id}, ${id}, 'stopped', ${JSON.stringify(localized('nl', 'Zonsverduistering'))}, now(), 1)`.execute(
          kysely,
        )
    nextVersion = (await api.as(chief).plans.versions.freezeVersion({ planId: next.id, motive: 'Beslist' })).id
  })

  it('is listed, counted, found, downloaded and exported exactly as marking and audience allow, whatever the role', async () => {
    for (const { relation, role, actor } of everyone()) {
      const who = `${relation} ${role}`
      const readable = files.filter((file) => readsElement(relation, file.plan, file.marking)).map((file) => file.id)
      expect(await idsIn(actor, 'file'), who).toEqual(readable.toSorted())
      expect(await idsIn(actor, 'job'), who).toEqual([])
      const elements = plans.flatMap((plan) =>
        plan.elements.filter((one) => readsElement(relation, plan, one.marking)).map((one) => one.id),
      )
      expect(await asRole(actor, sql`select from carry_over`), who).toHaveLength(elements.length)
      const open = plans.filter((plan) => readsPlan(relation, plan))
      expect(await asRole(actor, sql`select from run_up_step`), who).toHaveLength(open.length)
      if (role !== 'planner' && role !== 'reader') continue

      const as = api.as(actor)
      const place = { database: api.database, actor }
      for (const plan of open) {
        const listed = (await as.files.listFiles({ planId: plan.id })).files.map((file) => file.id)
        const beside = files.filter((file) => file.plan === plan).map((file) => file.id)
        expect(listed.sort(), who).toEqual(beside.filter((id) => readable.includes(id)).sort())
      }
      for (const { id } of files) expect((await findHead(place, id)) !== undefined, who).toBe(readable.includes(id))
      expect(await findHead(place, jobFile), who).toBeUndefined()
      expect(await as.search.findWords({ words: 'Zonnebloem', most: 50 }), who).toEqual([])
      expect(await as.search.findWords({ words: 'Zonsverduistering', most: 50 }), who).toEqual([])
      const told = [
        await as.plans.document.exportDocument({ planId: next.id }),
        await as.plans.versions.getVersion({ id: nextVersion }),
      ]
      for (const one of told)
        for (const { id } of plans.flatMap((plan) => plan.elements))
          expect(JSON.stringify(one).includes(id), who).toBe(elements.includes(id))
    }
    expect(await idsIn(chief, 'job')).toEqual([job])
  })

  it('is written by nobody for another body, and a job by nobody but who ordered it', async () => {
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
        expect((await refusalOf(write())).code, `${relation} ${role}`).toMatch(/^(FORBIDDEN|UNAUTHORIZED|NOT_FOUND)$/)
    }
    const owner = people.planner(bodies.owner.id)
    const outsider = people.planner(bodies.outsider.id)
    const into = sql`update carry_over set plan_id = ${foreign.id}`
    await expect(asRole(owner, into)).rejects.toThrow('row-level security')
    await expect(
      asRole(
        outsider,
        sql`insert into carry_over (id, plan_id, owner_id, from_id, outcome, motive, decided_at, access_id)
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
    await expect(asRole(owner, sql`update run_up_step set plan_id = ${foreign.id}`)).rejects.toThrow(
      'row-level security',
    )
    expect(await asRole(outsider, sql`update job set cancel_asked_at = now() returning id`)).toEqual([])
    await expect(asRole(chief, sql`update job set state = 'done'`)).rejects.toThrow('permission denied')
    expect(await all()).toEqual(before)
  })
})
