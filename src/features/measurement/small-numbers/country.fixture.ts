import type { Parts } from '#features/measurement/indicators/entities.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { json } from '#platform/db/column-values.ts'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Api } from '../../../../testing/api.ts'
import type { factories } from '../../../../testing/factories/index.ts'
import type { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { people } from '../../../../testing/people.ts'
import type { Sum } from './attacker.fixture.ts'
import { type Country, combine, day, dimensionsOf, isWithin, months, toKey } from './generated-country.fixture.ts'

export interface Answer {
  areaId: Id
  sum: Sum
  value: string | null
  missing: string | null
}

type CountryApi = Api<{ indicators: typeof indicatorRoutes }>

let number = 0

/** A country in the database. Its counts can be corrected, and its municipalities can move. */
export class TestCountry {
  readonly #given: Country
  readonly #joint: Parts[]
  /** What is reported: the whole, and each margin. */
  readonly reportedParts: Parts[]
  readonly #code: string
  readonly #api: CountryApi
  readonly #make: ReturnType<typeof factories>
  readonly ids: Id[] = []
  #land!: Id
  readonly zones: Id[] = []
  readonly #districts: Id[] = []
  police!: Id
  readonly bodies: Id[] = []
  stranger!: Id
  /** Counts in force with the number of corrections, by municipality and month. */
  readonly #current: ({ counts: number[]; version: number } | null)[][]
  readonly #amounts = new Map<string, number>()
  #revision = 1
  /** The zone that reports the figures of each municipality, also after a move. */
  readonly #reporters: number[]

  constructor(api: CountryApi, make: ReturnType<typeof factories>, given: Country) {
    number += 1
    this.#code = `count-${number}`
    this.#api = api
    this.#make = make
    this.#given = structuredClone(given)
    this.#joint = combine(given.breakdown, false)
    this.#reporters = given.municipalities.map(({ zone }) => zone)
    this.reportedParts = combine(given.breakdown, true)
    this.#current = given.counts.map((row) => row.map(() => null))
  }

  #as = (actor: Actor) => this.#api.as(actor).indicators

  async create(suppressionThreshold: number | null): Promise<void> {
    const make = this.#make
    const area = async (kind: string, parentId: Id, hierarchy: string) =>
      (await make.area({ kind, parentId, hierarchy })).id
    this.#land = (await make.area({ kind: 'country' })).id
    for (let zone = 0; zone < 3; zone += 1) this.zones.push(await area('police_zone', this.#land, 'police'))
    for (let district = 0; district < 2; district += 1)
      this.#districts.push(await area('district', this.#land, 'judicial'))
    this.police = (await make.organisation({ level: 'federal' })).id
    for (const areaId of this.zones) this.bodies.push((await make.organisation({ level: 'zone', areaId })).id)
    this.stranger = (await make.organisation({ level: 'federal' })).id
    for (const { zone, district } of this.#given.municipalities) {
      const id = await area('municipality', this.zones[zone]!, 'police')
      await this.#api.database.kysely
        .insertInto('area_parent')
        .values({ id: newId(), area_id: id, hierarchy: 'judicial', parent_id: this.#districts[district]! })
        .execute()
      this.ids.push(id)
    }
    await this.#api.database.kysely
      .updateTable('area')
      .set({ population: json({ 2023: 10_000 }) })
      .execute()
    const analyst = this.#as(people.ministry_planner(this.police))
    const define = (code: string, given: object) =>
      analyst.definitions.createIndicator({
        code,
        ownerId: this.police,
        marking: 'TLP:GREEN',
        definition: definition(given),
      })
    await define(this.#code, this.#define(suppressionThreshold))
    await define(`${this.#code}-rate`, { formula: { numerator: this.#code, denominator: 'population', per: 10_000 } })
    await this.report(
      this.#given.counts.flatMap((row, place) =>
        row.flatMap((counts, month) => (counts ? [{ place, month, counts }] : [])),
      ),
    )
  }

  #define = (suppressionThreshold: number | null) => ({
    suppressionThreshold,
    periodType: this.#given.monthly ? ('month' as const) : ('year' as const),
    dimensions: Object.entries(dimensionsOf[this.#given.breakdown]).map(([code, values]) => ({
      code,
      names: { en: code },
      isAdditive: true,
      values: values.map((value: string) => ({ code: value, names: { en: value } })),
    })),
  })

  /** Records counts in one act, for the first time, corrected or withdrawn (null). */
  async report(changes: readonly { place: number; month: number; counts: number[] | null }[]): Promise<void> {
    const figures = changes.flatMap(({ place, month, counts }) => {
      const former = this.#current[place]![month]
      if (!former && !counts) return []
      const version = (former?.version ?? 0) + 1
      this.#current[place]![month] = { counts: counts ?? [], version }
      for (const [joint, value] of (counts ?? []).entries())
        this.#amounts.set(this.#toUnknown(place, month, version, joint), value)
      return this.reportedParts.map((parts) => ({
        owner: this.#given.isReportedByZone ? this.bodies[this.#reporters[place]!]! : this.police,
        figure: {
          indicator: this.#code,
          areaId: this.ids[place]!,
          startsOn: day(month),
          parts,
          ...(counts
            ? {
                value: String(
                  counts.reduce((sum, value, joint) => (isWithin(this.#joint[joint]!, parts) ? sum + value : sum), 0),
                ),
              }
            : { value: null, missing: 'not_delivered' as const }),
        },
      }))
    })
    for (const [ownerId, group] of Map.groupBy(figures, ({ owner }) => owner))
      await this.#as(
        this.#given.isReportedByZone ? people.planner(ownerId) : people.ministry_planner(ownerId),
      ).observations.recordFigures({
        ownerId,
        figures: group.map(({ figure }) => figure),
      })
  }

  async setThreshold(suppressionThreshold: number): Promise<void> {
    await this.#as(people.ministry_planner(this.police)).definitions.changeIndicator({
      code: this.#code,
      revision: this.#revision,
      definition: definition(this.#define(suppressionThreshold)),
      validFrom: null,
      breaks: false,
      reason: 'Another threshold',
    })
    this.#revision += 1
  }

  /** Moves a municipality to another zone. */
  async move(place: number, zone: number): Promise<void> {
    await this.#api.database.kysely
      .updateTable('area_parent')
      .set({ parent_id: this.zones[zone]! })
      .where('area_id', '=', this.ids[place]!)
      .where('hierarchy', '=', 'police')
      .execute()
    this.#given.municipalities[place]!.zone = zone
  }

  #toUnknown = (place: number, month: number, version: number, joint: number) =>
    [place, month, version, toKey(this.#joint[joint]!)].join(' ')

  listMunicipalities(areaId: Id): number[] {
    return this.#given.municipalities.flatMap(({ zone, district }, place) =>
      [this.#land, this.ids[place], this.zones[zone], this.#districts[district]].includes(areaId) ? [place] : [],
    )
  }

  /** Returns the unknowns in force that count in an area, in these months and parts. */
  listUnknowns(areaId: Id, ofMonths: readonly number[], parts: Parts): string[] {
    return this.listMunicipalities(areaId).flatMap((place) =>
      ofMonths.flatMap((month) => {
        const figure = this.#current[place]![month]
        return (figure?.counts ?? []).flatMap((_, joint) =>
          isWithin(this.#joint[joint]!, parts) ? [this.#toUnknown(place, month, figure!.version, joint)] : [],
        )
      }),
    )
  }

  /** Returns the unknowns of the municipalities that have a figure in each of the months in which any of them has one. */
  listCovered(areaId: Id, ofMonths: readonly number[], parts: Parts): string[] {
    const has = (place: number, month: number) => (this.#current[place]![month]?.counts.length ?? 0) > 0
    const places = this.listMunicipalities(areaId)
    const reported = ofMonths.filter((month) => places.some((place) => has(place, month)))
    const isCovered = (place: number) => reported.every((month) => has(place, month))
    const covered = new Set(places.filter(isCovered).map(String))
    return this.listUnknowns(areaId, ofMonths, parts).filter((unknown) => covered.has(unknown.split(' ')[0]!))
  }

  add(sum: Sum): number {
    return sum.reduce((total, unknown) => total + this.#amounts.get(unknown)!, 0)
  }

  get areas(): Id[] {
    return [this.#land, ...this.zones, ...this.#districts, ...this.ids]
  }

  /** Every sum in force that is small, and zero sums of a part where the whole is not zero. */
  listSmallSums(threshold: number): { areaId: Id; sum: Sum; value: number }[] {
    const periods = this.#given.monthly ? [[0], [1], [2], [3], [0, 1, 2], [0, 1, 2, 3]] : [[0]]
    return this.areas.flatMap((areaId) =>
      this.reportedParts.flatMap((parts) =>
        periods.flatMap((ofMonths) => {
          const sum = this.listUnknowns(areaId, ofMonths, parts)
          const value = this.add(sum)
          const isPart = Object.keys(parts).length > 0
          const hasSome = this.add(this.listUnknowns(areaId, months, {})) > 0
          return sum.length > 0 && value < threshold && (value > 0 || (isPart && hasSome))
            ? [{ areaId, sum, value }]
            : []
        }),
      ),
    )
  }

  /** Collects everything that a reader can read: figures of each length of period, rates, files, records and explanations. */
  async read(actor: Actor): Promise<Answer[]> {
    const reader = this.#as(actor)
    const answers: Answer[] = []
    const monthsOf = (startsOn: string, endsOn: string) =>
      this.#given.monthly ? months.filter((month) => startsOn <= day(month) && day(month) < endsOn) : [0]
    const add = (
      areaId: Id,
      startsOn: string,
      endsOn: string,
      parts: Parts,
      value: string | null,
      missing: string | null,
    ) => answers.push({ areaId, sum: this.listUnknowns(areaId, monthsOf(startsOn, endsOn), parts), value, missing })
    const ranges = [
      ['2024-01-01', '2025-01-01'],
      ['2024-02-01', '2024-04-01'],
    ] as const
    const lengths = this.#given.monthly ? ([undefined, 'quarter', 'year'] as const) : ([undefined] as const)
    for (const parts of this.reportedParts)
      for (const per of lengths)
        for (const [from, to] of ranges) {
          const query = {
            indicators: [this.#code, `${this.#code}-rate`],
            areaIds: this.areas,
            from,
            to,
            parts,
            ...(per && { per }),
          }
          for (const { figures } of await reader.figures.getFigures(query))
            for (const { areaId, startsOn, endsOn, value, missing, covered } of figures)
              if (covered) {
                const sum = this.listCovered(areaId, monthsOf(startsOn, endsOn), parts)
                answers.push({ areaId, sum, value: covered.numerator, missing })
              } else add(areaId, startsOn, endsOn, parts, value, missing)
        }
    const file = await reader.figureFiles.exportFigures({
      indicators: [this.#code],
      areaIds: this.areas,
      from: ranges[0][0],
      to: ranges[0][1],
      format: 'csv',
    })
    const areaIds = new Map(
      (await this.#api.database.kysely.selectFrom('area').select(['id', 'code']).execute()).map(({ id, code }) => [
        code,
        id,
      ]),
    )
    const [heads, ...rows] = parseCsv(await file.text())
    for (const row of rows) {
      const cell = Object.fromEntries(heads!.map((head, column) => [head, row[column]!]))
      const endsOn = new Date(Date.parse(cell['Last day']!) + 86_400_000).toISOString().slice(0, 10)
      add(
        areaIds.get(cell['Area code']!)!,
        cell['First day']!,
        endsOn,
        {},
        cell.Figure || null,
        cell.Figure ? null : 'file',
      )
    }
    for (const [place, areaId] of this.ids.entries()) {
      const records = await reader.observations.listObservations({ indicator: this.#code, areaId })
      for (const [key, ofFigure] of Map.groupBy(records, ({ startsOn, parts }) => `${startsOn} ${toKey(parts)}`))
        for (const [back, { startsOn, parts, value, missing }] of ofFigure.entries()) {
          // The record in force comes first, then the former ones.
          const month = Number(startsOn.slice(5, 7)) - 1
          const version = this.#current[place]![month]!.version - back
          const sum = this.#joint.flatMap((joint, index) =>
            isWithin(joint, parts) ? [this.#toUnknown(place, month, version, index)] : [],
          )
          if (value !== null && this.add(sum) !== Number(value))
            throw new Error(`${key}: ${value} is not version ${version}`)
          answers.push({ areaId, sum, value, missing })
        }
    }
    for (const areaId of [this.#land, ...this.zones]) {
      const explained = await reader.figures
        .explainFigure({ indicator: this.#code, areaId, startsOn: ranges[0][0], endsOn: ranges[0][1] })
        .catch(() => undefined)
      for (const { areaId: own, startsOn, endsOn, value, missing } of explained?.rows ?? [])
        add(own, startsOn, endsOn, {}, value, missing)
    }
    return answers
  }
}
