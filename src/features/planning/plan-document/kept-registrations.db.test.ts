import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { EditedWorkbook } from '#features/planning/plan-workbook/edited-workbook.fixture.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { makeChosen } from '#features/planning/priorities/priorities.fixture.ts'
import { prioritiesRoutes } from '#features/planning/priorities/routes.ts'
import { prioritiesSection } from '#features/planning/priorities/section.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'

usePack(belgium)
registerSections([prioritiesSection])
const api = useApi({ plans: planRoutes, files: fileRoutes, priorities: prioritiesRoutes })
const make = factories(api.database)
const sourceUrl = 'https://example.org/plan'
type Person = Awaited<ReturnType<typeof enrol>>
let zone: { id: Id }
let chief: Person
let colleague: Person
let planId: Id

beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  const area = await make.area({ kind: 'police_zone', names: { nl: 'Dreef' } })
  zone = await make.organisation({ kind: 'police_zone', areaId: area.id })
  chief = await enrol(api.database, people.chief_of_corps(zone.id))
  colleague = await enrol(api.database, people.chief_of_corps(zone.id))
  const entry = {
    id: 'ZVP-DREEF',
    level: 'police_zone',
    language: 'nl',
    title: 'Zonaal veiligheidsplan Dreef',
    period: { from: '2020-01-01', to: '2025-12-31' },
    priorities: [{ no: 1, title: 'Drugs' }],
  }
  const done = await api.as(chief).plans.document.importDocument({ document: { plans: [entry] }, ownerId: zone.id })
  planId = done.effects[0]!.planId
})

const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const write = (statement: Parameters<typeof writeAs>[2], actor = chief) =>
  writeAs(api.context(actor), 'plan.decide', statement)
const confirm = (actor: Person, given: { documentId?: Id } = {}) =>
  api.as(actor).plans.registration.confirmRegistration({ planId, ...(given.documentId ? given : { sourceUrl }) })
const reopen = () => api.as(chief).plans.registration.reopenRegistration({ planId, reason: 'Wrong.' })
const getPlan = async (actor = chief) => (await api.as(actor).plans.getPlan({ id: planId })).plan
const remove = () => codeOf(api.as(chief).plans.removePlan({ id: planId, reason: 'Wrong.' }))

describe('The file with which a registered plan was compared', () => {
  it('stays while the confirmation counts [law-83]', async () => {
    const { id } = await api.as(chief).files.attachFile({ planId, file: makeFile('plan.pdf', samples.pdf) })
    await confirm(colleague, { documentId: id })
    expect(await codeOf(api.as(chief).files.removeFile({ id }))).toBe('FILE_IN_USE')
    await reopen()
    expect(await api.as(chief).files.removeFile({ id })).toEqual({ id })
  })
})

describe('The sections of a registered plan', () => {
  const decision =
    () => sql`insert into priority_decision (id, plan_id, decided_by, quorum, decided_on, chosen, saved_at, owner_id, access_id)
    values (${newId()}, ${planId}, 'Council', null, '2020-01-01', '[]', now(), ${planId}, 1)`

  it('are not changed after a confirmation, by decision, document or statement, until it is reopened [law-83]', async () => {
    const phenomenonId = (await make.phenomenon({ code: 'DRUGS', names: { en: 'Drugs' } })).id
    const { priorities, plans } = api.as(chief)
    await priorities.addPhenomena({ planId, phenomenonIds: [phenomenonId] })
    await confirm(colleague)
    const document = (await plans.document.exportDocument({ planId })) as { plans: { priorities: object[] }[] }
    const outcomes = [makeChosen(phenomenonId, 'priority')]
    const chosen = { planId, decidedBy: 'Council', quorum: null, decidedOn: '2020-01-01', outcomes }
    expect(await codeOf(priorities.decidePriorities(chosen))).toBe('PLAN_NOT_EDITABLE')
    const agreed = [
      { phenomenonId, criterion: 'objective_image', score: 3, evidence: 'Letter', note: null, ratedOn: '2020-01-01' },
    ]
    expect(await codeOf(priorities.agreeScores({ planId, agreed }))).toBe('PLAN_NOT_EDITABLE')
    expect((await priorities.getMatrix({ planId })).abilities).toEqual({ rate: false, decide: false })
    // The same document changes nothing; one with a decision changes a section only.
    const entry = document.plans[0]!
    expect((await plans.document.importDocument({ document, ownerId: zone.id })).effects).toMatchObject([
      { changed: 0 },
    ])
    const other = {
      ...entry,
      priorities: entry.priorities.map((row) => ('places' in row ? { ...row, places: 2 } : row)),
    }
    const error = await catchError(
      plans.document.importDocument({ document: { ...document, plans: [other] }, ownerId: zone.id }),
    )
    expect(error).toMatchObject({
      code: 'FILE_REJECTED',
      data: { issues: [{ pointer: '/plans/0/priorities', code: 'PLAN_NOT_EDITABLE' }] },
    })

    expect(await write(decision())).toBe('registration_confirmed')
    for (const column of [
      sql`confidential = true, confidential_reason = 'Council'`,
      sql`partner_ids = ${[zone.id]}::uuid[]`,
    ])
      expect(await write(sql`update element set ${column} where plan_id = ${planId}`)).toBe('registration_confirmed')
    for (const table of ['priority_criteria', 'priority_phenomenon']) {
      expect(await write(sql`update ${sql.table(table)} set superseded_at = now() where plan_id = ${planId}`)).toBe(
        'registration_confirmed',
      )
    }
    await reopen()
    expect(await write(decision())).toBe('written')
  })

  it('and the text are not changed by a workbook either [law-83]', async () => {
    const { workbook } = api.as(chief).plans
    await confirm(colleague)
    const book = await EditedWorkbook.open(await workbook.exportWorkbook({ planId, language: 'nl' }))
    book.set('Elementen', ['titel (nl)', 'Drugs'], { 'titel (nl)': 'Wapens' })
    const file = book.save()
    const { state } = await workbook.previewWorkbookImport({ planId, file, language: 'nl' })
    const given = { planId, file, state, choices: {}, language: 'nl' as const, reason: 'Other.' }
    expect(await catchError(workbook.importWorkbook(given))).toMatchObject({
      code: 'FILE_REJECTED',
      data: { issues: [{ code: 'PLAN_NOT_EDITABLE' }] },
    })
    await reopen()
    const again = await workbook.previewWorkbookImport({ planId, file, language: 'nl' })
    expect((await workbook.importWorkbook({ ...given, state: again.state })).counts).toMatchObject({ changed: 1 })
  })
})

