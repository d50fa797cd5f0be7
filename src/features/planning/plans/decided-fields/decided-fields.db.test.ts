import { type RawBuilder, sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { PlanState } from '#shared/element-kind.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import type { PlanPatch } from '../contract.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string; code: string }
let area: { id: string; code: string }
let other: { id: string; code: string }
let planner: ReturnType<typeof people.planner>
let chief: ReturnType<typeof people.chief_of_corps>

beforeEach(async () => {
  area = await make.area()
  zone = await make.organisation({ kind: 'police_zone', areaId: area.id })
  other = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id))
  chief = await enrol(api.database, people.chief_of_corps(zone.id))
})

const states = ['in_decision', 'approved', 'in_force', 'bridging'] as const satisfies readonly PlanState[]
const makePlan = (state: PlanState) =>
  make.plan({ ownerId: zone.id, state, marking: 'TLP:AMBER', periodTo: '2027-01-01' })
const change = (planId: string, patch: Partial<typeof PlanPatch._output>, actor = planner) =>
  api.as(actor).plans.changePlan({ id: planId, revision: 1, patch })

/** Writes a column without the procedures, as a person of the zone, under the application role. */
const writeColumn = (planId: string, assignment: RawBuilder<unknown>, actor = planner) =>
  transactor(
    api.context(actor),
    { permission: 'plan.write' },
    [],
    null,
  )('touch', ({ tx }) =>
    sql`update plan set ${assignment} where id = ${planId}`.execute(tx).then(() => 'written'),
  ).catch((error: { constraint?: string }) => error.constraint ?? Promise.reject(error))

describe('The facts of a plan that is under decision or decided', () => {
  it.each(states)('are not changed by an author while the plan is %s [law-14]', async (state) => {
    const { id } = await makePlan(state)
    const patches: [string[], Parameters<typeof change>[1]][] = [
      [['periodFrom', 'periodTo'], { periodFrom: '2026-02-01' }],
      [['periodTo'], { periodTo: '2040-01-01' }],
      [['periodTo', 'duration'], { duration: 'P9Y' }],
      [['decidedOn'], { decidedOn: '2026-01-01' }],
      [['areaId'], { areaId: area.id }],
      [['issuingBodyIds'], { issuingBodyIds: [zone.id, other.id] }],
      [['languages'], { languages: ['fr', 'en'] }],
      [['marking'], { marking: 'TLP:RED', personIds: [planner.personId!] }],
      [['marking'], { marking: 'TLP:CLEAR' }],
    ]
    for (const [fields, patch] of patches) {
      const error = await catchError(change(id, patch))
      expect({ patch, code: error.code, data: error.data }).toMatchObject({ code: 'FACTS_DECIDED' })
      expect(new Set((error.data as { fields: string[] }).fields)).toEqual(new Set(fields))
    }
    expect((await api.as(planner).plans.getPlan({ id })).plan.revision).toBe(1)
  })

  it('change in a draft, and other fields, added languages and a less strict marking also later', async () => {
    const draft = await makePlan('drafting')
    const changed = await change(draft.id, { periodTo: '2040-01-01', decidedOn: '2026-01-01', areaId: area.id })
    expect(changed).toMatchObject({ periodTo: '2040-01-01', decidedOn: '2026-01-01', areaId: area.id })
    const { id } = await makePlan('in_force')
    const patch = { legalBasis: 'Art. 36', languages: ['en' as const, 'fr' as const], marking: 'TLP:GREEN' as const }
    expect(await change(id, patch, chief)).toMatchObject(patch)
  })

  it.each(states)('are refused by the database while the plan is %s', async (state) => {
    const { id } = await makePlan(state)
    const columns = [
      sql`period_from = '2025-01-01'`,
      sql`period_to = '2040-01-01'`,
      sql`duration = 'P9Y'`,
      sql`decided_on = '2026-01-01'`,
      sql`area_id = ${area.id}`,
      sql`issuing_body_ids = ${[zone.id, other.id]}::uuid[]`,
      sql`kind = 'yearly_action_plan'`,
      sql`languages = '{fr,en}'`,
      sql`elaborates_id = gen_random_uuid()`,
      sql`marking = 3`,
      sql`marking = 1`,
    ]
    for (const column of columns) expect(await writeColumn(id, column)).toBe('plan_decided')
    if (state !== 'in_decision') expect(await writeColumn(id, sql`state = 'in_decision'`)).toBe('plan_decided')
    if (state !== 'in_decision') expect(await writeColumn(id, sql`state = 'drafting'`)).toBe('plan_decided')
    expect(await writeColumn(id, sql`legal_basis = 'Art. 36'`)).toBe('written')
    expect(await writeColumn((await makePlan('drafting')).id, sql`period_to = '2040-01-01'`)).toBe('written')
  })

  it('keep their owner, also for a person who writes plans of both organisations', async () => {
    const { id } = await makePlan('in_decision')
    const assignments = [...planner.assignments, ...people.planner(other.id).assignments]
    const owner = sql`owner_id = ${other.id}, issuing_body_ids = ${[zone.id, other.id]}::uuid[]`
    expect(await writeColumn(id, owner, { ...planner, assignments })).toBe('plan_decided')
  })

  it('are not changed by an import, which names the field', async () => {
    const { id, code } = await makePlan('approved')
    const { document } = { document: (await api.as(planner).plans.document.exportDocument({ planId: id })) as object }
    const entry = (document as { plans: { plan: Record<string, unknown>; elements: unknown[] }[] }).plans[0]!
    const preview = async (plan: Record<string, unknown>) =>
      (
        await api.as(planner).plans.document.previewImport({
          document: { ...document, plans: [{ ...entry, plan: { ...entry.plan, ...plan } }] },
        })
      ).issues
        .filter((issue) => issue.code === 'FACTS_DECIDED')
        .map(({ pointer }) => pointer.replace('/plans/0/plan/', ''))
    expect(await preview({ code })).toEqual([])
    expect(await preview({ periodFrom: '2026-02-01' })).toEqual(['periodFrom'])
    expect(await preview({ periodTo: '2040-01-01' })).toEqual(['periodTo'])
    expect(await preview({ decidedOn: '2026-01-01' })).toEqual(['decidedOn'])
    expect(await preview({ area: area.code })).toEqual(['area'])
    expect(await preview({ issuingBodies: [zone.code, other.code] })).toEqual(['issuingBodies'])
    expect(await preview({ languages: ['fr', 'en'] })).toEqual(['languages'])
    expect(await preview({ marking: 'TLP:CLEAR' })).toEqual(['marking'])
    expect(await preview({ state: 'drafting' })).toEqual(['state'])
  })
})
