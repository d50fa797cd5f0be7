import { CompiledQuery } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, getOutcome, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, makePerson, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import { makeTwoMinistries } from '../issuers.fixture.ts'
import { findMissingConsents, updateRequests } from '../reactions.ts'
import { issuersRoutes } from '../routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, issuers: issuersRoutes, files: fileRoutes })
const make = factories(api.database)
planEvents.planChanged.subscribe((context, { planId }) => updateRequests(context, [planId]))
planHooks.missingConsents.register((context, { planId }) => findMissingConsents(context, planId))

const agreedOn = '2026-11-20'
let interior: Id
let health: Id
let author: Actor
let colleague: Actor
let planId: Id
let documentId: Id

/** A note of two ministries. Nobody has an account in the second one, which does not decide in the procedure. */
beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  ;({ interior, second: health, author } = await makeTwoMinistries(api.database, 'Health'))
  colleague = await enrol(api.database, people.ministry_planner(interior, 'Colleague'))
  const plan = await api.as(author).plans.startPlan({
    code: 'NOTE',
    kind: 'framework_note',
    title: localized('nl', 'Kadernota'),
    ownerId: interior,
    issuingBodyIds: [health],
    periodFrom: '2028-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  planId = plan.id
  documentId = (await api.as(author).files.attachFile({ planId, file: makeFile('letter.pdf', samples.pdf) })).id
})

const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const record = (actor = author, given: { documentId?: Id; agreedOn?: string; organisationId?: Id } = {}) =>
  api.as(actor).issuers.recordConsent({ planId, organisationId: health, documentId, agreedOn, ...given })
const getConsent = async (actor = author) => (await api.as(actor).issuers.listConsents({ planId }))[0]!
const confirm = async (actor: Actor) => api.as(actor).issuers.confirmConsent({ id: (await getConsent()).id! })
const freeze = () => api.as(author).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
/** Runs SQL without the procedures, as the person, under the application role. */
const write = (actor: Actor, text: string, values: readonly unknown[]) =>
  getOutcome(
    transactor(
      api.context(actor),
      { permission: 'plan.write' },
      [],
      null,
    )('touch', ({ tx }) => tx.executeQuery(CompiledQuery.raw(text, [...values]))),
    'written',
  )
const answerDirectly = async (actor: Actor, personId = actor.personId) =>
  write(actor, `update issuer_consent set answer = 'agreed', answered_at = now(), answered_by = $2 where id = $1`, [
    (await getConsent()).id,
    personId,
  ])

