import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plan-document/section.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { preparedOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'

import type { Outcome } from './contract.ts'
import { carriedOverSection } from './section.ts'

usePack(belgium)
// Creates, before each test of the importing file, a plan in force with a priority, an objective and an action. It is
// the previous plan in these tests.
export const api = useApi({ plans: planRoutes })
export const make = factories(api.database)

export let zone: { id: string; code: string }
export let other: { id: string }
export let planner: ReturnType<typeof people.chief_of_corps>
export let former: { id: string }
export let section: string
export let priority: { id: string }
export let objective: { id: string }
export let action: { id: string }

export const plansOf = (actor = planner) => api.as(actor).plans
export const because = (words: string) => localized('nl', words)
export const decision = (fromId: Id, outcome: Outcome, words = 'Het werkt') => ({
  fromId,
  outcome,
  motive: because(words),
})

preparedOnce(api.database, async () => {
  registerSections([carriedOverSection])
  zone = await make.organisation({ kind: 'police_zone' })
  other = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.chief_of_corps(zone.id, 'Chief'))
  former = await plansOf().startPlan({
    code: 'ZVP-2020-2025',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal veiligheidsplan 2020-2025'),
    ownerId: zone.id,
    periodFrom: '2020-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  await plansOf().sendPlan({ id: former.id })
  section = await sectionOf(former.id, 'strategic_objectives')
  const under = async (parentId: string, kind: 'priority' | 'strategic_objective' | 'action', content: object) =>
    plansOf().outline.addElement({ planId: former.id, parentId, content: { kind, ...content } })
  priority = await under(section, 'priority', { title: because('Drugs'), code: 'P-1' })
  const dutyId = (await make.function(zone.id)).id
  objective = await under(priority.id, 'strategic_objective', {
    title: because('Minder panden'),
    state: 'running',
    accountableFunctionId: dutyId,
    periodFrom: '2021-01-01',
    partners: [{ organisationId: other.id, commitment: null, status: 'confirmed' }],
    needs: [
      { kind: 'decision', organisationId: null, text: because('Beslissing'), status: 'asked', onDate: null },
      { kind: 'agreement', organisationId: null, text: because('Akkoord'), status: 'agreed', onDate: '2021-05-01' },
    ],
    means: [
      {
        kind: 'hours',
        service: 'police',
        amount: 400,
        available: 300,
        source: null,
        funded: 'yes',
        notAvailable: false,
      },
    ],
  })
  action = await under(objective.id, 'action', { title: because('Bezoeken'), state: 'done' })
  await api.database.kysely.updateTable('plan').set({ state: 'in_force' }).where('id', '=', former.id).execute()
})

export const sectionOf = async (planId: string, place: string) =>
  (await plansOf().outline.getOutline({ planId })).rows.find((row) => row.place === place)!.id

export const startNext = (given: object = {}) =>
  plansOf().successor.startSuccessor({
    planId: former.id,
    code: 'ZVP-2026-2031',
    title: localized('nl', 'Zonaal veiligheidsplan 2026-2031'),
    ...given,
  })
export const decide = (planId: Id, ...decisions: ReturnType<typeof decision>[]) =>
  plansOf().successor.decideCarryOver({ planId, decisions })
export const carryOver = (planId: Id, actor = planner) => plansOf(actor).successor.getCarryOver({ planId })
export const rowOf = async (planId: Id, fromId: Id) => (await carryOver(planId)).rows.find((row) => row.id === fromId)!
