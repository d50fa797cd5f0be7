import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'
import { indicatorRoutes } from '../routes.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
let police: Id
let zone: Id
let district: Id
let zoneArea: Id
let one: Id
let other: Id
let chief: Actor
let coordinator: Actor

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE', level: 'federal' })).id
  const districtArea = (await make.area({ kind: 'district' })).id
  zoneArea = (await make.area({ kind: 'police_zone' })).id
  zone = (await make.organisation({ code: 'ZONE', areaId: zoneArea })).id
  district = (await make.organisation({ code: 'DISTRICT', level: 'district', areaId: districtArea })).id
  one = (await make.area({ kind: 'municipality', parentId: zoneArea })).id
  other = (await make.area({ kind: 'municipality', parentId: zoneArea })).id
  const lies = { hierarchy: 'judicial', parent_id: districtArea }
  await api.database.kysely
    .insertInto('area_parent')
    .values([one, other].map((area) => ({ id: newId(), area_id: area, ...lies })))
    .execute()
  await api.as(people.ministry_planner(police)).indicators.definitions.createIndicator({
    code: 'burglary',
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition(),
  })
  chief = await enrol(api.database, people.chief_of_corps(zone, 'Ann'))
  coordinator = await enrol(api.database, people.director_coordinator(district, 'Dirk'))
  const duty = await make.function(zone, { code: 'chief', names: { en: 'Chief of corps' } })
  await api.database.kysely
    .insertInto('function_holding')
    .values({
      id: newId(),
      function_id: duty.id,
      person_id: chief.personId!,
      capacity: 'holder',
      valid_from: '2020-01-01',
    })
    .execute()
})

const its = (actor: Actor) => api.as(actor).indicators
const planner = () => its(people.planner(zone))
type Told = Parameters<ReturnType<typeof planner>['observations']['recordFigures']>[0]['figures'][number]
const figure = (areaId: Id, value: string | null, more: Partial<Told> = {}): Told => ({
  indicator: 'burglary',
  areaId,
  startsOn: '2024-01-01',
  value,
  ...more,
})
const tell = (...figures: Told[]) => planner().observations.recordFigures({ ownerId: zone, figures })
const sheets = async (actor: Actor, organisationId: Id, what: 'waiting' | 'approved' = 'waiting') =>
  (await its(actor).approvals.listSheets({ organisationId, what })).rows
const approve = async (actor: Actor, organisationId: Id) =>
  its(actor).approvals.approveFigures({
    organisationId,
    sheets: (await sheets(actor, organisationId)).map(({ indicator, bodyId, from, to, latest }) => ({
      indicator,
      bodyId,
      from,
      to,
      latest,
    })),
  })
const withdraw = (actor: Actor, organisationId: Id) =>
  its(actor).approvals.withdrawApproval({
    organisationId,
    indicator: 'burglary',
    bodyId: zone,
    from: '2024-01-01',
    to: '2025-01-01',
    reason: 'Counted twice',
  })
const history = (areaId: Id) =>
  its(chief).approvals.listApprovals({ indicator: 'burglary', areaId, startsOn: '2024-01-01', endsOn: '2025-01-01' })
const explained = (areaId: Id, actor = chief) =>
  its(actor).figures.explainFigure({ indicator: 'burglary', areaId, startsOn: '2024-01-01', endsOn: '2025-01-01' })

