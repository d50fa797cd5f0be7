import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Parts } from '#features/measurement/indicators/entities.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { people } from '../../../../testing/people.ts'
import { Reckoning } from './disclosure.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)

const suppressionThreshold = 5
const parts: Parts[] = [{}, { attempt: 'yes' }, { attempt: 'no' }]
const day = (month: number) => `2024-${String(month).padStart(2, '0')}-01`

/**
 * A municipality with a zone and a district, and the figures of each month: the parts of the whole, or the whole only.
 */
interface Municipality {
  zone: number
  district: number
  /** Null: no figure was reported for that month. */
  months: ({ yes: number; no: number } | null)[]
}
interface Country {
  monthly: boolean
  hasBreakdown: boolean
  /** Whether each zone reports separately, or a single organisation reports all. */
  isReportedByZone: boolean
  municipalities: Municipality[]
}

const count = fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 40 }) })
const country: fc.Arbitrary<Country> = fc
  .record({ monthly: fc.boolean(), hasBreakdown: fc.boolean(), isReportedByZone: fc.boolean(), ragged: fc.boolean() })
  .chain(({ ragged, ...kind }) =>
    fc.record({
      ...Object.fromEntries(Object.entries(kind).map(([key, value]) => [key, fc.constant(value)])),
      municipalities: fc.array(
        fc.record({
          zone: fc.nat(2),
          district: fc.nat(1),
          months: fc.array(
            ragged
              ? fc.option(fc.record({ yes: count, no: count }), { freq: 4 })
              : fc.record({ yes: count, no: count }),
            { minLength: kind.monthly ? 4 : 1, maxLength: kind.monthly ? 4 : 1 },
          ),
        }),
        { minLength: 1, maxLength: 7 },
      ),
    }),
  ) as fc.Arbitrary<Country>

/** A query result: the sum of the figures of these areas and months, of the whole or of a part. */
interface Answer {
  areaId: Id
  months: number[]
  parts: Parts
  value: string | null
  missing: string | null
}

let round = 0
/** Creates a country in the database and collects the query results of the readers. */
async function setUpCountry({ monthly, hasBreakdown, isReportedByZone, municipalities }: Country) {
  round += 1
  const code = `count-${round}`
  const land = (await make.area({ kind: 'country' })).id
  const area = async (kind: string, parentId: Id, hierarchy: string) =>
    (await make.area({ kind, parentId, hierarchy })).id
  const zones = [await area('police_zone', land, 'police'), await area('police_zone', land, 'police')]
  zones.push(await area('police_zone', land, 'police'))
  const districts = [await area('district', land, 'judicial'), await area('district', land, 'judicial')]
  const police = (await make.organisation({ level: 'federal' })).id
  const bodies: Id[] = []
  for (const areaId of zones) bodies.push((await make.organisation({ level: 'zone', areaId })).id)
  const stranger = (await make.organisation({ level: 'federal' })).id
  const ids: Id[] = []
  for (const { zone, district } of municipalities) {
    const id = await area('municipality', zones[zone]!, 'police')
    await api.database.pool.query(
      `insert into area_parent (id, area_id, hierarchy, parent_id) values (gen_random_uuid(), $1, 'judicial', $2)`,
      [id, districts[district]],
    )
    ids.push(id)
  }
  const as = (actor: Actor) => api.as(actor).indicators
  await as(people.ministry_planner(police)).definitions.createIndicator({
    code,
    ownerId: police,
    marking: 'TLP:GREEN',
    definition: definition({
      suppressionThreshold,
      periodType: monthly ? 'month' : 'year',
      dimensions: hasBreakdown
        ? [
            {
              code: 'attempt',
              names: { en: 'Attempt' },
              isAdditive: true,
              values: ['yes', 'no'].map((value) => ({ code: value, names: { en: value } })),
            },
          ]
        : [],
    }),
  })
  const reported = municipalities.flatMap(({ zone, months }, place) =>
    months.flatMap((entry, month) =>
      entry === null
        ? []
        : [
            { parts: {}, value: entry.yes + entry.no },
            ...(hasBreakdown
              ? [
                  { parts: { attempt: 'yes' }, value: entry.yes },
                  { parts: { attempt: 'no' }, value: entry.no },
                ]
              : []),
          ].map((figure) => ({
            owner: isReportedByZone ? bodies[zone]! : police,
            figure: {
              indicator: code,
              areaId: ids[place]!,
              startsOn: day(month + 1),
              parts: figure.parts as Parts,
              value: String(figure.value),
            },
          })),
    ),
  )
  for (const [ownerId, group] of Map.groupBy(reported, (entry) => entry.owner))
    await as(isReportedByZone ? people.planner(ownerId) : people.ministry_planner(ownerId)).observations.recordFigures({
      ownerId,
      figures: group.map(({ figure }) => figure),
    })
  const every = [land, ...zones, ...districts, ...ids]
  const areasByZone = new Map<Id, Id[]>(
    every.map((value) => [
      value,
      ids.filter((id, place) => {
        const { zone, district } = municipalities[place]!
        return value === land || value === id || value === zones[zone] || value === districts[district]
      }),
    ]),
  )
  const requests = parts.slice(0, hasBreakdown ? 3 : 1)
  const queryFigures = async (actor: Actor): Promise<Answer[]> => {
    const answers: Answer[] = []
    for (const request of requests)
      for (const per of monthly ? ([undefined, 'quarter', 'year'] as const) : ([undefined] as const))
        for (const [from, to] of [
          ['2024-01-01', '2025-01-01'],
          ['2024-02-01', '2024-04-01'],
        ] as const) {
          const [series] = await as(actor).figures.getFigures({
            indicators: [code],
            areaIds: every,
            from,
            to,
            parts: request,
            ...(per && { per }),
          })
          for (const { areaId, startsOn, endsOn, value, missing } of series!.figures) {
            const months = [0, 1, 2, 3].filter((month) => startsOn <= day(month + 1) && day(month + 1) < endsOn)
            answers.push({ areaId, months: monthly ? months : [0], parts: request, value, missing })
          }
        }
    for (const areaId of ids)
      for (const observation of await as(actor).observations.listObservations({ indicator: code, areaId })) {
        const month = Number(observation.startsOn.slice(5, 7)) - 1
        answers.push({
          areaId,
          months: [month],
          parts: observation.parts,
          value: observation.value,
          missing: observation.missing,
        })
      }
    for (const areaId of [land, ...zones]) {
      const period = { startsOn: '2024-01-01', endsOn: '2025-01-01' }
      const explained = await as(actor)
        .figures.explainFigure({ indicator: code, areaId, ...period })
        .catch(() => undefined)
      for (const { areaId: own, startsOn, value, missing } of explained?.rows ?? [])
        answers.push({ areaId: own, months: [Number(startsOn.slice(5, 7)) - 1], parts: {}, value, missing })
    }
    return answers
  }
  const listCells = ({ areaId, months, parts: { attempt } }: Pick<Answer, 'areaId' | 'months' | 'parts'>): string[] =>
    areasByZone.get(areaId)!.flatMap((id) =>
      months.flatMap((month) => {
        const has = municipalities[ids.indexOf(id)]!.months[month]
        return has ? [`${id} ${month} ${attempt ?? ''}`] : []
      }),
    )
  const getAmount = (cell: string): number => {
    const [id, month, attempt] = cell.split(' ')
    const { yes, no } = municipalities[ids.indexOf(id!)]!.months[Number(month)]!
    return attempt === 'yes' ? yes : attempt === 'no' ? no : yes + no
  }
  const sumCells = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + getAmount(cell), 0)
  /** Every sum that must stay unknown: sums that are small, and zero sums of a part where the whole is not zero. */
  const secret = every.flatMap((areaId) =>
    requests.flatMap((request) =>
      [[0], [1], [2], [3], [0, 1, 2], [0, 1, 2, 3]].flatMap((months) => {
        const cells = listCells({ areaId, months, parts: request })
        const value = sumCells(cells)
        const isPart = request.attempt !== undefined
        const hasSome = sumCells(listCells({ areaId, months: [0, 1, 2, 3], parts: {} })) > 0
        return cells.length > 0 && value < suppressionThreshold && (value > 0 || (isPart && hasSome))
          ? [{ areaId, cells }]
          : []
      }),
    ),
  )
  const identities = ids.flatMap((id) =>
    hasBreakdown
      ? [0, 1, 2, 3].map((month) => [`${id} ${month} `, [`${id} ${month} yes`, `${id} ${month} no`]] as const)
      : [],
  )
  return {
    queryFigures,
    listCells,
    sumCells,
    secret,
    identities,
    police,
    bodies,
    stranger,
    zones,
    areasByZone,
    isReportedByZone,
  }
}

