import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { evidenceRoutes } from '#features/approval/path/evidence/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { describeEdition } from '#features/planning/versions/index.ts'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { documentHooks } from './hooks.ts'

usePack(belgium)
documentHooks.edition.register(describeEdition)
const api = useApi({
  plans: planRoutes,
  documents: documentRoutes,
  legalPath: pathRoutes,
  evidence: evidenceRoutes,
})
const make = factories(api.database)
let zone: { id: string; code: string }
let chief: Awaited<ReturnType<typeof enrol>>

beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  const area = await make.area({ kind: 'police_zone', names: { nl: 'Dreef' } })
  zone = await make.organisation({ kind: 'police_zone', areaId: area.id })
  chief = await enrol(api.database, people.chief_of_corps(zone.id))
})

const list = (from: string, to: string) => ({
  plans: [
    {
      id: 'ZVP-DREEF',
      level: 'police_zone',
      language: 'nl',
      title: 'Zonaal veiligheidsplan Dreef',
      period: { from, to },
      priorities: [{ no: 1, title: 'Drugs' }],
    },
  ],
})
const load = (from: string, to: string) =>
  api.as(chief).plans.document.importDocument({ document: list(from, to), ownerId: zone.id })
const write = (...statements: Parameters<typeof writeAs>[2][]) =>
  writeAs(api.context(chief), 'plan.decide', ...statements)

describe('A plan that is registered from a published list', () => {
  it('is marked, and is decided by nobody here [law-37]', async () => {
    const planId = (await load('2020-01-01', '2025-12-31')).effects[0]!.planId
    const { plan, abilities } = await api.as(chief).plans.getPlan({ id: planId })
    expect(plan).toMatchObject({ state: 'approved', isRegistered: true })
    expect(abilities).toMatchObject({ decide: false, force: false, sendItems: false })
    const frozen = await catchError(api.as(chief).plans.versions.freezeVersion({ planId, reason: 'For decision.' }))
    expect(frozen.code).toBe('PLAN_REGISTERED')
    const done = api.as(chief).legalPath.completeStep({ planId, step: 'start', date: '2026-11-24' })
    expect((await catchError(done)).code).toBe('APPROVED')
  })

  it('is exported with the notice of its documents that the issuer did not register it [law-94]', async () => {
    const planId = (await load('2020-01-01', '2025-12-31')).effects[0]!.planId
    const issuer = await make.organisation({ kind: 'zonal_security_council' })
    await api.database.pool.query('update plan set issuing_body_ids = $2 where id = $1', [planId, [zone.id, issuer.id]])
    const notice = 'Geregistreerd uit een gepubliceerde lijst, niet door de uitvaardigende organisatie'
    const { plans, documents } = api.as(chief)
    const html = documents.createDocument({ planId, rendition: 'full', language: 'nl', form: 'html' })
    expect(await (await html).text()).toContain(notice)
    const exported = (await plans.document.exportDocument({ planId })) as {
      edition: { origin: Record<string, string> }
    }
    expect(exported.edition.origin.nl).toContain(notice)
    const { sheets } = await loadWorkbook(
      await (await plans.workbook.exportWorkbook({ planId, language: 'nl' })).bytes(),
    )
    const cells = sheets!.map(({ rows }) => JSON.stringify(rows.flatMap((row) => row.cells.map(({ value }) => value))))
    expect(cells[0]).toContain(notice)
    expect(cells[1]).toContain(notice)
  })

  it('is registered once, unchanged by the same list, and not before its period', async () => {
    await load('2020-01-01', '2025-12-31')
    expect((await load('2020-01-01', '2025-12-31')).effects).toMatchObject([{ isNew: false, added: 0, changed: 0 }])
    const future = await api.as(chief).plans.document.previewImport({
      document: { plans: [{ ...list('2028-01-01', '2033-12-31').plans[0]!, id: 'ZVP-2028' }] },
      ownerId: zone.id,
    })
    expect(future.issues).toMatchObject([{ pointer: '/plans/0/plan/state', code: 'SECOND_PERSON_REQUIRED' }])
  })

  it('gets no decision in the database either', async () => {
    const planId = (await load('2020-01-01', '2025-12-31')).effects[0]!.planId
    expect(await write(sql`update plan set state = 'in_force', in_force_on = '2020-01-01' where id = ${planId}`)).toBe(
      'plan_registered',
    )
    expect(await write(sql`update plan set is_registered = false where id = ${planId}`)).toBe('plan_registered')
    const round = sql`insert into path_round (id, plan_id, owner_id, number, kind, opened_at, opened_by, access_id)
      values (${newId()}, ${planId}, ${zone.id}, 1, 'plan', now(), ${chief.personId}, 1)`
    expect(await write(round)).toBe('plan_registered')
    const extension = sql`insert into plan_extension (id, plan_id, owner_id, kind, valid_until, decided_on, seats, reason, recorded_at, recorded_by, access_id)
      values (${newId()}, ${planId}, ${zone.id}, 'extended', '2027-01-01', '2026-11-20', ${JSON.stringify([{ organisationId: zone.id, function: null }])}, 'Late.', now(), ${chief.personId}, 1)`
    expect(await write(extension)).toBe('plan_registered')
  })
})

