import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string }
let otherZone: { id: string }
let planner: ReturnType<typeof people.planner>
let outsider: ReturnType<typeof people.planner>

beforeEach(async () => {
  zone = await make.organisation({ kind: 'police_zone' })
  otherZone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id, 'Planner of the zone'))
  outsider = people.planner(otherZone.id)
})

const start = (given: object = {}) => ({
  code: 'BE-ZVP-1',
  kind: 'zonal_security_plan',
  title: localized('nl', 'Zonaal veiligheidsplan'),
  ownerId: zone.id,
  periodFrom: '2026-01-01',
  marking: 'TLP:GREEN' as const,
  languages: ['nl' as const, 'fr' as const],
  ...given,
})
const getPlansApi = (actor = planner) => api.as(actor).plans

describe('Creation of a plan', () => {
  it('uses the parts and sections of the kind, with titles in the languages of the plan [plan-1]', async () => {
    const plan = await getPlansApi().startPlan(start())
    const { rows } = await getPlansApi().outline.getOutline({ planId: plan.id })
    const kind = belgium.planKinds.find((planKind) => planKind.code === 'zonal_security_plan')!
    expect(rows.filter((row) => row.kind === 'part').map((row) => row.place)).toEqual(
      kind.parts.map((part) => part.code),
    )
    expect(rows.filter((row) => row.kind === 'section').map((row) => row.place)).toEqual(
      kind.parts.flatMap((part) => part.sections.map((section) => section.code)),
    )
    expect(rows[0]!.title).toEqual({
      source: 'nl',
      text: { nl: kind.parts[0]!.names.nl, fr: kind.parts[0]!.names.fr },
      outdated: [],
    })
  })

  it('uses the duration of the law in force at the start: six years since 2020, four before', async () => {
    const now = await getPlansApi().startPlan(start())
    const before = await getPlansApi().startPlan(start({ code: 'BE-ZVP-0', periodFrom: '2014-01-01' }))
    expect([now.duration, now.periodTo]).toEqual(['P6Y', '2032-01-01'])
    expect([before.duration, before.periodTo]).toEqual(['P4Y', '2018-01-01'])
  })

  it('names the owner among the issuing organisations and stores the version of the pack', async () => {
    const plan = await getPlansApi().startPlan(start())
    expect(plan).toMatchObject({
      issuingBodyIds: [zone.id],
      packVersion: belgium.version,
      state: 'drafting',
      sentAt: null,
    })
  })

  it('starts with empty sections, also with a template: guidance is not part of the plan', async () => {
    const plan = await getPlansApi().startPlan(start({ template: 'guided' }))
    const { rows } = await getPlansApi().outline.getOutline({ planId: plan.id })
    expect([...new Set(rows.map((row) => row.kind))].sort()).toEqual(['part', 'section'])
    const kinds = await getPlansApi().kinds.listPlanKinds({})
    expect(kinds.every((kind) => kind.templates.length > 0)).toBe(true)
  })

  it.each([
    ['TEMPLATE_UNKNOWN', { code: 'X', template: 'five_chapters' }],
    ['CODE_TAKEN', {}],
    ['KIND_UNKNOWN', { code: 'X', kind: 'five_year_plan' }],
    ['ISSUER_NOT_ALLOWED', { code: 'X', kind: 'national_security_plan' }],
    ['PERIOD_END_BEFORE_START', { code: 'X', duration: 'P0Y' }],
    ['UNKNOWN_REFERENCE', { code: 'X', areaId: '00000000-0000-7000-8000-000000000000' }],
    ['WOULD_LOSE_ACCESS', { code: 'X', marking: 'TLP:RED' }],
  ])('is rejected with %s for %j', async (code, given) => {
    await getPlansApi().startPlan(start())
    expect(await catchError(getPlansApi().startPlan(start(given)))).toMatchObject({ code })
  })

  it('is rejected for another organisation', async () => {
    expect(await catchError(getPlansApi(outsider).startPlan(start()))).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('is always illustrative in a demo', async () => {
    await api.database.kysely.updateTable('instance').set({ is_demo: true }).execute()
    expect(await getPlansApi().startPlan(start())).toMatchObject({ illustrative: true })
  })
})

describe('Draft', () => {
  it('is unreadable to every other organisation until it is sent, with any marking [access-4]', async () => {
    const plan = await getPlansApi().startPlan(start({ marking: 'TLP:CLEAR' }))
    expect(await catchError(getPlansApi(outsider).getPlan({ id: plan.id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await getPlansApi(outsider).listPlans({})).toEqual({ rows: [], next: null, total: 0 })
    await getPlansApi().sendPlan({ id: plan.id })
    expect((await getPlansApi(outsider).getPlan({ id: plan.id })).plan.sentAt).toBe('2026-11-24T10:00:00.000Z')
    expect((await getPlansApi(outsider).outline.getOutline({ planId: plan.id })).rows.length).toBeGreaterThan(10)
  })

  it('is readable for the readers of the marking after it is sent', async () => {
    const plan = await getPlansApi().startPlan(start({ marking: 'TLP:AMBER', partnerIds: [otherZone.id] }))
    await getPlansApi().sendPlan({ id: plan.id })
    const third = people.planner((await make.organisation()).id)
    expect((await getPlansApi(outsider).listPlans({})).total).toBe(1)
    expect((await getPlansApi(third).listPlans({})).total).toBe(0)
  })

  it('is sent once', async () => {
    const plan = await getPlansApi().startPlan(start())
    await getPlansApi().sendPlan({ id: plan.id })
    expect(await catchError(getPlansApi().sendPlan({ id: plan.id }))).toMatchObject({ code: 'ALREADY_SENT' })
  })

  it('can be deleted before it is sent and not afterwards', async () => {
    const plan = await getPlansApi().startPlan(start())
    await getPlansApi().removePlan({ id: plan.id, reason: 'A mistake' })
    expect((await getPlansApi().listPlans({})).total).toBe(0)
    const second = await getPlansApi().startPlan(start())
    await getPlansApi().sendPlan({ id: second.id })
    expect(await catchError(getPlansApi().removePlan({ id: second.id, reason: 'A mistake' }))).toMatchObject({
      code: 'ALREADY_SENT',
    })
  })
})

describe('Plan in use', () => {
  it('cannot be deleted while another plan elaborates an element of it', async () => {
    const plan = await getPlansApi().startPlan(start())
    const element = await make.element({ planId: plan.id, kind: 'strategic_objective' })
    await make.plan({ ownerId: zone.id, kind: 'yearly_action_plan', elaboratesId: element.id })
    const removal = getPlansApi().removePlan({ id: plan.id, reason: 'A mistake' })
    expect(await catchError(removal)).toMatchObject({ code: 'IN_USE' })
    expect((await getPlansApi().getPlan({ id: plan.id })).plan.code).toBe('BE-ZVP-1')
  })

  it('accepts no edits after the end', async () => {
    const ended = await make.plan({ ownerId: zone.id, state: 'ended' })
    const change = getPlansApi().changePlan({ id: ended.id, revision: 1, patch: { legalBasis: 'x' } })
    expect(await catchError(change)).toMatchObject({ code: 'PLAN_NOT_EDITABLE' })
    const { id } = await make.element({ planId: ended.id, kind: 'strategic_objective' })
    const changeElement = getPlansApi().outline.changeElement({ id, revision: 1, patch: { code: 'x' } })
    expect(await catchError(changeElement)).toMatchObject({ code: 'PLAN_NOT_EDITABLE' })
    expect((await getPlansApi().getPlan({ id: ended.id })).abilities.write).toBe(false)
  })

  it('can elaborate only the kinds that the plan kind allows', async () => {
    const upper = await make.plan({ ownerId: zone.id })
    const text = await make.element({ planId: upper.id, kind: 'text' })
    const elaboratesId = text.id
    const refused = getPlansApi().startPlan(start({ kind: 'yearly_action_plan', elaboratesId }))
    expect(await catchError(refused)).toEqual({
      code: 'UNKNOWN_REFERENCE',
      data: { field: 'elaboratesId', id: elaboratesId },
    })
  })
})

describe('Change of plan properties', () => {
  it('recomputes the end of the period from a new duration, half-open', async () => {
    const plan = await getPlansApi().startPlan(start())
    const changed = await getPlansApi().changePlan({ id: plan.id, revision: 1, patch: { duration: 'P4Y' } })
    expect([changed.periodTo, changed.revision]).toEqual(['2030-01-01', 2])
  })

  it('marks translations as outdated when the source text changes', async () => {
    const title = { source: 'nl' as const, text: { nl: 'Plan', fr: 'Plan' }, outdated: [] }
    const plan = await getPlansApi().startPlan(start({ title }))
    const patch = { title: { ...title, text: { nl: 'Ander plan', fr: 'Plan' } } }
    expect((await getPlansApi().changePlan({ id: plan.id, revision: 1, patch })).title.outdated).toEqual(['fr'])
  })

  it('merges concurrent edits of different fields, and rejects a conflict with both texts', async () => {
    const plan = await getPlansApi().startPlan(start())
    await getPlansApi().changePlan({ id: plan.id, revision: 1, patch: { legalBasis: 'art. 36' } })
    const motto = localized('nl', 'Samen')
    const merged = await getPlansApi().changePlan({ id: plan.id, revision: 1, patch: { motto } })
    expect(merged).toMatchObject({ legalBasis: 'art. 36', motto, revision: 3 })
    const meeting = getPlansApi().changePlan({ id: plan.id, revision: 1, patch: { legalBasis: 'art. 37' } })
    expect(await catchError(meeting)).toEqual({
      code: 'CHANGED_CONCURRENTLY',
      data: {
        revision: 3,
        changedBy: 'Planner of the zone',
        fields: { legalBasis: { yours: 'art. 37', theirs: 'art. 36' } },
      },
    })
  })

  it('can close a plan and all content to the existing readers', async () => {
    const plan = await getPlansApi().startPlan(start())
    await getPlansApi().sendPlan({ id: plan.id })
    await getPlansApi().changePlan({ id: plan.id, revision: 2, patch: { marking: 'TLP:AMBER+STRICT' } })
    expect(await catchError(getPlansApi(outsider).getPlan({ id: plan.id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect((await getPlansApi().outline.getOutline({ planId: plan.id })).rows.length).toBeGreaterThan(10)
  })

  it('is rejected for an organisation that reads but does not own the plan', async () => {
    const plan = await getPlansApi().startPlan(start())
    await getPlansApi().sendPlan({ id: plan.id })
    const change = getPlansApi(outsider).changePlan({ id: plan.id, revision: 2, patch: { legalBasis: 'x' } })
    expect(await catchError(change)).toMatchObject({ code: 'PLAN_NOT_EDITABLE' })
    const [row] = (await getPlansApi().outline.getOutline({ planId: plan.id })).rows
    const patch = { id: row!.id, revision: row!.revision, patch: { code: 'x' } }
    const changeElement = getPlansApi(outsider).outline.changeElement(patch)
    expect(await catchError(changeElement)).toMatchObject({ code: 'PLAN_NOT_EDITABLE' })
    expect((await getPlansApi(outsider).getPlan({ id: plan.id })).abilities).toEqual({
      write: false,
      send: false,
      decide: false,
      sendItems: false,
      grantExceptions: false,
      force: false,
    })
  })
})

describe('List of plans', () => {
  it('filters by text, kind, owner and date, in pages, with the contents of each plan', async () => {
    for (const code of ['A', 'B', 'C']) await getPlansApi().startPlan(start({ code }))
    const first = await getPlansApi().listPlans({ limit: 2, query: 'veiligheid', date: '2026-11-24', ownerId: zone.id })
    expect(first.rows.map((row) => [row.code, row.elementCount, row.version])).toEqual([
      ['A', 0, null],
      ['B', 0, null],
    ])
    expect([first.total, first.next]).toEqual([3, 'B'])
    const second = await getPlansApi().listPlans({ limit: 2, after: first.next! })
    expect(second.rows.map((row) => row.code)).toEqual(['C'])
    expect((await getPlansApi().listPlans({ date: '2032-01-01' })).total).toBe(0)
    expect((await getPlansApi().listPlans({ query: '100%' })).total).toBe(0)
  })
})