describe('figures that were told', () => {
  it('wait for their own body, then for the one above it; each step with who, as what and when', async () => {
    await tell(figure(one, '12', { state: 'provisional' }), figure(other, null, { missing: 'not_delivered' }))
    expect(await sheets(coordinator, district)).toEqual([])
    expect(await sheets(chief, zone)).toMatchObject([
      {
        indicator: 'burglary',
        bodyId: zone,
        step: 'own',
        from: '2024-01-01',
        periods: 1,
        known: 1,
        missing: 1,
        provisional: 1,
      },
    ])
    expect(await approve(chief, zone)).toMatchObject({ figures: 2 })
    expect(await sheets(chief, zone)).toEqual([])
    expect(await sheets(coordinator, district)).toMatchObject([
      {
        step: 'above',
        bodyId: zone,
        approval: { step: 'own', person: 'Ann', functionNames: { en: 'Chief of corps' } },
      },
    ])
    await approve(coordinator, district)
    expect(await sheets(coordinator, district)).toEqual([])
    expect(await sheets(coordinator, district, 'approved')).toMatchObject([
      { bodyId: zone, approval: { person: 'Dirk' } },
    ])
    expect((await explained(zoneArea)).approval).toMatchObject({
      figures: 2,
      own: 2,
      above: 2,
      approvals: expect.arrayContaining([
        expect.objectContaining({ step: 'own', person: 'Ann', role: 'chief_of_corps', figures: 2 }),
        expect.objectContaining({ step: 'above', person: 'Dirk', role: 'director_coordinator', approverId: district }),
      ]),
    })
  })

  it('are told apart where only a part is approved: what came since waits, what it revises is counted', async () => {
    await tell(figure(one, '12'))
    await approve(chief, zone)
    await tell(figure(other, '7'))
    expect((await explained(zoneArea)).approval).toMatchObject({ figures: 2, own: 1, above: 0 })
    expect(await sheets(chief, zone)).toMatchObject([{ known: 2, since: { came: 1, revised: 0 } }])
    await approve(chief, zone)
    await its(chief).approvals.correctFigures({
      marking: 'TLP:GREEN',
      ownerId: zone,
      reason: 'One was a test',
      figures: [figure(one, '11')],
    })
    expect(await sheets(chief, zone)).toMatchObject([{ known: 2, since: { came: 1, revised: 1 } }])
  })
})

describe('an approved figure', () => {
  beforeEach(async () => {
    await tell(figure(one, '12'))
    await approve(chief, zone)
  })

  it('is locked: another value is refused with its place and who approved; the same, and what was never told, is taken', async () => {
    const refused = await refusalOf(tell(figure(other, '3'), figure(one, '13')))
    expect(refused).toMatchObject({
      code: 'FIGURES_REFUSED',
      data: {
        faults: [{ line: 1, code: 'APPROVED', approval: { step: 'own', person: 'Ann', role: 'chief_of_corps' } }],
      },
    })
    expect(await tell(figure(other, '3'), figure(one, '12'))).toMatchObject({ added: 1, revised: 0, unchanged: 1 })
    // Nor does the owner of the indicator overwrite it, and no correction but the body's own.
    const owner = its(people.ministry_planner(police))
    const overwritten = owner.observations.recordFigures({ ownerId: police, figures: [figure(one, '1')] })
    expect(await refusalOf(overwritten)).toMatchObject({ data: { faults: [{ line: 0, code: 'APPROVED' }] } })
    const corrected = owner.approvals.correctFigures({
      marking: 'TLP:GREEN',
      ownerId: police,
      reason: 'Known better',
      figures: [figure(one, '1')],
    })
    expect(await refusalOf(corrected)).toMatchObject({ data: { faults: [{ line: 0, code: 'APPROVED' }] } })
  })

  it('is corrected with a reason by who may: the approval is one of the earlier value, and a new one is asked', async () => {
    const reason = 'One was a test'
    const correct = (who: Actor) =>
      its(who).approvals.correctFigures({ marking: 'TLP:GREEN', ownerId: zone, reason, figures: [figure(one, '11')] })
    expect((await refusalOf(correct(people.planner(zone)))).code).toBe('FORBIDDEN')
    expect(await correct(chief)).toMatchObject({ revised: 1 })
    expect(await history(one)).toMatchObject([{ value: '12', holds: false, corrected: { reason }, withdrawn: null }])
    expect((await explained(one)).approval).toMatchObject({ figures: 1, own: 0 })
    await approve(chief, zone)
    expect(await history(one)).toMatchObject([{ value: '11', holds: true, corrected: null }, { value: '12' }])
  })

  it('is free again when the approval is withdrawn with a reason, which stays written; the body above first', async () => {
    await approve(coordinator, district)
    expect(await refusalOf(withdraw(chief, zone))).toMatchObject({
      code: 'APPROVED_ABOVE',
      data: { approval: { person: 'Dirk' } },
    })
    await withdraw(coordinator, district)
    await withdraw(chief, zone)
    expect((await refusalOf(withdraw(chief, zone))).code).toBe('NOT_APPROVED')
    expect(await tell(figure(one, '13'))).toMatchObject({ revised: 1 })
    expect(await history(one)).toMatchObject([
      { step: 'above', value: '12', holds: false, withdrawn: { by: 'Dirk', reason: 'Counted twice' } },
      { step: 'own', value: '12', holds: false, withdrawn: { by: 'Ann', role: 'chief_of_corps' } },
    ])
  })

  it('is kept by the database itself: superseded by nothing else, its approval neither changed nor removed', async () => {
    const { kysely } = api.database
    const batch = await kysely.selectFrom('observation_batch').select('id').executeTakeFirstOrThrow()
    const supersede = kysely
      .updateTable('observation')
      .set({ superseded_by: batch.id })
      .where('superseded_by', 'is', null)
    await expect(supersede.execute()).rejects.toThrow('by a correction with a reason only')
    await expect(kysely.deleteFrom('figure_approval').execute()).rejects.toThrow('never changed or removed')
    await expect(kysely.updateTable('figure_approval').set({ upto: 99 }).execute()).rejects.toThrow('never changed')
  })
})

