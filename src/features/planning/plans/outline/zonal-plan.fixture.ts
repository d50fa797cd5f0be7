import { usePack } from '#features/country/registry/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import type { Element, ElementContent } from '../entities.ts'

usePack(belgium)
// Creates, before each test of the importing file, a zonal plan with the parts of the kind, and a user who may write
// it.
export const api = useApi({ plans: planRoutes })
export const make = factories(api.database)

export let zone: { id: string }
export let planner: ReturnType<typeof people.planner>
export let planId: string
export let section: string

export const outline = (actor = planner) => api.as(actor).plans.outline

prepareOnce(api.database, async () => {
  zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id, 'Planner of the zone'))
  const plan = await api.as(planner).plans.startPlan({
    code: 'BE-ZVP-1',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Plan'),
    ownerId: zone.id,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  planId = plan.id
  section = (await outline().getOutline({ planId })).rows.find((row) => row.kind === 'section')!.id
})

export const add = (
  kind: Element['kind'],
  parentId = section,
  content: Partial<ElementContent> = {},
  afterId?: string | null,
) => outline().addElement({ planId, parentId, afterId, content: { kind, title: localized('nl', kind), ...content } })
export const change = (element: Element, patch: Partial<ElementContent>) =>
  outline().changeElement({ id: element.id, revision: element.revision, patch })
export const listChildIds = async (parentId: string) =>
  (await outline().getOutline({ planId })).rows.filter((row) => row.parentId === parentId).map((row) => row.id)
export const priorityId = async (): Promise<string> => (await add('priority')).id
