import { exists, makeTerritory, type Territory } from './areas.ts'
import { add, compare, type Decimal, divide, median, multiply, parseDecimal, sum, zero } from './decimal.ts'
import { addMonths, monthsPer, type Per, type Period, periodKey } from './periods.ts'
import type { Area, Indicator, Observation, Rows } from './rows.ts'

/** A figure as the definitions in docs/counts.md require it. */
export interface Figure extends Period {
  areaId: string
  value: Decimal | null
  missing: string | null
  derivation: 'reported' | 'summed' | 'carried_over' | 'computed' | 'distribution'
  provisional: boolean
  partial: boolean
  known: number
  missingCount: number
  /** The figure reported for the area itself, next to a sum. */
  own: Decimal | null
  distribution: { minimum: Decimal; median: Decimal; maximum: Decimal } | null
  survey: { n: number | null; low: string | null; high: string | null } | null
}

interface RowIndex {
  own: Map<string, Observation[]>
  below: Map<string, Observation[]>
}

const values = (rows: readonly Observation[]): Decimal[] =>
  rows.flatMap(({ value }) => (value === null ? [] : parseDecimal(value)))

/** Recomputes figures from the reported figures that a reader may read. */
export class Figures {
  readonly rows: Rows
  readonly territory: Territory
  private readonly today: string
  private readonly byIndicator: Map<string, Observation[]>
  private readonly unreadable: Observation[]
  private readonly indexes = new Map<string, RowIndex>()
  private readonly hidden = new Map<string, boolean>()
  private readonly series = new Map<string, Figure[]>()

  constructor(rows: Rows, readable: ReadonlySet<number>, today: string) {
    this.rows = rows
    this.today = today
    this.territory = makeTerritory(rows)
    this.byIndicator = Map.groupBy(
      rows.observations.filter(({ accessId }) => readable.has(accessId)),
      ({ indicatorId }) => indicatorId,
    )
    this.unreadable = rows.observations.filter(({ accessId }) => !readable.has(accessId))
  }

  /** Whether the person may not read some figures of the area or of its total, so that the page must say so. */
  isPartlyUnreadable(indicator: Indicator, areaId: string): boolean {
    const key = `${indicator.code} ${areaId}`
    const known = this.hidden.get(key) ?? this.hasUnreadable(indicator, areaId)
    this.hidden.set(key, known)
    return known
  }

  private hasUnreadable({ id, level, definition: { formula } }: Indicator, areaId: string): boolean {
    if (formula) {
      const parts = [formula.numerator, formula.denominator].flatMap((code) => this.rows.indicators.get(code) ?? [])
      return parts.some((indicator) => this.isPartlyUnreadable(indicator, areaId))
    }
    return this.unreadable.some((row) => {
      if (row.indicatorId !== id) return false
      const { kind, outsideTree } = this.rows.areas.get(row.areaId)!
      const counts = kind === level || outsideTree
      return row.areaId === areaId || (counts && this.territory.listUpper(row.areaId, row.startsOn).has(areaId))
    })
  }

  /** The series of an area, in the order of time. */
  list(code: string, areaId: string, per?: Per, breakdownId = 0): Figure[] {
    const key = [code, areaId, per, breakdownId].join(' ')
    const known = this.series.get(key)
    if (known) return known
    const series = this.compute(code, areaId, per, breakdownId)
    this.series.set(key, series)
    return series
  }

  private compute(code: string, areaId: string, per: Per | undefined, breakdownId: number): Figure[] {
    const indicator = this.rows.indicators.get(code)!
    const { formula } = indicator.definition
    if (formula) return this.divideSeries(formula, areaId, per)
    const own = this.listOwnPeriods(indicator, areaId, breakdownId)
    return per === undefined || indicator.periodType === 'custom' || monthsPer[per] <= monthsPer[indicator.periodType]
      ? own
      : this.combine(indicator, areaId, own, per)
  }

  private listOwnPeriods(indicator: Indicator, areaId: string, breakdownId: number): Figure[] {
    const rows = this.index(indicator, breakdownId)
    const partsByPeriod = Map.groupBy(rows.below.get(areaId) ?? [], periodKey)
    const ownByPeriod = Map.groupBy(rows.own.get(areaId) ?? [], periodKey)
    const keys = [...new Set([...partsByPeriod.keys(), ...ownByPeriod.keys()])].sort()
    return keys.flatMap((key) => {
      const figure = this.make(indicator, areaId, ownByPeriod.get(key)?.[0], partsByPeriod.get(key) ?? [])
      return figure ?? []
    })
  }