describe('who approves', () => {
  it('does so for the own body and for those below it, all or nothing, and only what was seen', async () => {
    await tell(figure(one, '12'))
    const [seen] = await sheets(chief, zone)
    const { indicator, bodyId, from, to, latest } = seen!
    const asked = { indicator, bodyId, from, to, latest }
    const refused = async (who: Actor, organisationId: Id, ...some: (typeof asked)[]) =>
      (await refusalOf(its(who).approvals.approveFigures({ organisationId, sheets: some }))).code
    expect(await refused(people.planner(zone), zone, asked)).toBe('FORBIDDEN')
    expect(await refused(chief, district, asked)).toBe('FORBIDDEN')
    expect(await refused(coordinator, district, asked)).toBe('NOT_WAITING')
    expect(await refused(people.ministry_planner(police), police, asked)).toBe('NOT_WAITING')
    expect(await refused(chief, zone, asked, { ...asked, from: '2023-01-01', to: '2024-01-01' })).toBe('NOT_WAITING')
    expect(await history(one)).toEqual([])
    await tell(figure(one, '13'))
    expect(await refused(chief, zone, asked)).toBe('CHANGED_MEANWHILE')
  })

  it('approves no more than may be read: what is kept to others neither waits nor counts', async () => {
    await tell(figure(one, '12'))
    await planner().observations.recordFigures({
      ownerId: zone,
      marking: 'TLP:AMBER+STRICT',
      figures: [figure(other, '7')],
    })
    expect(await sheets(chief, zone)).toMatchObject([{ known: 2 }])
    await approve(chief, zone)
    expect(await sheets(coordinator, district)).toMatchObject([{ known: 1 }])
    await approve(coordinator, district)
    expect((await explained(zoneArea)).approval).toMatchObject({ figures: 2, own: 2, above: 1 })
    expect((await explained(zoneArea, coordinator)).approval).toMatchObject({ figures: 1, own: 1, above: 1 })
    const elsewhere = await enrol(api.database, people.chief_of_corps((await make.organisation()).id))
    expect(
      await its(elsewhere).approvals.listApprovals({
        indicator: 'burglary',
        areaId: other,
        startsOn: '2024-01-01',
        endsOn: '2025-01-01',
      }),
    ).toEqual([])
  })
})

type Act =
  | { kind: 'tell'; area: number; year: number; value: number }
  | { kind: 'correct'; area: number; year: number; value: number }
  | { kind: 'approve'; year: number }
  | { kind: 'withdraw'; year: number }

const acts = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('tell' as const, 'tell' as const, 'correct' as const),
        area: fc.nat(1),
        year: fc.integer({ min: 2023, max: 2024 }),
        value: fc.nat(3),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('approve' as const, 'approve' as const, 'withdraw' as const),
        year: fc.integer({ min: 2023, max: 2024 }),
      }),
    },
  ),
  { minLength: 6, maxLength: 20 },
) as fc.Arbitrary<Act[]>

