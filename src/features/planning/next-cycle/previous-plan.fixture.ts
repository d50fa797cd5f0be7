import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'

import type { CarryOverOutcome } from './contract.ts'
import { carriedOverSection } from './section.ts'

usePack(belgium)
// Creates, before each test of the importing file, a plan in force with a priority, an objective and an action. It is
// the previous plan in these tests.
export const api = useApi({ plans: planRoutes })
export const make = factories(api.database)

export let zone: { id: string; code: string }
export let otherZone: { id: string }
export let planner: ReturnType<typeof people.chief_of_corps>
export let previousPlan: { id: string }
export let section: string
export let priority: { id: string }
export let objective: { id: string }
export let action: { id: string }

export const getPlansApi = (actor = planner) => api.as(actor).plans
export const because = (text: string) => localized('nl', text)
export const decision = (fromId: Id, outcome: CarryOverOutcome, text = 'Het werkt') => ({
  fromId,
  outcome,
  reason: because(text),
})

prepareOnce(api.database, async () => {
  registerSections([carriedOverSection])
  zone = await make.organisation({ kind: 'police_zone' })
  otherZone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.chief_of_corps(zone.id, 'Chief'))
  previousPlan = await getPlansApi().startPlan({
    code: 'ZVP-2020-2025',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal veiligheidsplan 2020-2025'),
    ownerId: zone.id,
    periodFrom: '2020-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  await getPlansApi().sendPlan({ id: previousPlan.id })
  section = await getSectionId(previousPlan.id, 'strategic_objectives')
  const addChild = async (parentId: string, kind: 'priority' | 'strategic_objective' | 'action', content: object) =>
    getPlansApi().outline.addElement({ planId: previousPlan.id, parentId, content: { kind, ...content } })
  priority = await addChild(section, 'priority', { title: because('Drugs'), code: 'P-1' })
  const functionId = (await make.function(zone.id)).id
  objective = await addChild(priority.id, 'strategic_objective', {
    title: because('Minder panden'),
    state: 'running',
    accountableFunctionId: functionId,
    periodFrom: '2021-01-01',
    partners: [{ organisationId: otherZone.id, commitment: null, status: 'confirmed' }],
    needs: [
      { kind: 'decision', organisationId: null, text: because('Beslissing'), status: 'asked', onDate: null },
      { kind: 'agreement', organisationId: null, text: because('Akkoord'), status: 'agreed', onDate: '2021-05-01' },
    ],
    resources: [
      {
        kind: 'hours',
        service: 'police',
        year: 2024,
        amount: 400,
        available: 300,
        source: null,
        funded: 'yes',
        notAvailable: false,
      },
    ],
  })
  action = await addChild(objective.id, 'action', { title: because('Bezoeken'), state: 'done' })
  await api.database.kysely.updateTable('plan').set({ state: 'in_force' }).where('id', '=', previousPlan.id).execute()
})

export const getSectionId = async (planId: string, place: string) =>
  (await getPlansApi().outline.getOutline({ planId })).rows.find((row) => row.place === place)!.id

export const startNext = (given: object = {}) =>
  getPlansApi().nextCycle.startNextPlan({
    planId: previousPlan.id,
    code: 'ZVP-2026-2031',
    title: localized('nl', 'Zonaal veiligheidsplan 2026-2031'),
    ...given,
  })
export const decide = (planId: Id, ...decisions: ReturnType<typeof decision>[]) =>
  getPlansApi().nextCycle.decideCarryOver({ planId, decisions })
export const getCarryOver = (planId: Id, actor = planner) => getPlansApi(actor).nextCycle.getCarryOver({ planId })
export const getRow = async (planId: Id, fromId: Id) =>
  (await getCarryOver(planId)).rows.find((row) => row.id === fromId)!