  /** The rows of an indicator by area: its own, and those that count in its total. */
  private index(indicator: Indicator, breakdownId: number): RowIndex {
    const key = `${indicator.id} ${breakdownId}`
    const known = this.indexes.get(key)
    if (known) return known
    const rows = (this.byIndicator.get(indicator.id) ?? []).filter((row) => row.breakdownId === breakdownId)
    const below = new Map<string, Observation[]>()
    for (const row of rows) {
      const { kind, outsideTree } = this.rows.areas.get(row.areaId)!
      if (kind !== indicator.level && !outsideTree) continue
      for (const id of this.territory.listUpper(row.areaId, row.startsOn)) {
        const list = below.get(id)
        if (list) list.push(row)
        else below.set(id, [row])
      }
    }
    const index = { own: Map.groupBy(rows, ({ areaId }) => areaId), below }
    this.indexes.set(key, index)
    return index
  }

  private make(
    indicator: Indicator,
    areaId: string,
    own: Observation | undefined,
    parts: Observation[],
  ): Figure | undefined {
    const { startsOn, endsOn } = own ?? parts[0]!
    const period = { startsOn, endsOn }
    const all = [...(own ? [own] : []), ...parts]
    const knownParts = parts.filter(({ value }) => value !== null)
    const reported = own?.value == null ? null : parseDecimal(own.value)
    const figure: Figure = {
      ...period,
      areaId,
      value: reported,
      missing: own?.missing ?? null,
      derivation: 'reported',
      provisional: all.some(({ state }) => state === 'provisional'),
      partial: all.some(({ partialTo }) => partialTo !== null),
      known: reported === null ? 0 : 1,
      missingCount: 0,
      own: null,
      distribution: null,
      survey: null,
    }
    const missingCount = () => this.countMissing(indicator, areaId, period, knownParts)
    if (indicator.addsOverArea === 'none') {
      if (own || knownParts.length === 0) return own ? figure : undefined
      const sorted = values(knownParts).toSorted(compare)
      const distribution = { minimum: sorted[0]!, median: median(sorted), maximum: sorted.at(-1)! }
      return {
        ...figure,
        derivation: 'distribution',
        distribution,
        known: knownParts.length,
        missingCount: missingCount(),
      }
    }
    if (parts.length === 0) {
      const { n, low, high } = own!
      const hasSurvey = own!.value !== null && (n !== null || low !== null || high !== null)
      return { ...figure, survey: hasSurvey ? { n, low, high } : null }
    }
    const added = knownParts.length === 0 ? null : this.addUp(indicator, knownParts)
    const area = this.rows.areas.get(areaId)!
    const isMember =
      area.kind === indicator.level || (area.outsideTree && !this.rows.links.some((link) => link.parentId === areaId))
    const base = { ...figure, missing: own?.missing ?? null, missingCount: missingCount() }
    if (isMember) {
      const both = [reported, added].flatMap((value) => value ?? [])
      return {
        ...base,
        derivation: 'carried_over',
        value: both.length === 0 ? null : sum(both),
        own: reported,
        known: knownParts.length + (reported === null ? 0 : 1),
        missingCount: reported !== null && knownParts.length === 0 ? 0 : base.missingCount,
      }
    }
    return { ...base, derivation: 'summed', value: added, own: reported, known: knownParts.length }
  }

  private addUp(indicator: Indicator, rows: readonly Observation[]): Decimal | null {
    if (indicator.addsOverArea === 'sum') return sum(values(rows))
    const weight = rows.reduce((total, { n }) => add(total, parseDecimal(String(n ?? 0))), zero)
    const weighted = rows.map(({ value, n }) => multiply(parseDecimal(value!), parseDecimal(String(n ?? 0))))
    return divide(sum(weighted), weight)
  }

  /** The members of a total that have no figure in it. */
  private countMissing(
    { level }: Indicator,
    areaId: string,
    { startsOn }: Period,
    known: readonly Observation[],
  ): number {
    const target = this.rows.areas.get(areaId)!
    const pool = this.territory
      .listBelow(areaId, startsOn)
      .filter(({ kind, outsideTree }) => kind === level || outsideTree)
    const listUpper = ({ id }: Area) => this.territory.listUpper(id, startsOn)
    const isExpected = ({ kind, officialCode }: Area) => kind === level || target.outsideTree || officialCode !== null
    const current = pool.filter((area) => exists(area, startsOn) && isExpected(area))
    const members = current.filter(
      (area) => !area.outsideTree || !current.some((other) => listUpper(other).has(area.id)),
    )
    const knownIds = new Set(known.map((row) => row.areaId))
    const ended = pool.filter((area) => !exists(area, startsOn))
    return members.reduce((count, member) => {
      if (knownIds.has(member.id) || !knownIds.isDisjointFrom(listUpper(member))) return count
      const former = ended.filter((other) => listUpper(other).has(member.id))
      const hasPart = former.some(({ id }) => knownIds.has(id))
      return count + (hasPart ? former.filter(({ id }) => !knownIds.has(id)).length : 1)
    }, 0)
  }