describe('The registration of a plan from a published list', () => {
  const sourceUrl = 'https://example.org/plan'
  const register = async () => (await load('2020-01-01', '2025-12-31')).effects[0]!.planId
  const enrolColleague = () => enrol(api.database, people.chief_of_corps(zone.id))
  const confirm = (actor: typeof chief, planId: string) =>
    api.as(actor).plans.registration.confirmRegistration({ planId, sourceUrl })
  const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code

  it('is confirmed against its source by an independent second person, before it is sent or public [law-74]', async () => {
    const planId = await register()
    const outsider = await enrol(api.database, people.chief_of_corps((await make.organisation({})).id))
    expect(await codeOf(api.as(outsider).plans.getPlan({ id: planId }))).toBe('NOT_FOUND')
    const { plan, abilities } = await api.as(chief).plans.getPlan({ id: planId })
    expect(plan).toMatchObject({ sentAt: null, marking: 'TLP:GREEN' })
    expect(abilities.send).toBe(false)
    expect(await codeOf(api.as(chief).plans.sendPlan({ id: planId }))).toBe('REGISTRATION_NOT_CONFIRMED')
    const open = { id: planId, revision: plan.revision, patch: { marking: 'TLP:CLEAR' as const } }
    expect(await codeOf(api.as(chief).plans.changePlan(open))).toBe('FACTS_DECIDED')
    expect(await codeOf(confirm(chief, planId))).toBe('SECOND_PERSON_REQUIRED')
    const colleague = await enrolColleague()
    const { registration } = api.as(colleague).plans
    expect(await codeOf(registration.confirmRegistration({ planId }))).toBe('SOURCE_REQUIRED')
    expect(await codeOf(registration.confirmRegistration({ planId, documentId: newId() }))).toBe('FILE_UNKNOWN')
    expect(await confirm(colleague, planId)).toMatchObject({ confirmedBy: colleague.name, sourceUrl })
    await api.as(chief).plans.sendPlan({ id: planId })
    expect((await api.as(outsider).plans.getPlan({ id: planId })).plan.marking).toBe('TLP:CLEAR')
  })

  it('is reopened before a change, and is confirmed again [law-74]', async () => {
    const planId = await register()
    const colleague = await enrolColleague()
    await confirm(colleague, planId)
    await api.as(chief).plans.sendPlan({ id: planId })
    const { rows } = await api.as(chief).plans.outline.getOutline({ planId })
    const { id, revision } = rows.find(({ kind }) => kind === 'priority')!
    const change = () =>
      api.as(chief).plans.outline.changeElement({ id, revision, patch: { title: localized('nl', 'Wapens') } })
    expect(await codeOf(change())).toBe('PLAN_NOT_EDITABLE')
    expect(await codeOf(api.as(chief).plans.removePlan({ id: planId, reason: 'Wrong.' }))).toBe('REGISTRATION_KEPT')
    await api.as(chief).plans.registration.reopenRegistration({ planId, reason: 'A priority is wrong.' })
    await change()
    const { plan } = await api.as(chief).plans.getPlan({ id: planId })
    expect(plan).toMatchObject({ sentAt: null, marking: 'TLP:GREEN' })
    expect(plan.registrationConfirmedAt).toBeUndefined()
    expect(await codeOf(confirm(chief, planId))).toBe('SECOND_PERSON_REQUIRED')
    await confirm(colleague, planId)
  })

  it('takes a request for an exception after its confirmation, because its text stays', async () => {
    const planId = await register()
    await confirm(await enrolColleague(), planId)
    const request = sql`insert into justified_exception (id, plan_id, owner_id, rule, reason, ends_on, requested_by, requested_at, access_id)
      values (${newId()}, ${planId}, ${zone.id}, 'R29', 'A reason that is long enough.', '2027-12-31', ${chief.personId}, now(), 1)`
    expect(await write(request)).toBe('written')
  })

  it('is removed while nobody confirmed it', async () => {
    const planId = await register()
    await api.as(chief).plans.removePlan({ id: planId, reason: 'Wrong list.' })
    expect(await codeOf(api.as(chief).plans.getPlan({ id: planId }))).toBe('NOT_FOUND')
  })

  it('is confirmed by nobody alone in the database either, and not changed afterwards', async () => {
    const planId = await register()
    const columns = sql`update plan set registration_confirmed_at = now(), registration_confirmed_by = ${chief.personId}`
    expect(await write(sql`${columns} where id = ${planId}`)).toBe('second_person')
    expect(await write(sql`select confirm_registration(${planId}, ${sourceUrl}, null, now())`)).toBe('second_person')
    for (const column of [sql`sent_at = now()`, sql`marking = 0`])
      expect(await write(sql`update plan set ${column} where id = ${planId}`)).toBe('plan_registration_confirmed')
    const colleague = await enrolColleague()
    await confirm(colleague, planId)
    const title = JSON.stringify(localized('nl', 'Ander plan'))
    expect(await write(sql`update plan set title = ${title} where id = ${planId}`)).toBe('registration_confirmed')
    expect(await write(sql`update element set title = ${title} where plan_id = ${planId}`)).toBe(
      'registration_confirmed',
    )
    expect(await write(sql`delete from plan where id = ${planId}`)).toBe('plan_decided')
  })
})

