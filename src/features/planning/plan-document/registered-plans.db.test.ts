import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { evidenceRoutes } from '#features/approval/path/evidence/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, evidence: evidenceRoutes })
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

describe('A plan that a person inserts', () => {
  const insert = (columns: { state: string; inForceOn?: string; registered?: boolean; from?: string }) =>
    write(sql`insert into plan (id, code, kind, title, owner_id, issuing_body_ids, period_from, period_to, duration, state,
        in_force_on, is_registered, marking, sent_at, languages, pack_version, access_id)
      values (${newId()}, 'FORGED', 'zonal_security_plan', '{"source":"nl","text":{"nl":"Plan"},"outdated":[]}', ${zone.id},
        array[${zone.id}::uuid], ${columns.from ?? '2020-01-01'}, '2034-01-01', 'P6Y', ${columns.state}, ${columns.inForceOn ?? null},
        ${columns.registered ?? false}, 0, now(), '{nl}', ${belgium.version}, 1)`)

  it('is a draft, or a registered plan of a period that has begun [law-36]', async () => {
    for (const state of ['in_decision', 'approved', 'in_force', 'bridging', 'ended'])
      expect([state, await insert({ state })]).toEqual([state, 'plan_starts_as_draft'])
    expect(await insert({ state: 'drafting', inForceOn: '2026-01-01' })).toBe('plan_starts_as_draft')
    expect(await insert({ state: 'in_force', registered: true })).toBe('plan_registered')
    expect(await insert({ state: 'approved', registered: true, from: '2028-01-01' })).toBe('plan_registered')
    expect(await insert({ state: 'drafting' })).toBe('written')
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
