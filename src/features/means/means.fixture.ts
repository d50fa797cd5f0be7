import { localized } from '#shared/localized-text.ts'
import type { Budget, Mission, Reserved, Team } from './entities.ts'
import type { PromisingElement, PromisingPlan } from './promises/model.ts'

/** A team of ten people that gives 12,000 productive hours a year, 1,000 a month. */
export const team = (name: string, given: Partial<Team> = {}): Team => ({
  kind: 'team',
  name,
  source: 'Staff register',
  on: '2026-01-01',
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
  on: null,
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
  on: null,
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
  on: null,
  origin: 'federal_dotation',
  certainty: 'certain',
  amount,
  ...given,
})

export const plan = (given: Partial<PromisingPlan> = {}): PromisingPlan => ({
  id: 'plan',
  ownerId: 'zone',
  code: 'PLAN',
  title: localized('en', 'Plan'),
  periodFrom: '2026-01-01',
  periodTo: '2032-01-01',
  elaboratesId: null,
  ...given,
})

type PromisedLine = Partial<PromisingElement['means'][number]>

export const promising = (
  id: string,
  lines: readonly PromisedLine[],
  given: Partial<PromisingElement> = {},
): PromisingElement => ({
  id,
  planId: 'plan',
  parentId: null,
  kind: 'strategic_objective',
  code: null,
  title: localized('en', id),
  state: 'running',
  periodFrom: null,
  periodTo: null,
  means: lines.map((line) => ({
    kind: 'hours',
    service: 'police',
    amount: 1200,
    available: null,
    source: null,
    funded: null,
    notAvailable: line.amount === null,
    ...line,
  })),
  ...given,
})