describe('A plan that a person inserts', () => {
  interface Insert {
    state: string
    inForceOn?: string
    registered?: boolean
    from?: string
    sentAt?: string
    issuerIds?: readonly string[]
  }
  const insert = (columns: Insert) =>
    write(sql`insert into plan (id, code, kind, title, owner_id, issuing_body_ids, period_from, period_to, duration, state,
        in_force_on, is_registered, marking, sent_at, languages, pack_version, access_id)
      values (${newId()}, 'FORGED', 'zonal_security_plan', '{"source":"nl","text":{"nl":"Plan"},"outdated":[]}', ${zone.id},
        ${[zone.id, ...(columns.issuerIds ?? [])]}::uuid[], ${columns.from ?? '2020-01-01'}, '2034-01-01', 'P6Y', ${columns.state}, ${columns.inForceOn ?? null},
        ${columns.registered ?? false}, 1, ${columns.sentAt ?? null}, '{nl}', ${belgium.version}, 1)`)

  it('is a draft, or a registered plan of a period that has begun [law-36]', async () => {
    for (const state of ['in_decision', 'approved', 'in_force', 'bridging', 'ended'])
      expect([state, await insert({ state })]).toEqual([state, 'plan_starts_as_draft'])
    expect(await insert({ state: 'drafting', inForceOn: '2026-01-01' })).toBe('plan_starts_as_draft')
    expect(await insert({ state: 'in_force', registered: true })).toBe('plan_registered')
    expect(await insert({ state: 'approved', registered: true, from: '2028-01-01' })).toBe('plan_registered')
    expect(await insert({ state: 'drafting' })).toBe('written')
  })

  it('is registered unsent, in the name of organisations of the right kind that have no accounts here [law-74]', async () => {
    const sent = { state: 'approved', registered: true, sentAt: '2026-01-01' }
    expect(await insert(sent)).toBe('plan_registration_confirmed')
    const town = await make.organisation({ kind: 'municipality' })
    const other = await make.organisation({ kind: 'police_zone' })
    const register = (id: string) => insert({ state: 'approved', registered: true, issuerIds: [id] })
    expect(await register(town.id)).toBe('plan_registered_issuers')
    await enrol(api.database, people.chief_of_corps(other.id))
    expect(await register(other.id)).toBe('plan_registered_issuers')
    expect(await insert({ state: 'approved', registered: true })).toBe('written')
  })

  it('does not become approved or ended by a change of its row', async () => {
    await insert({ state: 'drafting' })
    for (const state of ['in_decision', 'approved', 'in_force', 'ended'])
      expect([state, await write(sql`update plan set state = ${state} where code = 'FORGED'`)]).toEqual([
        state,
        'plan_decided',
      ])
  })
})
