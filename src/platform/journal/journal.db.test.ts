import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import type { SubjectKind } from '#shared/subject-kind.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { journalAccess } from '../auth/journal.ts'
import { ensureOperator } from '../auth/queries.ts'
import { openTransaction } from '../db/db.ts'
import { appendToJournal, verifyJournal } from './queries.ts'
import { journalRoutes } from './routes.ts'
import { platformSubjects, registerSubjects, subjectSource } from './subjects.ts'

registerSubjects({
  ...platformSubjects,
  plan: subjectSource({ from: sql`plan p`, id: sql`p.id`, title: sql`p.title`, planId: sql`p.id` }),
  area_boundary: subjectSource({
    from: sql`area_boundary b join area r on r.id = b.area_id`,
    id: sql`b.id`,
    names: sql`r.names`,
    areaId: sql`r.id`,
  }),
})

const api = useApi({ journal: journalRoutes })
const make = factories(api.database)
const runSql = (text: string) => api.database.pool.query(text)

interface Given {
  recordedAt?: string
  personId?: Id | null
  organisationId?: Id | null
  procedure?: string
  kind?: SubjectKind
  subjectId?: Id | null
  planId?: Id
  reason?: string
}

/** Writes an act as the pipeline does. */
const act = (given: Given) =>
  openTransaction(api.database.kysely, (tx) =>
    appendToJournal(tx, {
      recordedAt: given.recordedAt ?? '2026-11-24T10:00:00.000Z',
      personId: given.personId ?? null,
      organisationId: given.organisationId ?? null,
      procedure: given.procedure ?? 'plans.changePlan',
      subjectKind: given.subjectId ? (given.kind ?? 'plan') : null,
      subjectId: given.subjectId ?? null,
      planId: given.planId,
      reason: given.reason ?? null,
      payload: { text: given.reason ?? '' },
      payloadToHash: { text: given.reason ?? '' },
    }),
  )
const acts = async (organisationId: Id, count: number) => {
  for (let index = 0; index < count; index++) await act({ organisationId, reason: `act ${index + 1}` })
}
const seqs = async (organisationId: Id, input: object = {}) =>
  (await api.as(people.evaluator(organisationId)).journal.listEntries(input)).rows.map((row) => row.seq)

