import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { checkReactions } from '#features/quality/checks/reactions.ts'
import { checkRoutes } from '#features/quality/checks/routes.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { prioritiesEvents } from './events.ts'
import { type makeChosen, rating } from './priorities.fixture.ts'
import { prioritiesRoutes } from './routes.ts'
import { prioritiesSection } from './section.ts'

usePack(belgium)
registerSections([prioritiesSection])
prioritiesEvents.prioritiesChanged.subscribe(checkReactions({ scheduleRun: () => {} }).prioritiesChanged)
// Creates, before each test of the importing file, a plan of a zone that weighs three phenomena.
export const api = useApi({ priorities: prioritiesRoutes, plans: planRoutes, checks: checkRoutes })
export const make = factories(api.database)

export let zone: Id
export let town: Id
export let planId: Id
export let drugs: Id
export let burglary: Id
export let speed: Id
export let chief: Actor
export let planner: Actor

prepareOnce(api.database, async () => {
  zone = (await make.organisation({ code: 'ZONE' })).id
  town = (await make.organisation({ code: 'TOWN', level: 'municipality', names: { en: 'Riemst' } })).id
  planId = (await make.plan({ ownerId: zone, code: 'ZP', marking: 'TLP:GREEN' })).id
  const list = await make.phenomenon({ code: 'DRUGS', names: { en: 'Drugs' } })
  drugs = list.id
  burglary = (await make.phenomenon({ code: 'BURGLARY', listId: list.listId })).id
  speed = (await make.phenomenon({ code: 'SPEED', listId: list.listId })).id
  chief = await enrol(api.database, people.chief_of_corps(zone))
  planner = await enrol(api.database, people.planner(zone))
  await as(planner).addPhenomena({ planId, phenomenonIds: [drugs, burglary, speed] })
})
export const as = (actor: Actor) => api.as(actor).priorities
export const get = (actor = planner) => as(actor).getMatrix({ planId })
export const rate = (...ratings: ReturnType<typeof rating>[]) => as(planner).rateCells({ planId, ratings })
export const decide = (outcomes: ReturnType<typeof makeChosen>[], actor = chief, decidedOn = '2026-11-20') =>
  as(actor).decidePriorities({
    planId,
    decidedBy: 'Zonal security council',
    quorum: null,
    decidedOn,
    outcomes,
  })

/** Drugs 3, burglary 2, speed not known. */
export const rated = () =>
  rate(
    rating(drugs, 'objective_image', 3, zone),
    rating(burglary, 'objective_image', 2, zone),
    rating(speed, 'objective_image', null, zone, { evidence: null }),
  )