it('reveals no small number to outsiders by any combination of answers; insiders receive all figures [measure-10]', async () => {
  let withheld = 0
  let visible = 0
  await fc.assert(
    fc.asyncProperty(country, async (given) => {
      const world = await setUpCountry(given)
      const readers = world.bodies.filter((_, zone) =>
        given.municipalities.some((municipality) => municipality.zone === zone),
      )
      for (const body of [world.stranger, ...readers.slice(0, 2), ...(world.isReportedByZone ? [] : [world.police])]) {
        const answers = await world.queryFigures(people.reader(body))
        const reckoning = new Reckoning()
        for (const [whole, ownEntry] of world.identities) reckoning.learn([whole], ownEntry)
        for (const answer of answers) {
          const cells = world.listCells(answer)
          if (answer.value === null) withheld += 1
          else {
            visible += 1
            // Visible values are correct.
            expect(Number(answer.value)).toBe(world.sumCells(cells))
            reckoning.learn(cells)
          }
        }
        if (body === world.police) {
          expect(answers.filter(({ value }) => value === null)).toEqual([])
          continue
        }
        expect(answers.every(({ value, missing }) => value !== null || missing !== null)).toBe(true)
        // A zone gets all figures of the zone's territory.
        const zone = world.zones[world.bodies.indexOf(body)]
        const own = new Set(zone ? [zone, ...world.areasByZone.get(zone)!] : [])
        expect(answers.filter(({ areaId, value }) => value === null && own.has(areaId))).toEqual([])
        const isOwn = (cells: readonly string[]) => cells.every((cell) => own.has(cell.split(' ')[0]!))
        const found = world.secret.filter(({ cells }) => !isOwn(cells) && reckoning.canDerive(cells))
        expect(found.map(({ areaId, cells }) => [areaId, cells, world.sumCells(cells)])).toEqual([])
      }
    }),
    { numRuns: Number(process.env.FAULT_ROUNDS ?? 6), seed: Number(process.env.SEED ?? 20261126), endOnFailure: true },
  )
  expect(withheld).toBeGreaterThan(0)
  expect(visible).toBeGreaterThan(0)
})
