import type { Budget, Mission, Reserved, Resource, Service, Team } from '../entities.ts'
import { productiveHours, teamHours, toKey } from '../model.ts'
import type { CountedResource } from '../planned/model.ts'
import type { BudgetRow, PlannedResource, TimeRow } from './contract.ts'

export interface ResourceBalance {
  time: TimeRow[]
  budget: BudgetRow[]
  promised: PlannedResource[]
}

const services: readonly Service[] = ['police', 'inspectorate', 'care', 'other']
const makeZeroMonths = (): number[] => Array<number>(12).fill(0)

/** Rounds to a hundredth, so that the sum of twelfths does not exceed the whole. */
const roundToHundredth = (value: number): number => Math.round(value * 100) / 100

/** Returns the sum of figures; null when all are unknown. */
export const sumKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : roundToHundredth(known.reduce((sum, value) => sum + value, 0))
}

export const states = ['free', 'tight', 'over', 'unknown'] as const
export type State = (typeof states)[number]

/**
 * Returns the state of a month, or of the year when `month` is absent. Over: more is reserved and planned than
 * available. Tight: more than nine tenths of the hours after reservations are planned. Unknown: the available hours are
 * unknown, or only a part is known and that part is used up.
 */
export function computeState(row: TimeRow, month?: number): State {
  const { available, reserved, promised, taken } = computeFigures(row, month)
  if (available === null) return 'unknown'
  if (taken > available) return row.unknown.available > 0 ? 'unknown' : 'over'
  return promised > 0 && promised > (available - reserved) * 0.9 ? 'tight' : 'free'
}

export interface Figures {
  available: number | null
  reserved: number
  promised: number
  taken: number
  /** Null when the available hours are unknown. Below zero: more is planned than available. */
  free: number | null
}

/** Returns the figures of a row for a month or the year. */
export function computeFigures(row: TimeRow, month?: number): Figures {
  const sumMonths = (values: readonly (number | null)[]) =>
    sumKnown(month === undefined ? values : [values[month] ?? null])
  const available = sumMonths(row.available)
  const [reserved, promised] = [sumMonths(row.reserved) ?? 0, sumMonths(row.promised) ?? 0]
  const taken = roundToHundredth(reserved + promised)
  return { available, reserved, promised, taken, free: available === null ? null : roundToHundredth(available - taken) }
}

/**
 * Compares the resources of an organisation in a year with the planned resources. People without a team are counted
 * with the mean productive hours of the service's teams, weighted by their people. Missing figures are left out of
 * every sum and counted as unknown.
 */
export function computeBalance(lines: readonly Resource[], promises: readonly CountedResource[]): ResourceBalance {
  const teams = lines.filter((line) => line.kind === 'team')
  const time = new TimeSheet(teams)
  for (const line of lines) {
    if (line.kind === 'reserved') time.reserve(line, reservedMonths(line))
    else if (line.kind === 'mission') time.reserve(line, time.monthsPerPeriod(line))
  }
  const budget = new BudgetSheet(lines.filter((line) => line.kind === 'budget'))
  const promised = promises.map((promise) => (promise.resource.kind === 'budget' ? budget : time).promise(promise))
  return { time: time.rows(), budget: budget.rows(), promised }
}

const reservedMonths = ({ hours, months }: Reserved): (number | null)[] =>
  Array.from({ length: 12 }, (_, month) => months?.[month] ?? (hours === null ? null : hours / 12))

const described = (
  { element, resource }: CountedResource,
  rowId: string,
  months: number[] | null,
): PlannedResource => ({
  rowId,
  elementId: element.id,
  planId: element.planId,
  kind: element.kind,
  code: element.code,
  title: element.title,
  resource,
  months,
})

class TimeSheet {
  readonly #rows = new Map<string, TimeRow>()
  readonly #teams: readonly Team[]

  constructor(teams: readonly Team[]) {
    this.#teams = teams
    for (const team of teams) {
      const row = this.#row(team.service, team.name)
      row.available = teamHours(team)
      if (row.available.includes(null)) row.unknown.available += 1
    }
  }