describe('the consent of an issuing organisation without accounts', () => {
  it('counts when a second person confirmed it against its document, and not before [law-23]', async () => {
    expect((await getConsent()).abilities).toMatchObject({ record: true, confirm: false })
    expect(await codeOf(record(author, { documentId: newId() }))).toBe('FILE_UNKNOWN')
    expect(await codeOf(record(author, { agreedOn: '2026-11-25' }))).toBe('DATE_IN_FUTURE')
    expect(await codeOf(record(author, { agreedOn: '1999-01-01' }))).toBe('DATE_TOO_EARLY')
    await record()
    const recorded = await getConsent()
    expect(recorded).toMatchObject({
      state: 'recorded',
      recording: { agreedOn, recordedBy: 'Author', document: { id: documentId, name: 'letter.pdf' } },
      abilities: { record: true, confirm: false },
    })
    expect(await codeOf(freeze())).toBe('ISSUERS_NOT_AGREED')
    expect(await codeOf(api.as(author).files.removeFile({ id: documentId }))).toBe('FILE_IN_USE')

    expect((await getConsent(colleague)).abilities.confirm).toBe(true)
    expect((await confirm(colleague))[0]).toMatchObject({ state: 'agreed', answeredBy: 'Colleague' })
    expect(await freeze()).toMatchObject({ number: 1 })
    expect(await codeOf(record())).toBe('ALREADY_SETTLED')
    const tasks = await api.database.pool.query(
      `select kind from task where kind like 'issuer_consent%' and done_at is null`,
    )
    expect(tasks.rows).toEqual([])
  })

  it('is confirmed by no account that its recorder or an author gave [law-31]', async () => {
    await record()
    await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
      author.personId,
      colleague.personId,
    ])
    expect(await codeOf(confirm(colleague))).toBe('SECOND_PERSON_REQUIRED')
    expect(await answerDirectly(colleague)).toBe('second_person')
  })

  it('is confirmed neither by its recorder nor by an author, in the procedure and in the database [law-23]', async () => {
    // The colleague records; the author of the plan did not record, but wrote.
    await record(colleague)
    for (const actor of [colleague, author]) {
      expect(await codeOf(confirm(actor))).toBe('SECOND_PERSON_REQUIRED')
      expect(await answerDirectly(actor)).toBe('second_person')
    }
    const third = await enrol(api.database, people.ministry_planner(interior, 'Third'))
    // Not in the name of another person, and not with another document afterwards.
    expect(await answerDirectly(author, third.personId)).toBe('second_person')
    const other = await api.as(author).files.attachFile({ planId, file: makeFile('other.pdf', samples.pdf) })
    const { id } = await getConsent()
    const change = `update issuer_consent set document_id = $2 where id = $1`
    expect(await write(colleague, change, [id, other.id])).not.toBe('written')
    const outsider = await enrol(
      api.database,
      people.ministry_planner((await make.organisation({ kind: 'ministry' })).id),
    )
    expect(['NOT_FOUND', 'NOT_YOUR_ORGANISATION']).toContain(await codeOf(confirm(outsider)))
    await confirm(third)
    expect((await getConsent()).state).toBe('agreed')
  })

  it('is not recorded without a document or agreed at once, in the database', async () => {
    const columns = `insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, recorded_by, recorded_at, agreed_on, document_id, answer, answered_by, answered_at, access_id)`
    const insert = async (document: Id | null, answer: string | null, organisation = health, day = agreedOn) => {
      await api.database.pool.query('update issuer_consent set withdrawn_at = now() where withdrawn_at is null')
      const values = [newId(), planId, interior, organisation, author.personId, day, document, answer]
      return write(
        author,
        `${columns} values ($1, $2, $3, $4, now(), $5, now(), $6, $7, $8, case when $8::text is not null then $5::uuid end, case when $8::text is not null then now() end, 1)`,
        values,
      )
    }
    expect(await insert(null, null)).toBe('second_person')
    expect(await insert(newId(), null)).toBe('second_person')
    expect(await insert(documentId, 'agreed')).toBe('second_person')
    expect(await insert(documentId, null, interior)).toBe('issuer_consent_own_answer')
    for (const day of ['1999-01-01', '2099-01-01'])
      expect(await insert(documentId, null, health, day)).toBe('consent_day')
    expect(await insert(documentId, null)).toBe('written')
  })
})

describe('an organisation of which nobody may agree here', () => {
  /** The only person who decides for the second ministry works for the first one too, and wrote the plan. */
  async function writeForBoth() {
    const both = await enrol(
      api.database,
      makePerson([
        { organisationId: health, role: 'minister' },
        { organisationId: interior, role: 'ministry_planner' },
      ]),
    )
    const { plan } = await api.as(both).plans.getPlan({ id: planId })
    await api
      .as(both)
      .plans.changePlan({ id: planId, revision: plan.revision, patch: { title: localized('nl', 'Nota') } })
    return both
  }

  it('because its people wrote the plan consents on paper, with a second person [law-86]', async () => {
    const both = await writeForBoth()
    const { id } = await getConsent()
    expect(await codeOf(api.as(both).issuers.answerRequest({ id: id!, answer: 'agreed' }))).toBe(
      'SECOND_PERSON_REQUIRED',
    )
    expect(await answerDirectly(both)).toBe('second_person')
    expect((await getConsent()).abilities.record).toBe(true)
    await record(both)
    expect(await codeOf(confirm(both))).toBe('SECOND_PERSON_REQUIRED')
    expect(await answerDirectly(both)).toBe('second_person')
    expect((await confirm(colleague))[0]).toMatchObject({ state: 'agreed', answeredBy: 'Colleague' })
    expect(await freeze()).toMatchObject({ number: 1 })
  })

  it('because its people only read consents on paper too [law-86]', async () => {
    await enrol(api.database, people.reader(health))
    await record()
    expect((await confirm(colleague))[0]).toMatchObject({ state: 'agreed' })
  })

  it('must answer here as soon as a person may agree who is independent, in the database too [law-86]', async () => {
    const both = await writeForBoth()
    await record(both)
    const minister = await enrol(api.database, people.minister(health, 'Minister'))
    expect(await codeOf(confirm(colleague))).toBe('MUST_ANSWER_HERE')
    expect(await answerDirectly(colleague)).toBe('issuer_consent_own_answer')
    expect(await codeOf(record(both))).toBe('MUST_ANSWER_HERE')
    const insert = `insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, recorded_by, recorded_at, agreed_on, document_id, access_id)
      values ($1, $2, $3, $4, now(), $5, now(), $6, $7, 1)`
    await api.database.pool.query('update issuer_consent set withdrawn_at = now() where withdrawn_at is null')
    const values = () => [newId(), planId, interior, health, author.personId, agreedOn, documentId]
    expect(await write(author, insert, values())).toBe('issuer_consent_own_answer')
    // The account of an author does not silence the organisation that it serves.
    await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
      author.personId,
      minister.personId,
    ])
    expect(await write(author, insert, values())).toBe('issuer_consent_own_answer')
    expect(await codeOf(record(both))).toBe('MUST_ANSWER_HERE')
  })
})