  /** Figures of longer periods. */
  private combine(indicator: Indicator, areaId: string, own: readonly Figure[], per: Per): Figure[] {
    if (indicator.addsOverTime === 'none') return []
    const step = monthsPer[indicator.periodType as Per]
    const expected = monthsPer[per] / step
    const getStart = ({ startsOn }: Period) => {
      const month = Math.floor((Number(startsOn.slice(5, 7)) - 1) / monthsPer[per]) * monthsPer[per]
      return `${startsOn.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`
    }
    return [...Map.groupBy(own, getStart)].map(([startsOn, group]): Figure => {
      const withValue = group.filter(({ value }) => value !== null)
      const isLatest = indicator.addsOverTime === 'latest'
      const used = isLatest ? [withValue.at(-1) ?? group.at(-1)!] : group
      const absent = Array.from({ length: expected }, (_, index) => addMonths(startsOn, index * step))
        .filter((start) => !group.some((figure) => figure.startsOn === start))
        .map((start) => ({ startsOn: start, endsOn: addMonths(start, step) }))
        .filter(({ endsOn }) => endsOn <= this.today)
      const { derivation } = group.find((figure) => figure.derivation === 'carried_over') ?? group[0]!
      const countAbsent = (period: Period) =>
        group[0]!.derivation === 'reported' ? 1 : this.countMissing(indicator, areaId, period, [])
      const countIn = (figure: Figure) =>
        figure.derivation === 'reported' && figure.known === 0 ? 1 : figure.missingCount
      const value = isLatest
        ? (withValue.at(-1)?.value ?? null)
        : withValue.length === 0
          ? null
          : sum(withValue.map((figure) => figure.value!))
      const reported = group.flatMap((figure) => figure.own ?? [])
      return {
        areaId,
        startsOn,
        endsOn: addMonths(startsOn, monthsPer[per]),
        value,
        missing: null,
        derivation,
        provisional: used.some((figure) => figure.provisional),
        partial: isLatest
          ? (withValue.at(-1)?.partial ?? true)
          : withValue.length !== expected || group.some((figure) => figure.partial),
        known: used.reduce((count, figure) => count + figure.known, 0),
        missingCount:
          used.reduce((count, figure) => count + countIn(figure), 0) +
          (isLatest ? 0 : absent.reduce((count, period) => count + countAbsent(period), 0)),
        own: isLatest ? (withValue.at(-1)?.own ?? null) : reported.length === expected ? sum(reported) : null,
        distribution: null,
        survey: null,
      }
    })
  }

  private divideSeries(
    formula: NonNullable<Indicator['definition']['formula']>,
    areaId: string,
    per: Per | undefined,
  ): Figure[] {
    const upper = this.list(formula.numerator, areaId, per)
    const lower =
      formula.denominator === 'population'
        ? upper.map((figure) => this.inhabitants(figure, this.rows.indicators.get(formula.numerator)!.level))
        : this.list(formula.denominator, areaId, per)
    return upper.flatMap((above): Figure[] => {
      const below = lower.find((figure) => periodKey(figure) === periodKey(above))
      if (!below) return []
      const value =
        above.value === null || below.value === null
          ? null
          : divide(multiply(above.value, parseDecimal(String(formula.per))), below.value)
      return [
        {
          ...above,
          value,
          missing: value === null ? (above.missing ?? below.missing ?? 'unknown') : null,
          derivation: 'computed',
          provisional: above.provisional || below.provisional,
          partial: above.partial || below.partial,
          missingCount: Math.max(above.missingCount, below.missingCount),
          own: null,
          distribution: null,
          survey: null,
        },
      ]
    })
  }

  /** Inhabitants on 1 January of the year, or of the last earlier year that is known. */
  private inhabitants(figure: Figure, level: string): Figure {
    const year = figure.startsOn.slice(0, 4)
    const known = this.listInhabitants(figure.areaId, level)
    const used = [...known.keys()]
      .filter((each) => each <= year)
      .sort()
      .at(-1)
    const value = used === undefined ? null : parseDecimal(String(known.get(used)))
    return {
      ...figure,
      value,
      missing: value === null ? 'unknown' : null,
      provisional: false,
      partial: false,
      missingCount: 0,
      derivation: 'reported',
    }
  }

  listInhabitants(areaId: string, level: string): Map<string, number> {
    const { population } = this.rows.areas.get(areaId)!
    if (population) return new Map(Object.entries(population))
    const years = new Set([...this.rows.areas.values()].flatMap((area) => Object.keys(area.population ?? {})))
    const known = new Map<string, number>()
    for (const year of years) {
      const day = `${year}-01-01`
      const members = this.territory.listBelow(areaId, day).filter((area) => area.kind === level && exists(area, day))
      const counts = members.map((area) => area.population?.[year])
      if (counts.length > 0 && counts.every((count) => count !== undefined))
        known.set(
          year,
          counts.reduce((total: number, count) => total + count!, 0),
        )
    }
    return known
  }
}

/** The figure reported for the area itself, if the sum that is shown differs from it. */
export const findReported = ({ derivation, own, value }: Figure): Decimal | null =>
  derivation === 'carried_over' || (own !== null && (value === null || compare(own, value) !== 0)) ? own : null