  #team(name: string): Team | undefined {
    return this.#teams.find((team) => toKey(team.name) === toKey(name))
  }

  /** Returns the row of a team in the service of the inventory, or the row for resources without a team. */
  #row(serviceEntry: Service, name: string | null): TimeRow {
    const team = name === null ? undefined : this.#team(name)
    const service = team?.service ?? serviceEntry
    const id = name === null ? `unnamed:${service}` : `team:${toKey(name)}`
    const row = this.#rows.get(id) ?? {
      id,
      kind: name === null ? ('unnamed' as const) : ('team' as const),
      service,
      name: team?.name ?? name,
      team: team ? pickTeam(team) : null,
      available: Array<number | null>(12).fill(null),
      reserved: makeZeroMonths(),
      promised: makeZeroMonths(),
      unknown: { available: 0, reserved: 0, promised: 0 },
    }
    this.#rows.set(id, row)
    return row
  }

  /** Returns the yearly hours of a person in the team; without a team, the mean of the service. */
  #hoursOfOne(service: Service, name: string | null): number | null {
    const team = name === null ? undefined : this.#team(name)
    if (team) return productiveHours(team)
    const known = this.#teams.flatMap((entry) => {
      const hours = productiveHours(entry)
      return entry.service === service && hours !== null && entry.fte ? [{ hours, fte: entry.fte }] : []
    })
    const people = known.reduce((sum, entry) => sum + entry.fte, 0)
    return people === 0 ? null : known.reduce((sum, entry) => sum + entry.hours * entry.fte, 0) / people
  }

  monthsPerPeriod({
    service,
    team,
    unit,
    amount,
  }: Pick<Mission, 'service' | 'team' | 'unit' | 'amount'>): (number | null)[] {
    const hours = unit === 'hours' ? 1 : this.#hoursOfOne(service, team)
    return Array<number | null>(12).fill(amount === null || hours === null ? null : (amount * hours) / 12)
  }

  reserve({ service, team }: Pick<Reserved, 'service' | 'team'>, months: readonly (number | null)[]): void {
    const row = this.#row(service, team)
    if (months.includes(null)) row.unknown.reserved += 1
    for (const [month, hours] of months.entries()) row.reserved[month]! += hours ?? 0
  }

  promise(promise: CountedResource): PlannedResource {
    const { resource, shares } = promise
    const name = resource.team ?? null
    const row = this.#row(resource.service, name)
    const unit = resource.kind === 'fte' ? ('fte' as const) : ('hours' as const)
    const whole =
      this.monthsPerPeriod({ service: resource.service, team: name, unit, amount: resource.amount })[0] ?? null
    if (whole === null) row.unknown.promised += 1
    const months = whole === null ? null : shares.map((share) => share * whole)
    for (const [month, hours] of (months ?? []).entries()) row.promised[month]! += hours
    return described(promise, row.id, months)
  }

  /** Returns the rows per service: the total, then the teams, then resources without a team. */
  rows(): TimeRow[] {
    const all = [...this.#rows.values()]
    return services.flatMap((service) => {
      const serviceRows = all.filter((row) => row.service === service)
      if (serviceRows.length === 0) return []
      const named = serviceRows.filter((row) => row.kind === 'team')
      return [sumRows(service, serviceRows), ...named, ...serviceRows.filter((row) => row.kind === 'unnamed')]
    })
  }
}

const pickTeam = ({ teamKind, normFte, fte, hoursPerFte, absence }: Team) => ({
  teamKind,
  normFte,
  fte,
  hoursPerFte,
  absence,
})

function sumRows(service: Service, rows: readonly TimeRow[]): TimeRow {
  const each = <Value>(sum: (month: number) => Value): Value[] => Array.from({ length: 12 }, (_, month) => sum(month))
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
  return {
    id: `service:${service}`,
    kind: 'service',
    service,
    name: null,
    team: null,
    available: each((month) => sumKnown(rows.map((row) => row.available[month] ?? null))),
    reserved: each((month) => total(rows.map((row) => row.reserved[month]!))),
    promised: each((month) => total(rows.map((row) => row.promised[month]!))),
    unknown: {
      available: total(rows.map((row) => row.unknown.available)),
      reserved: total(rows.map((row) => row.unknown.reserved)),
      promised: total(rows.map((row) => row.unknown.promised)),
    },
  }
}

class BudgetSheet {
  readonly #rows = new Map<string, BudgetRow>()

  constructor(lines: readonly Budget[]) {
    for (const line of lines) {
      const row = this.#row(line.name)
      row.origin = line.origin
      row[line.certainty] = line.amount
      if (line.amount === null) row.unknown += 1
    }
  }

  #row(name: string | null): BudgetRow {
    const id = `budget:${name === null ? '' : toKey(name)}`
    const row = this.#rows.get(id) ?? {
      id,
      name,
      origin: null,
      certain: null,
      requested: null,
      promised: 0,
      unknown: 0,
    }
    this.#rows.set(id, row)
    return row
  }

  promise(promise: CountedResource): PlannedResource {
    const { resource, shares } = promise
    const row = this.#row(resource.source)
    const { amount } = resource
    if (amount === null) row.unknown += 1
    const months = amount === null ? null : shares.map((share) => share * amount)
    row.promised += sumKnown(months ?? []) ?? 0
    return described(promise, row.id, months)
  }

  rows(): BudgetRow[] {
    return [...this.#rows.values()]
  }
}
