import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { toElementId, toPlanId } from '../plans/document-keys.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)
const code = 'ZVP-2028'
let zones: { id: Id; code: string; author: Actor }[]

prepareOnce(api.database, async () => {
  zones = []
  for (const name of ['A', 'B']) {
    const area = await make.area({ kind: 'police_zone' })
    const { id } = await make.organisation({ kind: 'police_zone', areaId: area.id, code: `ZONE-${name}` })
    zones.push({ id, code: `ZONE-${name}`, author: await enrol(api.database, people.chief_of_corps(id, name)) })
  }
})

const start = (index: number, given: { code?: string } = {}) =>
  api.as(zones[index]!.author).plans.startPlan({
    code,
    kind: 'zonal_security_plan',
    title: localized('nl', `Plan ${index}`),
    ownerId: zones[index]!.id,
    periodFrom: '2028-01-01',
    marking: 'TLP:AMBER',
    languages: ['nl'],
    ...given,
  })
const makeDocument = (index: number, elements: readonly object[] = [], named: object = {}) => ({
  format: 'integral.plan/1',
  plans: [
    {
      plan: {
        code,
        kind: 'zonal_security_plan',
        title: localized('nl', `Plan ${index}`),
        owner: zones[index]!.code,
        periodFrom: '2028-01-01',
        marking: 'TLP:AMBER',
        languages: ['nl'],
        ...named,
      },
      elements,
    },
  ],
})
const text = (key: string, title = 'Tekst') => ({ key, kind: 'text', place: 'capacity', title: localized('nl', title) })
const document = (index: number) => api.as(zones[index]!.author).plans.document
const listPlanIds = async () =>
  (await api.database.pool.query('select id, owner_id from plan order by owner_id')).rows as { id: Id; owner_id: Id }[]

describe('the code of a plan', () => {
  it('is used by two organisations, and neither learns of the plan of the other [law-24]', async () => {
    const [first, second] = zones
    await start(0)
    const own = await start(1)
    expect(own.code).toBe(code)
    expect((await catchError(start(1))).code).toBe('CODE_TAKEN')
    const { rows, total } = await api.as(second!.author).plans.listPlans({ query: code })
    expect([total, rows.map(({ id }) => id)]).toEqual([1, [own.id]])
    // The owner in the file decides which plan it changes.
    const document = await api.as(second!.author).plans.document.exportDocument({ planId: own.id })
    const preview = await api.as(second!.author).plans.document.previewImport({ document })
    expect(preview).toMatchObject({ accepted: true, effects: [{ planId: own.id, isNew: false, changed: 0 }] })
    const named = structuredClone(document) as { plans: { plan: { owner: string } }[] }
    named.plans[0]!.plan.owner = first!.code
    const foreign = await api.as(second!.author).plans.document.previewImport({ document: named })
    // As for an organisation without such a plan.
    expect(foreign.issues.map((issue) => issue.code)).toEqual(['NOT_YOURS'])
  })

  it('is imported by two organisations, with the same answers whether the other plan exists or not [law-24]', async () => {
    const keys = [text('p1'), text(toElementId(code, 'p1'), 'Anders')]
    const alone = await document(1).previewImport({ document: makeDocument(1, keys) })
    await document(0).importDocument({ document: makeDocument(0, keys) })
    const [other] = await listPlanIds()
    const beside = await document(1).previewImport({ document: makeDocument(1, keys) })
    expect(beside).toEqual(alone)
    expect(beside.accepted).toBe(true)
    const { effects } = await document(1).importDocument({ document: makeDocument(1, keys) })
    expect(effects).toEqual(alone.effects)
    expect(effects[0]!.planId).not.toBe(other!.id)
    // A repeated import changes the own plan only.
    const again = await document(1).importDocument({ document: makeDocument(1, [text('p1', 'Nieuw'), keys[1]!]) })
    expect(again.effects).toMatchObject([
      { planId: effects[0]!.planId, isNew: false, added: 0, changed: 1, removed: 0 },
    ])
    const titles = await api.database.pool.query(
      `select e.plan_id from element e where e.title -> 'text' ->> 'nl' = 'Nieuw'`,
    )
    expect(titles.rows).toEqual([{ plan_id: effects[0]!.planId }])
  })

  it('reserves no ids: neither derived from a code nor named in a file [law-24]', async () => {
    const reserved = toElementId(code, 'p1')
    await document(0).importDocument({ document: makeDocument(0, [text(reserved)]) })
    const ids = await api.database.pool.query('select id from plan union select id from element')
    const known = ids.rows.map(({ id }) => id)
    expect([known.includes(toPlanId(code)), known.includes(reserved)]).toEqual([false, false])
    // The file of another organisation, with the ids of its elements.
    const [other] = await listPlanIds()
    const exported = (await document(0).exportDocument({ planId: other!.id })) as ReturnType<typeof makeDocument>
    const copy = structuredClone(exported)
    copy.plans[0]!.plan.owner = zones[1]!.code
    Reflect.deleteProperty(copy.plans[0]!.plan, 'area')
    Reflect.deleteProperty(copy.plans[0]!.plan, 'issuingBodies')
    const preview = await document(1).previewImport({ document: copy })
    expect(preview).toMatchObject({ accepted: true, issues: [] })
    await document(1).importDocument({ document: copy })
    expect(await listPlanIds()).toHaveLength(2)
    expect(await document(0).exportDocument({ planId: other!.id })).toEqual(exported)
  })
})