describe('reading the audit log', () => {
  it('shows who did what, as which function of that day, on which subject, why and when [access-9]', async () => {
    const zone = await make.organisation({ names: { nl: 'Zone Noord' } })
    const chief = await enrol(api.database, people.chief_of_corps(zone.id, 'A. Chief'))
    const organisationFunction = await make.function(zone.id, { names: { nl: 'Korpschef' } })
    await runSql(`insert into function_holding (id, function_id, person_id, capacity, valid_from, valid_to)
      values ('${newId()}', '${organisationFunction.id}', '${chief.personId}', 'holder', '2026-01-01', '2026-11-25')`)
    const plan = await make.plan({ ownerId: zone.id, title: 'Plan of the north' })
    await act({ organisationId: zone.id, personId: chief.personId, subjectId: plan.id, reason: 'Sharper' })
    await act({
      organisationId: zone.id,
      personId: chief.personId,
      subjectId: plan.id,
      recordedAt: '2026-11-24T23:30:00.000Z',
      procedure: 'plans.sendPlan',
    })
    const { rows, next } = await api.as(people.instance_administrator(zone.id)).journal.listEntries({})
    expect(next).toBeNull()
    expect(rows).toMatchObject([
      // Half past midnight of the 25th in Brussels. The function ended with the day before.
      { procedure: 'plans.sendPlan', functions: [], roles: ['chief_of_corps'] },
      {
        seq: 1,
        recordedAt: '2026-11-24T10:00:00.000Z',
        person: { id: chief.personId, name: 'A. Chief' },
        organisation: { id: zone.id, names: { nl: 'Zone Noord' } },
        functions: [{ names: { nl: 'Korpschef' }, capacity: 'holder' }],
        procedure: 'plans.changePlan',
        subject: { kind: 'plan', id: plan.id, planId: plan.id, title: localized('en', 'Plan of the north') },
        reason: 'Sharper',
      },
    ])
  })

  it('requires the permission, and shows the acts of the own organisation only', async () => {
    const [zone, other] = [await make.organisation(), await make.organisation()]
    await act({ organisationId: zone.id, reason: 'Ours' })
    await act({ organisationId: other.id, reason: 'Theirs' })
    expect(await seqs(zone.id)).toEqual([1])
    expect(await seqs(other.id)).toEqual([2])
    for (const actor of [people.planner(zone.id), people.chief_of_corps(zone.id)]) {
      expect(await catchError(api.as(actor).journal.listEntries({}))).toMatchObject({ code: 'FORBIDDEN' })
      expect(await catchError(api.as(actor).journal.verifyJournal({}))).toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  it('hides an act together with the subject, also when the subject is closed later', async () => {
    const zone = await make.organisation()
    const plan = await make.plan({ ownerId: zone.id })
    const element = await make.element({ planId: plan.id, kind: 'priority', title: 'Quiet', marking: 'TLP:GREEN' })
    await act({ organisationId: zone.id, subjectId: element.id, kind: 'element', reason: 'Something said' })
    expect(await seqs(zone.id)).toEqual([1])
    await runSql(`update element set marking = 4, person_ids = '{${newId()}}' where id = '${element.id}'`)
    expect(await seqs(zone.id)).toEqual([])
  })

  it('hides an act on any content of a plan together with that plan, also when the plan is closed later', async () => {
    const zone = await make.organisation()
    const exception = async (planId: Id) => {
      const id = newId()
      await runSql(`insert into justified_exception (id, plan_id, owner_id, rule, reason, given_by, given_at, ends_on, access_id)
        values ('${id}', '${planId}', '${zone.id}', 'rule', 'A reason to read', 'A. Chief', now(), '2027-01-01', 1)`)
      return id
    }
    const [open, closed] = [
      await make.plan({ ownerId: zone.id, marking: 'TLP:GREEN' }),
      await make.plan({ ownerId: zone.id, marking: 'TLP:RED', personIds: [newId()] }),
    ]
    const reason = 'A motive to read'
    const given = { organisationId: zone.id, kind: 'justified_exception' as const, reason }
    await act({ ...given, subjectId: await exception(open.id) })
    await act({ ...given, subjectId: await exception(closed.id) })
    // For a deleted subject, or a subject without a separate access, the plan is known.
    await act({ ...given, kind: 'element', subjectId: newId(), planId: closed.id })
    await act({ ...given, kind: 'plan', subjectId: open.id })
    expect(await seqs(zone.id)).toEqual([4, 1])
    await runSql(`update plan set marking = 4, person_ids = '{${newId()}}' where id = '${open.id}'`)
    expect(await seqs(zone.id)).toEqual([])
  })

  it('keeps an act whose subject was deleted, without a name for it', async () => {
    const zone = await make.organisation()
    await act({ organisationId: zone.id, subjectId: newId(), kind: 'element' })
    const { rows } = await api.as(people.evaluator(zone.id)).journal.listEntries({})
    expect(rows[0]!.subject).toMatchObject({ kind: 'element', title: null, planId: null })
  })

  it('names a subject without a name by the parent of the subject, and links to it', async () => {
    const zone = await make.organisation()
    const area = await make.area({ names: { en: 'North' } })
    const boundary = newId()
    await runSql(
      `insert into area_boundary (id, area_id, geometry, source) values ('${boundary}', '${area.id}', '{}', 'test')`,
    )
    const person = await enrol(api.database, people.planner(zone.id, 'B. Planner'))
    await act({ organisationId: zone.id, subjectId: boundary, kind: 'area_boundary' })
    await act({ organisationId: zone.id, subjectId: person.personId, kind: 'person' })
    const { rows } = await api.as(people.evaluator(zone.id)).journal.listEntries({})
    expect(rows.map((row) => row.subject)).toMatchObject([
      { kind: 'person', name: 'B. Planner' },
      { kind: 'area_boundary', names: { en: 'North' }, areaId: area.id },
    ])
  })

  it('shows sign-ins to the own organisation, and refused sign-ins of unknown users to the operator of the instance', async () => {
    const zone = await make.organisation()
    const operator = await openTransaction(api.database.kysely, (tx) => ensureOperator(tx, { en: 'Operator' }))
    const { personId } = await enrol(api.database, people.planner(zone.id))
    await openTransaction(api.database.kysely, (tx) =>
      journalAccess(tx, api, 'session.signIn', { personId, payload: {} }),
    )
    await openTransaction(api.database.kysely, (tx) =>
      journalAccess(tx, api, 'session.refuseSignIn', { personId: null, payload: {} }),
    )
    const read = async (organisationId: Id) =>
      (await api.as(people.instance_administrator(organisationId)).journal.listEntries({})).rows.map((row) => [
        row.procedure,
        row.person?.id,
      ])
    expect(await read(zone.id)).toEqual([['session.signIn', personId]])
    expect(await read(operator)).toEqual([['session.refuseSignIn', undefined]])
  })
})

describe('filters of the audit log', () => {
  it('use days of the country, person, procedure and subject; for a plan also present and deleted content', async () => {
    const zone = await make.organisation()
    const plan = await make.plan({ ownerId: zone.id })
    const element = await make.element({ planId: plan.id, kind: 'priority' })
    const removedId = newId()
    await runSql(`insert into change (id, plan_id, element_id, at, procedure, fields, access_id)
      select '${newId()}', '${plan.id}', '${removedId}', now(), 'removeElement', '{}', access_id from plan where id = '${plan.id}'`)
    const someone = newId()
    const organisationId = zone.id
    await act({ organisationId, recordedAt: '2026-11-21T22:59:59.000Z' })
    await act({ organisationId, recordedAt: '2026-11-21T23:00:00.000Z', personId: someone })
    await act({ organisationId, recordedAt: '2026-11-22T22:59:59.000Z', procedure: 'plans.sendPlan' })
    await act({ organisationId, recordedAt: '2026-11-22T23:00:00.000Z', subjectId: plan.id })
    await act({ organisationId, subjectId: element.id, kind: 'element' })
    await act({ organisationId, subjectId: removedId, kind: 'element' })
    expect(await seqs(organisationId, { from: '2026-11-22', to: '2026-11-22' })).toEqual([3, 2])
    expect(await seqs(organisationId, { to: '2026-11-21' })).toEqual([1])
    expect(await seqs(organisationId, { personId: someone })).toEqual([2])
    expect(await seqs(organisationId, { procedure: 'plans.sendPlan' })).toEqual([3])
    expect(await seqs(organisationId, { subjectId: element.id })).toEqual([5])
    expect(await seqs(organisationId, { subjectId: plan.id })).toEqual([6, 5, 4])
    expect(await seqs(organisationId, { subjectId: plan.id, personId: someone })).toEqual([])
  })

  it('return consistent pages while other users act', async () => {
    const zone = await make.organisation()
    await acts(zone.id, 5)
    const journal = api.as(people.evaluator(zone.id)).journal
    const first = await journal.listEntries({ limit: 2 })
    await act({ organisationId: zone.id })
    const second = await journal.listEntries({ limit: 2, after: first.next! })
    const third = await journal.listEntries({ limit: 2, after: second.next! })
    expect([...first.rows, ...second.rows, ...third.rows].map((row) => row.seq)).toEqual([5, 4, 3, 2, 1])
    expect(third.next).toBeNull()
  })
})

describe('verifying the audit log', () => {
  let zone: Id
  const verifyBatch = (after: number, limit: number) =>
    api.as(people.instance_administrator(zone)).journal.verifyJournal({ after, limit })
  /** Verifies part by part, as the page does, until an issue or the end. */
  const verify = async (limit: number) => {
    for (let after = 0; ; ) {
      const found = await verifyBatch(after, limit)
      if (found.issue || found.isLast) return found
      after = found.to
    }
  }
  const begin = async (count = 7) => {
    zone = (await make.organisation()).id
    await acts((await make.organisation()).id, count)
  }
  const tamper = (statement: string) => runSql(`set session_replication_role = replica; ${statement}`)

  it('reads every line, including hidden lines, in consecutive batches', async () => {
    await begin()
    expect(await verifyBatch(0, 3)).toEqual({ from: 1, to: 3, last: 7, isLast: false, issue: null })
    expect(await verifyBatch(3, 3)).toEqual({ from: 4, to: 6, last: 7, isLast: false, issue: null })
    expect(await verifyBatch(6, 3)).toEqual({ from: 7, to: 7, last: 7, isLast: true, issue: null })
    expect(await verifyBatch(7, 3)).toMatchObject({ isLast: true, issue: null })
    expect(await seqs(zone)).toEqual([])
  })

  it('finds no error in an empty audit log', async () => {
    zone = (await make.organisation()).id
    expect(await verify(10)).toMatchObject({ last: 0, isLast: true, issue: null })
  })

  const recordedAt = '2026-11-24T10:00:00.000Z'
  const cases: [string, string, object][] = [
    ['altered', `update journal set reason = 'x' where seq in (4, 6)`, { seq: 4, kind: 'altered', recordedAt }],
    [
      'altered in its content',
      `update journal set payload = '{}' where seq = 5`,
      { seq: 5, kind: 'payload_altered', recordedAt },
    ],
    ['removed', 'delete from journal where seq = 4', { seq: 4, kind: 'missing', recordedAt: null }],
    ['removed at the end', 'delete from journal where seq >= 6', { seq: 6, kind: 'cut_off', recordedAt: null }],
    [
      're-ordered',
      'update journal set seq = 100 where seq = 3; update journal set seq = 3 where seq = 4; update journal set seq = 4 where seq = 100',
      { seq: 3, kind: 'altered', recordedAt },
    ],
    [
      'replaced together with the head',
      `update journal_head set hash = repeat('1', 64)`,
      { seq: 7, kind: 'altered', recordedAt },
    ],
  ]
  for (const [what, statement, issue] of cases)
    it(`names the first line that was ${what}, for any batch size [access-10]`, async () => {
      await begin()
      await tamper(statement)
      for (const maxCount of [1, 2, 3, 4, 100]) expect((await verify(maxCount)).issue).toEqual(issue)
    })

  it('passes after a payload was erased, and never reveals the content of a line', async () => {
    await begin()
    await runSql('update journal set payload = null where seq = 2')
    expect(await verify(3)).toMatchObject({ issue: null })
    await tamper(`update journal set reason = 'Secret' where seq = 2`)
    expect(JSON.stringify(await verify(3))).not.toContain('Secret')
  })

  it('reports a limited number of errors, however many lines are missing', async () => {
    await begin(2)
    await tamper('update journal_head set seq = 1000000000000')
    const { issues } = await verifyJournal(api.database.kysely)
    expect(issues).toHaveLength(1000)
    expect(await verify(5000)).toMatchObject({ issue: { seq: 3, kind: 'cut_off' } })
  })
})