/** Figures that were approved when they were superseded, other than by a correction that says why. */
const withoutTrace = sql<{ id: number }>`
  select o.id from observation o join observation_batch b on b.id = o.batch_id join series s on s.id = o.series_id
  join observation_batch n on n.id = o.superseded_by
  join figure_approval a on a.indicator_id = s.indicator_id and a.body_id = b.owner_id and a.starts_on = o.starts_on and a.upto >= o.id
  where not exists (select from figure_approval_end e where e.approval_id = a.id) and not (n.way = 'correction' and n.note is not null)
    -- It stood when it was approved.
    and not exists (select from observation later where later.batch_id = o.superseded_by and later.id <= a.upto)`

it('a locked figure never changes without a trace, and totals and sheets are what stands, after any sequence', async () => {
  let round = 0
  await fc.assert(
    fc.asyncProperty(acts, async (some: Act[]) => {
      round += 1
      const code = `round-${round}`
      const { definitions } = its(people.ministry_planner(police))
      await definitions.createIndicator({ code, ownerId: police, marking: 'TLP:GREEN', definition: definition() })
      const areas = [one, other]
      const stands = new Map<string, number>()
      const locked = new Set<string>()
      const placesOf = (year: number) => [0, 1].map((area) => `${area} ${year}`).filter((place) => stands.has(place))
      for (const act of some) {
        const of = { indicator: code, bodyId: zone, from: `${act.year}-01-01`, to: `${act.year + 1}-01-01` }
        if (act.kind === 'approve') {
          const waiting = (await sheets(chief, zone)).find((each) => each.indicator === code && each.from === of.from)
          expect(waiting !== undefined).toBe(placesOf(act.year).some((place) => !locked.has(place)))
          if (!waiting) continue
          const seen = [{ ...of, latest: waiting.latest }]
          await its(chief).approvals.approveFigures({ organisationId: zone, sheets: seen })
          for (const place of placesOf(act.year)) locked.add(place)
        } else if (act.kind === 'withdraw') {
          await its(chief)
            .approvals.withdrawApproval({ ...of, organisationId: zone, reason: 'Not yet' })
            .catch(() => undefined)
          for (const place of placesOf(act.year)) locked.delete(place)
        } else {
          const place = `${act.area} ${act.year}`
          const figures = [figure(areas[act.area]!, String(act.value), { indicator: code, startsOn: of.from })]
          const differs = stands.get(place) !== act.value
          const told =
            act.kind === 'tell'
              ? tell(...figures)
              : its(chief).approvals.correctFigures({
                  marking: 'TLP:GREEN',
                  ownerId: zone,
                  reason: 'Counted anew',
                  figures,
                })
          if (act.kind === 'tell' && differs && locked.has(place)) {
            expect(await refusalOf(told)).toMatchObject({ data: { faults: [{ line: 0, code: 'APPROVED' }] } })
            continue
          }
          await told
          if (differs) locked.delete(place)
          stands.set(place, act.value)
        }
      }
      expect((await withoutTrace.execute(api.database.kysely)).rows).toEqual([])
      for (const year of [2023, 2024]) {
        const values = placesOf(year).map((place) => stands.get(place)!)
        const asked = { indicators: [code], areaIds: [zoneArea], from: `${year}-01-01`, to: `${year + 1}-01-01` }
        const [total] = (await its(chief).figures.getFigures(asked))[0]!.figures
        expect(total?.value).toBe(values.length > 0 ? String(values.reduce((sum, each) => sum + each, 0)) : undefined)
        const { rows } = await sql<{
          known: number
        }>`select f.known from figure_sheet f join indicator i on i.id = f.indicator_id
          where i.code = ${code} and f.starts_on = ${`${year}-01-01`}`.execute(api.database.kysely)
        expect(rows[0]?.known ?? 0).toBe(values.length)
      }
    }),
    { numRuns: Number(process.env.FAULT_ROUNDS ?? 6), seed: 20261126 },
  )
})
