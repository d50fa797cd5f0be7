import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Balance } from './balance/contract.ts'
import { computeBalance } from './balance/model.ts'
import type { Budget, Mission, Reserved, Resource, Team } from './entities.ts'
import { countPlannedResources, type PlanningElement, type PlanningPlan } from './planned/model.ts'

/** Creates a team of ten people with 12,000 productive hours a year, 1,000 a month. */
export const team = (name: string, given: Partial<Team> = {}): Team => ({
  kind: 'team',
  name,
  source: 'Staff register',
  date: '2026-01-01',
  teamKind: 'intervention',
  service: 'police',
  normFte: 12,
  fte: 10,
  hoursPerFte: 1500,
  absence: 20,
  months: null,
  ...given,
})

export const reserved = (hours: number | null, given: Partial<Reserved> = {}): Reserved => ({
  kind: 'reserved',
  name: 'HyCap',
  source: null,
  date: null,
  reservedFor: 'hycap',
  service: 'police',
  hours,
  team: null,
  months: null,
  ...given,
})

export const mission = (given: Partial<Mission> = {}): Mission => ({
  kind: 'mission',
  name: 'Market surveillance',
  source: null,
  date: null,
  municipalityId: null,
  service: 'police',
  unit: 'hours',
  amount: 1200,
  team: null,
  ...given,
})

export const budget = (name: string, amount: number | null, given: Partial<Budget> = {}): Budget => ({
  kind: 'budget',
  name,
  source: null,
  date: null,
  origin: 'federal_dotation',
  certainty: 'certain',
  amount,
  ...given,
})

export const plan = (given: Partial<PlanningPlan> = {}): PlanningPlan => ({
  id: 'plan',
  ownerId: 'zone',
  code: 'PLAN',
  title: localized('en', 'Plan'),
  periodFrom: '2026-01-01',
  periodTo: '2032-01-01',
  elaboratesId: null,
  ...given,
})

type PlannedLineInput = Partial<PlanningElement['resources'][number]>

export const planned = (
  id: string,
  lines: readonly PlannedLineInput[],
  given: Partial<PlanningElement> = {},
): PlanningElement => ({
  id,
  planId: 'plan',
  parentId: null,
  kind: 'strategic_objective',
  code: null,
  title: localized('en', id),
  state: 'running',
  periodFrom: null,
  periodTo: null,
  resources: lines.map((line) => ({
    kind: 'hours',
    service: 'police',
    year: null,
    amount: 1200,
    available: null,
    source: null,
    funded: null,
    notAvailable: line.amount === null,
    ...line,
  })),
  ...given,
})

/** Ids in the responses to pages under test. */
export const [zoneId, planId] = [id(1), id(2)]
export const organisation = { id: zoneId, names: { en: 'Zone Maasgrens' } }

/** Creates an element of the zone's plan with a line of hours. */
export const objective = (number: number, title: string, amount: number | null, team?: string): PlanningElement =>
  planned(id(number), [{ amount, ...(team && { team }) }], { planId, title: localized('en', title) })

/** Returns the server's response for these lines and plan elements. */
export const makeBalance = (lines: Resource[], elements: PlanningElement[], given: Partial<Balance> = {}): Balance => ({
  organisation,
  year: 2026,
  years: lines.length > 0 ? [2026] : [],
  ...computeBalance(lines, countPlannedResources(2026, [plan({ id: planId })], elements)),
  plans: [{ id: planId, code: 'ZP', title: localized('en', 'Zonal plan') }],
  withheld: { inventory: false, promised: false },
  abilities: { write: true },
  ...given,
})