describe('A registration that was confirmed', () => {
  it('is not removed after it is reopened, also if it was never sent [law-84]', async () => {
    await confirm(colleague)
    await reopen()
    expect((await getPlan()).wasRegistrationConfirmed).toBe(true)
    expect(await remove()).toBe('REGISTRATION_KEPT')
    expect(await write(sql`delete from plan where id = ${planId}`)).toBe('plan_decided')
    expect(await write(sql`update plan set was_registration_confirmed = false where id = ${planId}`)).toBe(
      'second_person',
    )
  })

  it('before comparisons were recorded says that nobody compared it here, and is compared after a reopening [law-84]', async () => {
    const before = sql`update plan set registration_confirmed_at = updated_at, was_registration_confirmed = true where id = ${planId}`
    await before.execute(api.database.kysely)
    const { registration } = api.as(chief).plans
    expect(await getPlan()).toMatchObject({ isRegistrationUncompared: true })
    expect(await registration.getRegistration({ planId })).toMatchObject({ isCompared: false, confirmedBy: null })
    await reopen()
    await confirm(colleague)
    expect((await getPlan()).isRegistrationUncompared).toBeUndefined()
    expect(await registration.getRegistration({ planId })).toMatchObject({ isCompared: true })
  })
})

describe('A registration of an organisation whose accounts depend on each other', () => {
  it('is confirmed by a person of an organisation that its owner names as reader [law-85]', async () => {
    await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
      chief.personId,
      colleague.personId,
    ])
    expect(await codeOf(confirm(colleague))).toBe('SECOND_PERSON_REQUIRED')
    const partner = await make.organisation({ kind: 'police_zone' })
    const neighbour = await enrol(api.database, people.chief_of_corps(partner.id, 'Neighbour'))
    const statement = sql`select confirm_registration(${planId}, ${sourceUrl}, null, now())`
    expect(await codeOf(confirm(neighbour))).toBe('NOT_FOUND')
    expect(await write(statement, neighbour)).toBe('42501')

    const { revision } = await getPlan()
    await api.as(chief).plans.changePlan({ id: planId, revision, patch: { partnerIds: [partner.id] } })
    const reader = await enrol(api.database, people.reader(partner.id))
    expect(await codeOf(confirm(reader))).toBe('FORBIDDEN')
    expect(await write(statement, reader)).toBe('42501')
    // A person who got an account from an author is none, wherever the person works.
    await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
      chief.personId,
      neighbour.personId,
    ])
    expect(await codeOf(confirm(neighbour))).toBe('SECOND_PERSON_REQUIRED')
    expect(await write(statement, neighbour)).toBe('second_person')

    await api.database.pool.query(`update person set access_given_by = '{}' where id = $1`, [neighbour.personId])
    expect((await api.as(neighbour).plans.registration.getRegistration({ planId }))!.abilities).toEqual({
      confirm: true,
      reopen: false,
    })
    expect(await confirm(neighbour)).toMatchObject({ confirmedBy: 'Neighbour', sourceUrl })
    const title = localized('nl', 'Ander plan')
    const change = api.as(neighbour).plans.changePlan({ id: planId, revision, patch: { title } })
    expect(await codeOf(change)).toBe('PLAN_NOT_EDITABLE')
    expect((await api.as(chief).plans.sendPlan({ id: planId })).sentAt).not.toBeNull()
  })
})