describe('an organisation with accounts', () => {
  it('must answer here, also after its consent was recorded', async () => {
    await record()
    const minister = await enrol(api.database, people.minister(health, 'Minister'))
    expect(await codeOf(confirm(colleague))).toBe('MUST_ANSWER_HERE')
    expect(await answerDirectly(colleague)).toBe('issuer_consent_own_answer')
    expect(await codeOf(record())).toBe('MUST_ANSWER_HERE')
    expect((await getConsent()).abilities).toMatchObject({ record: false, confirm: false })
    const { id } = await getConsent()
    expect(await api.as(minister).issuers.answerRequest({ id: id!, answer: 'agreed' })).toMatchObject({
      state: 'agreed',
    })
  })

  it('answers its open request, which stays open while a consent on paper waits [law-104]', async () => {
    await api.database.pool.query(
      `insert into role_assignment (id, person_id, organisation_id, role, valid_from) values ($1, $2, $3, 'reader', '2020-01-01')`,
      [newId(), colleague.personId, health],
    )
    const asked = await getConsent()
    await api
      .as(author)
      .issuers.ask({ planId, organisationId: health })
      .catch(() => null)
    const { id } = await getConsent()
    expect((await getConsent()).state).toBe('asked')
    await record()
    expect([asked.id ?? id, (await getConsent()).id, (await getConsent()).state]).toEqual([id, id, 'recorded'])
    const minister = await enrol(api.database, people.minister(health, 'Minister'))
    expect(
      await api.as(minister).issuers.answerRequest({ id: id!, answer: 'refused', reason: 'Not ours.' }),
    ).toMatchObject({
      state: 'refused',
    })
  })

  it('is asked again after an administrator ended its roles, and not replaced by paper [law-104]', async () => {
    const minister = await enrol(api.database, people.minister(health, 'Minister'))
    await api
      .as(author)
      .issuers.ask({ planId, organisationId: health })
      .catch(() => null)
    await api.database.pool.query(
      `update role_assignment set valid_to = (select created_at::date from plan) where person_id = $1`,
      [minister.personId],
    )
    expect(await codeOf(record())).toBe('MUST_ANSWER_HERE')
    const insert = `insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, recorded_by, recorded_at, agreed_on, document_id, access_id)
      values ($1, $2, $3, $4, now(), $5, now(), $6, $7, 1)`
    await api.database.pool.query('update issuer_consent set withdrawn_at = now() where withdrawn_at is null')
    expect(
      await write(author, insert, [newId(), planId, interior, health, author.personId, agreedOn, documentId]),
    ).toBe('issuer_consent_own_answer')
    expect(await codeOf(freeze())).toBe('ISSUERS_NOT_AGREED')
  })

  it('is neither offered nor recorded once the plan is under decision', async () => {
    await api.database.pool.query(`update plan set state = 'in_decision' where id = $1`, [planId])
    expect((await getConsent()).abilities).toMatchObject({ ask: false, record: false })
    expect(await codeOf(record())).toBe('PLAN_NOT_EDITABLE')
  })
})
