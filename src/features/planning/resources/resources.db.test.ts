import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { openRechecker } from '#features/quality/checks/check-worker.ts'
import { checkReactions } from '#features/quality/checks/reactions.ts'
import { checkRoutes } from '#features/quality/checks/routes.ts'
import type { Block } from '#platform/docgen/model.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { adoptVocabulary, currentVocabulary } from '#shared/country-vocabulary.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { capacityDecisionsSection } from './capacity-decision/section.ts'
import { buildResourceBlocks } from './document.ts'
import { resourceEvents } from './events.ts'
import { budget, mission, reserved, team } from './resources.fixture.ts'
import { resourceRoutes } from './routes.ts'

usePack(belgium)
registerSections([capacityDecisionsSection])
resourceEvents.resourcesSaved.subscribe(checkReactions({ scheduleRun: () => {} }).resourcesSaved)
const api = useApi({ resources: resourceRoutes, plans: planRoutes, checks: checkRoutes })
const make = factories(api.database)
let zone: Id
let planId: Id
beforeEach(async () => {
  zone = (await make.organisation({ code: 'ZONE' })).id
  planId = (await make.plan({ ownerId: zone, code: 'ZP', marking: 'TLP:GREEN' })).id
})
const planner = () => api.as(people.planner(zone))

/** Creates an element of the plan that needs these police resources. */
async function makePlannedElement(
  amount: number | null,
  given: { team?: string; title?: string; planId?: Id } = {},
): Promise<Id> {
  const { id } = await make.element({
    planId: given.planId ?? planId,
    kind: 'strategic_objective',
    ...(given.title && { title: given.title }),
  })
  await api.database.kysely
    .insertInto('element_resource')
    .values({
      id: newId(),
      element_id: id,
      kind: 'hours',
      service: 'police',
      amount,
      not_available: amount === null,
      team: given.team ?? null,
      // Owner and access are set by a trigger.
      owner_id: id,
      access_id: 1,
    })
    .execute()
  return id
}
const save = (
  lines: Parameters<ReturnType<typeof planner>['resources']['inventory']['saveResources']>[0]['lines'],
  year = 2026,
) => planner().resources.inventory.saveResources({ organisationId: zone, year, lines })

/** The part of a plan document that these tests check. */
interface DocumentFile {
  plans: { capacityDecisions: { decidedOn: string }[]; elements: { key: string; resources?: unknown }[] }[]
}

describe('available resources of an organisation', () => {
  it('are stored per year, in the order in which they were entered', async () => {
    const saved = await save([team('Intervention'), reserved(900), mission(), budget('Dotation', 1000)])
    expect(saved.lines.map((line) => line.resource)).toEqual([
      team('Intervention'),
      reserved(900),
      mission(),
      budget('Dotation', 1000),
    ])
    expect(saved.years).toEqual([2026])
    expect((await planner().resources.inventory.getResources({ organisationId: zone, year: 2027 })).lines).toEqual([])
  })

  it('supersede an earlier figure without overwriting it, and keep unchanged lines as they were', async () => {
    await save([team('Intervention'), reserved(900)])
    api.clock.advance(3_600_000)
    await save([reserved(900), team('Intervention', { fte: 9 })])
    const earlier = await planner().resources.inventory.listSupersededResources({ organisationId: zone, year: 2026 })
    expect(earlier.map((line) => line.resource)).toEqual([team('Intervention')])
    const rows = await api.database.kysely.selectFrom('resource').select('kind').execute()
    expect(rows).toHaveLength(3)
    await expect(api.database.pool.query(`update resource set content = '{}'`)).rejects.toThrow('superseded')
  })

  it('are refused when two lines have the same name, or a mission names no area', async () => {
    expect(await catchError(save([team('Équipe'), team('equipe')]))).toEqual({
      code: 'DUPLICATE_NAME',
      data: { kind: 'team', name: 'equipe' },
    })
    expect((await catchError(save([mission({ municipalityId: newId() })]))).code).toBe('UNKNOWN_MUNICIPALITY')
  })

  it('are refused with a purpose or a source that the country does not have, unless it is stored already', async () => {
    const unknown = await catchError(save([reserved(900, { reservedFor: 'moon' })]))
    expect(unknown).toEqual({ code: 'UNKNOWN_RESOURCE_CODE', data: { name: 'HyCap', code: 'moon' } })
    const source = await catchError(save([budget('Dotation', 1, { origin: 'hycap' })]))
    expect(source.code).toBe('UNKNOWN_RESOURCE_CODE')
    await save([reserved(900)])
    const before = currentVocabulary()
    adoptVocabulary({ ...before, resources: { reservations: [], budgetOrigins: [] } })
    try {
      expect((await save([reserved(800)])).lines).toHaveLength(1)
      expect((await catchError(save([budget('Dotation', 1)]))).code).toBe('UNKNOWN_RESOURCE_CODE')
    } finally {
      adoptVocabulary(before)
    }
  })

  it('are not saved over figures that another user saved in the meantime', async () => {
    const { revision } = await save([team('A')])
    await save([team('A', { fte: 11 })])
    const late = planner().resources.inventory.saveResources({ organisationId: zone, year: 2026, lines: [], revision })
    expect((await catchError(late)).code).toBe('CHANGED_CONCURRENTLY')
  })

  it('are recorded in the audit log', async () => {
    await save([team('A')])
    const row = await api.database.kysely
      .selectFrom('journal')
      .select(['procedure', 'subject_id', 'organisation_id'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ procedure: 'resources.inventory.saveResources', subject_id: zone, organisation_id: zone })
  })
})

