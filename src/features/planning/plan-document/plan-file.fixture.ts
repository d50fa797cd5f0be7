import { beforeEach } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import type { DocumentElement, DocumentEntry, DocumentPlan } from './schema.ts'
import { registerSections } from './section.ts'

usePack(belgium)
// Creates before each test a police zone with a planner, and a plan file to import.
export const api = useApi({ plans: planRoutes })
export const make = factories(api.database)

export let zone: { id: string; code: string }
export let chief: { id: string; code: string }
export let planner: ReturnType<typeof people.planner>

beforeEach(async () => {
  registerSections([])
  zone = await make.organisation({ kind: 'police_zone' })
  chief = await make.function(zone.id)
  planner = await enrol(api.database, people.planner(zone.id))
})

export const documents = (actor = planner) => api.as(actor).plans.document

export const planFile = (given: Partial<DocumentPlan> = {}): DocumentPlan => ({
  code: 'ZVP-1',
  kind: 'zonal_security_plan',
  title: localized('nl', 'Plan'),
  owner: zone.code,
  periodFrom: '2026-01-01',
  marking: 'TLP:GREEN',
  languages: ['nl'],
  ...given,
})
export const priority: DocumentElement = {
  key: 'p1',
  place: 'strategic_objectives',
  kind: 'priority',
  title: localized('nl', 'Drugs'),
}
export const objective: DocumentElement = {
  key: 'o1',
  parent: 'p1',
  kind: 'strategic_objective',
  title: localized('nl', 'Minder'),
}
export const file = (
  elements: DocumentElement[] = [priority, objective],
  plan: Partial<DocumentPlan> = {},
  ...more: DocumentEntry[]
) => ({
  format: 'integral.plan/1',
  plans: [{ plan: planFile(plan), elements }, ...more],
})
export const load = (document: unknown, actor = planner, ownerId?: string) =>
  documents(actor).importDocument({ document, ownerId })
