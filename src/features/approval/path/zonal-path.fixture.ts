import type { Actor } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import type { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, makePerson, people } from '../../../../testing/people.ts'
import type { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { attachDecision, withSecondPerson } from './confirmations/confirmations.fixture.ts'
import type { LegalPath } from './contract.ts'
import type { pathRoutes } from './routes.ts'

type Api = ReturnType<typeof useApi<{ plans: typeof planRoutes; legalPath: typeof pathRoutes }>>

/**
 * Creates a zone of two municipalities with all participants in the plan's path. Each participant has the required
 * function.
 * @param plan.periodFrom the first day of the plan; by default the first day of the year, so that it can enter into force; a
 *   day before the instance existed for a plan that was decided before
 */
export async function makeZoneWithPath(api: Api, { periodFrom = '2026-01-01' } = {}) {
  await storePlanKinds(api.database, belgium)
  const make = factories(api.database)
  const district = (await make.area({ kind: 'judicial_district' })).id
  const zoneArea = (await make.area({ kind: 'police_zone', parentId: district, hierarchy: 'judicial' })).id
  const towns = [
    await make.area({ kind: 'municipality', parentId: zoneArea }),
    await make.area({ kind: 'municipality', parentId: zoneArea }),
  ]
  const zone = (await make.organisation({ kind: 'police_zone', areaId: zoneArea })).id
  const council = (await make.organisation({ kind: 'zonal_security_council', areaId: zoneArea, parentId: zone })).id
  const policeCouncil = (await make.organisation({ kind: 'police_council', areaId: zoneArea, parentId: zone })).id
  const bodies = [
    ...(await Promise.all(
      towns.map(async ({ id }) => (await make.organisation({ kind: 'municipality', areaId: id })).id),
    )),
  ]
  const prosecution = (await make.organisation({ kind: 'prosecution', areaId: district })).id
  const interior = (await make.organisation({ code: 'BE-FPS-INTERIOR', kind: 'ministry' })).id
  const justice = (await make.organisation({ code: 'BE-FPS-JUSTICE', kind: 'ministry' })).id
  const holds = async (person: Actor, organisation: Id, code: string): Promise<Actor> => {
    await enrol(api.database, person)
    const organisationFunction = await make.function(organisation, { code, names: { en: code } })
    await api.database.kysely
      .insertInto('function_holding')
      .values({
        id: newId(),
        function_id: organisationFunction.id,
        person_id: person.personId!,
        capacity: 'holder',
        valid_from: '2020-01-01',
      })
      .execute()
    return person
  }
  const chief = await holds(people.chief_of_corps(zone, 'Chief'), zone, 'chief_of_corps')
  const mayors = [
    await holds(people.mayor(bodies[0]!, 'Mayor A'), bodies[0]!, 'mayor'),
    await holds(people.mayor(bodies[1]!, 'Mayor B'), bodies[1]!, 'mayor'),
  ]
  const prosecutor = await holds(people.crown_prosecutor(prosecution, 'Prosecutor'), prosecution, 'crown_prosecutor')
  const ministers = [
    await holds(people.minister(interior, 'Interior'), interior, 'minister_interior'),
    await holds(people.minister(justice, 'Justice'), justice, 'minister_justice'),
  ]
  const plan = await api.as(chief).plans.startPlan({
    code: 'ZVP',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal veiligheidsplan'),
    ownerId: zone,
    periodFrom,
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  await api.as(chief).plans.sendPlan({ id: plan.id })
  const { rows } = await api.as(chief).plans.outline.getOutline({ planId: plan.id })
  /** Adds text to a section of the plan. */
  const write = (place: string, text: string) =>
    api.as(chief).plans.outline.addElement({
      planId: plan.id,
      parentId: rows.find((row) => row.place === place)!.id,
      content: { kind: 'text', title: localized('nl', text) },
    })
  await write('capacity', 'Capaciteit')
  /** Works for both ministries: for the seat of each minister, and for an authority of a later step for the other seats. */
  const confirmer = await enrol(
    api.database,
    makePerson(
      [interior, justice].map((organisationId) => ({ organisationId, role: 'ministry_planner' })),
      'Second person',
    ),
  )
  /** Decides for the zone and wrote no plan, so that this person brings plans into force by hand. */
  const decider = await enrol(api.database, people.chief_of_corps(zone, 'Deputy chief'))
  /** Acts carry a letter, and a second person confirms them before the entry into force. */
  const path = (actor: Actor) => withSecondPerson(api.as(actor).legalPath, api.context, { actor, confirmer })
  const planId = plan.id
  const now = '2026-11-24'
  const getStep = (shown: LegalPath, code: string) => shown.steps.find((step) => step.code === code)!
  return {
    zone,
    council,
    policeCouncil,
    bodies,
    prosecution,
    interior,
    justice,
    chief,
    mayors,
    prosecutor,
    ministers,
    planId,
    confirmer,
    decider,
    path,
    /** The procedures without letters and confirmations. */
    barePath: (actor: Actor) => api.as(actor).legalPath,
    write,
    getStep: getStep,
    show: (actor: Actor = chief) => path(actor).getPath({ planId }),
    freeze: async () => (await api.as(chief).plans.versions.freezeVersion({ planId, reason: 'For decision.' })).id,
    /** Freezes a version that was decided before this instance existed, with the document of the decision. */
    async freezeDecided() {
      const id = await this.freeze()
      await attachDecision(api.context(chief), id)
      return id
    },
    /** Completes the steps until others are asked. */
    async completeDeliberation() {
      await path(chief).completeStep({ planId, step: 'start', date: now })
      await path(chief).completeStep({ planId, step: 'looking', date: now })
      await path(chief).skipStep({ planId, step: 'priorities', reason: 'Set by the former plan.' })
      await path(chief).completeStep({ planId, step: 'drafting', date: now })
      const versionId = await this.freeze()
      await path(chief).submitVersion({ planId, versionId, date: now })
      const seat = { organisationId: council, function: null }
      const text = 'Unanimous; minutes of the meeting.'
      await path(chief).decide({
        planId,
        step: 'security_council',
        seat,
        versionId,
        verdict: 'approved',
        date: now,
        text: text,
      })
      return versionId
    },
  }
}

/** Records all decisions of the steps before the entry into force, on a submitted version. */
export async function approvePlan(
  scenario: Awaited<ReturnType<typeof makeZoneWithPath>>,
  versionId: Id,
  date: LegalDate,
): Promise<void> {
  const { chief, path, planId } = scenario
  for (const step of ['council_agreement', 'local_approval', 'transmission', 'approval']) {
    if (step === 'transmission') {
      await path(chief).forwardPlan({ planId, step, date })
      continue
    }
    for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
      await path(chief).decide({ planId, step, seat, versionId, verdict: 'approved', date, text: 'Letter.' })
  }
}