describe('planned resources compared with available resources', () => {
  it('include the elements behind each number, over all plans of the organisation [deck-27]', async () => {
    const other = (await make.plan({ ownerId: zone })).id
    const ended = (await make.plan({ ownerId: zone, state: 'ended' })).id
    await save([team('Intervention'), reserved(1200)])
    const plannedElement = await makePlannedElement(9000, { team: 'intervention' })
    const two = await makePlannedElement(3000, { planId: other })
    await makePlannedElement(5000, { planId: ended })
    const balance = await planner().resources.balance.getBalance({ organisationId: zone, year: 2026 })
    const police = balance.time.find((row) => row.id === 'service:police')!
    expect(police.promised.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(12_000)
    expect(police.available[0]).toBe(1000)
    expect(balance.promised.map((row) => [row.elementId, row.rowId]).toSorted()).toEqual(
      [
        [plannedElement, 'team:intervention'],
        [two, 'unnamed:police'],
      ].toSorted(),
    )
    expect(balance.withheld).toEqual({ inventory: false, promised: false })
  })

  it('appear in the check of the plan as soon as the organisation enters the available resources', async () => {
    await makePlannedElement(11_500)
    await save([team('A'), reserved(1200)])
    const { database, clock, publishChanges, log } = api.context(people.planner(zone))
    await openRechecker({ database, clock, publishChanges, log }).checkDuePlans()
    const results = (await planner().checks.getPlanChecks({ planId })).results.filter((entry) => entry.rule === 'R17')
    expect(results).toMatchObject([
      { messageCode: 'over_inventory', severity: 'warning', data: { year: '2026', amount: 11_500, available: 10_800 } },
    ])
    const neighbour = (await make.organisation()).id
    const seen = await api.as(people.planner(neighbour)).checks.getPlanChecks({ planId })
    expect(seen.results.filter((entry) => entry.rule === 'R17')).toEqual([])
  })
})

const line = { service: 'police' as const, year: null, available: null, source: null, funded: null }

describe('capacity decision on the objectives', () => {
  const makeInput = () => ({ planId, year: 2026, service: 'police' as const })
  const reason = localized('en', 'Lives before property.')

  it('is a scenario until it is decided, and then keeps the order, the line and the reason', async () => {
    const [value, two] = [
      await makePlannedElement(8000, { title: 'Burglary' }),
      await makePlannedElement(6000, { title: 'Violence' }),
    ]
    await save([team('A')])
    const before = await planner().resources.capacityDecision.getRanking(makeInput())
    expect(before.objectives.map((row) => row.elementId)).toEqual([value, two])
    expect(before.capacity.remaining).toBe(12_000)
    const after = await planner().resources.capacityDecision.decideCapacity({
      ...makeInput(),
      order: [two, value],
      aboveLimitCount: 1,
      reason,
      decidedOn: '2026-11-20',
    })
    expect(after.objectives.map((row) => row.elementId)).toEqual([two, value])
    expect(after.decision).toMatchObject({
      ranking: [
        { elementId: two, hours: 6000, isAboveLimit: true },
        { elementId: value, hours: 8000, isAboveLimit: false },
      ],
      reason,
      decidedOn: '2026-11-20',
    })
    const history = await planner().plans.history.listChanges({ planId })
    expect(history.rows[0]).toMatchObject({ procedure: 'decideCapacity', reason: 'Lives before property.' })
  })

  it('is refused without a reason, without a known capacity, or when the line has moved', async () => {
    const plannedElement = await makePlannedElement(8000)
    const decide = (given: { order?: Id[]; aboveLimitCount?: number; reason?: typeof reason; decidedOn?: string }) =>
      planner().resources.capacityDecision.decideCapacity({
        ...makeInput(),
        order: [plannedElement],
        aboveLimitCount: 1,
        reason,
        decidedOn: '2026-11-20',
        ...given,
      })
    expect((await catchError(decide({}))).code).toBe('CAPACITY_UNKNOWN')
    expect((await catchError(decide({ decidedOn: '2026-11-25' }))).code).toBe('DATE_IN_FUTURE')
    await save([team('A')])
    expect((await catchError(decide({ reason: localized('en', ' ') }))).code).toBe('ORDER_REASON_REQUIRED')
    expect((await catchError(decide({ aboveLimitCount: 0 }))).code).toBe('LINE_MOVED')
    expect((await catchError(decide({ order: [] }))).code).toBe('LINE_MOVED')
    await api.database.pool.query(`update plan set state = 'ended' where id = $1`, [planId])
    expect((await catchError(decide({}))).code).toBe('PLAN_NOT_EDITABLE')
  })

  it('does not hide a change of the plan cover from a user who changes the cover at the same time', async () => {
    const plannedElement = await makePlannedElement(8000)
    await save([team('A')])
    const { plan } = await planner().plans.getPlan({ id: planId })
    const rename = (title: string) =>
      planner().plans.changePlan({ id: planId, revision: plan.revision, patch: { title: localized('en', title) } })
    await rename('First')
    await planner().resources.capacityDecision.decideCapacity({
      ...makeInput(),
      order: [plannedElement],
      aboveLimitCount: 1,
      reason,
      decidedOn: '2026-11-20',
    })
    expect((await catchError(rename('Second'))).code).toBe('CHANGED_CONCURRENTLY')
  })

  it('is exported with the plan, and imported again with or without a change', async () => {
    const started = await planner().plans.startPlan({
      code: 'ZP-2026',
      kind: 'zonal_security_plan',
      title: localized('en', 'Plan'),
      ownerId: zone,
      areaId: null,
      periodFrom: '2026-01-01',
      marking: 'TLP:GREEN',
      languages: ['en'],
    })
    planId = started.id
    const { rows: outline } = await planner().plans.outline.getOutline({ planId })
    const { id: value } = await planner().plans.outline.addElement({
      planId,
      parentId: outline.find((row) => row.place === 'strategic_objectives')!.id,
      content: {
        kind: 'strategic_objective',
        resources: [{ ...line, kind: 'hours', amount: 8000, team: 'A', notAvailable: false }],
      },
    })
    await save([team('A')])
    await planner().resources.capacityDecision.decideCapacity({
      ...makeInput(),
      order: [value],
      aboveLimitCount: 1,
      reason,
      decidedOn: '2026-11-20',
    })
    const file = (await planner().plans.document.exportDocument({ planId })) as unknown as DocumentFile
    expect(file.plans[0]!.capacityDecisions).toEqual([
      {
        year: 2026,
        service: 'police',
        ranking: [{ element: value, hours: 8000, isAboveLimit: true }],
        reason,
        decidedOn: '2026-11-20',
      },
    ])
    expect(file.plans[0]!.elements.find((element) => element.key === value)?.resources).toEqual([
      { kind: 'hours', service: 'police', amount: 8000, team: 'A' },
    ])
    await planner().plans.document.importDocument({ document: file, reason: 'again' })
    const rows = await api.database.kysely.selectFrom('capacity_decision').select('superseded_at').execute()
    expect(rows).toEqual([{ superseded_at: null }])
    const changed = structuredClone(file)
    changed.plans[0]!.capacityDecisions[0]!.decidedOn = '2026-11-22'
    await planner().plans.document.importDocument({ document: changed, reason: 'another day' })
    const ranking = await planner().resources.capacityDecision.getRanking(makeInput())
    expect(ranking.decision?.decidedOn).toBe('2026-11-22')
    changed.plans[0]!.capacityDecisions[0]!.decidedOn = '2026-11-25'
    const importFuture = planner().plans.document.importDocument({ document: changed })
    expect(await catchError(importFuture)).toMatchObject({ data: { issues: [{ code: 'DATE_IN_FUTURE' }] } })
    const later = sql`insert into capacity_decision select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'decided_on', '2099-01-01'))).* from capacity_decision d limit 1`
    expect(await writeAs(api.context(people.planner(zone)), 'plan.write', later)).toBe('decision_day')
  })
})

describe('printed plan', () => {
  const blocksAs = (actor: Actor, rendition: 'full' | 'council' | 'public', hidden: Id[] = []) =>
    transactor(
      api.context(actor),
      { permission: 'document.make' },
      [],
      {},
    )('read', (context) => buildResourceBlocks(context, planId, { language: 'en', rendition, hidden: new Set(hidden) }))
  const tables = (blocks: readonly Block[]): string[][][] =>
    blocks.flatMap((block) =>
      block.kind === 'marked' ? tables(block.blocks) : block.kind === 'table' ? [block.rows as string[][]] : [],
    )

  it('shows available resources next to planned resources, marked, to readers who may read the available resources', async () => {
    const other = (await make.plan({ ownerId: zone })).id
    await makePlannedElement(9000)
    await makePlannedElement(1000, { planId: other })
    await save([team('A'), reserved(3000), budget('Dotation', 500)])
    const blocks = await blocksAs(people.planner(zone), 'full')
    expect(blocks).toMatchObject([{ kind: 'heading' }, { kind: 'marked', marking: 'TLP:AMBER' }])
    const [hours, money] = tables(blocks)
    expect(hours).toEqual([
      ['Hours, Police', '12,000', '3,000', '9,000', '1,000', [{ text: '1,000 over', tone: 'bad' }]],
    ])
    expect(money![0]).toEqual(['Dotation', '€500', '', '€0'])
    const outsider = people.planner((await make.organisation()).id)
    for (const [actor, rendition] of [
      [people.planner(zone), 'council'],
      [people.reader(zone), 'full'],
      [outsider, 'full'],
    ] as const)
      expect(await blocksAs(actor, rendition)).toEqual([])
  })

  it('prints which objectives fit the capacity, and a gap for objectives that the edition hides', async () => {
    const [value, two] = [
      await makePlannedElement(8000, { title: 'Burglary' }),
      await makePlannedElement(6000, { title: 'Violence' }),
    ]
    await save([team('A')])
    const reason = localized('en', 'Near the people.')
    const decision = { planId, year: 2026, service: 'police' as const, order: [value, two], aboveLimitCount: 1, reason }
    await planner().resources.capacityDecision.decideCapacity({ ...decision, decidedOn: '2026-11-20' })
    const council = await blocksAs(people.planner(zone), 'council', [two])
    expect(tables(council)).toEqual([[['1', 'Burglary', '8,000', 'within capacity']]])
    expect(council.at(-1)?.kind).toBe('gap')
    expect(JSON.stringify(council)).toContain('Near the people.')
    expect(JSON.stringify(council)).not.toContain('Violence')
    expect(await blocksAs(people.planner(zone), 'public')).toEqual([])
  })
})
