import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import type { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import type { planRoutes } from '../../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import { withSecondPerson } from '../confirmations/confirmations.fixture.ts'
import type { pathRoutes } from '../routes.ts'
import type { opinionRoutes } from './routes.ts'

type Api = ReturnType<
  typeof useApi<{ plans: typeof planRoutes; legalPath: typeof pathRoutes; opinions: typeof opinionRoutes }>
>

/**
 * Enrols a colleague of the planner who records, in the ministry of the national plan, and a planner of the other ministry
 * that decides on it.
 */
export async function enrolBothMinistries(database: Api['database']) {
  const find = async (code: string): Promise<Id> =>
    (await database.pool.query('select id from organisation where code = $1', [code])).rows[0].id
  const interior = await find('BE-FPS-INTERIOR')
  const justice = await find('BE-FPS-JUSTICE')
  return {
    interior,
    justice,
    colleague: await enrol(database, people.ministry_planner(interior, 'Colleague')),
    other: await enrol(database, people.ministry_planner(justice, 'Planner of Justice')),
  }
}

/**
 * Creates a national plan with a completed draft, the council that advises on it, and an organisation without a role in
 * it.
 */
export async function draftBeforeTheCouncil(api: Api) {
  await storePlanKinds(api.database, belgium)
  const make = factories(api.database)
  const body = async (code: string, kind: string): Promise<Id> => (await make.organisation({ code, kind })).id
  const ministry = await body('BE-FPS-INTERIOR', 'ministry')
  await body('BE-FPS-JUSTICE', 'ministry')
  await body('BE-FP', 'federal_police')
  const council = await body('BE-FEDERAL-POLICE-COUNCIL', 'advisory_body')
  const college = await body('BE-COLLEGE-PROSECUTORS-GENERAL', 'prosecution')
  const other = await body('BE-OTHER', 'ministry')
  const leader = await enrol(api.database, people.ministry_planner(ministry, 'Planner'))
  const organisationFunction = await make.function(ministry, { code: 'minister_interior', names: { en: 'Minister' } })
  const functionHolder = {
    id: newId(),
    function_id: organisationFunction.id,
    person_id: leader.personId!,
    valid_from: '2020-01-01',
  }
  await api.database.kysely
    .insertInto('function_holding')
    .values({ ...functionHolder, capacity: 'deputy' })
    .execute()
  const plan = await api.as(leader).plans.startPlan({
    code: 'NVP',
    kind: 'national_security_plan',
    title: localized('nl', 'Nationaal veiligheidsplan'),
    ownerId: ministry,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  await api.as(leader).plans.sendPlan({ id: plan.id })
  const planId = plan.id
  const date = '2026-11-24'
  const { rows } = await api.as(leader).plans.outline.getOutline({ planId })
  const add = async (title: string): Promise<Id> => {
    const { id } = await api.as(leader).plans.outline.addElement({
      planId,
      parentId: rows.find((row) => row.place !== null && row.kind === 'section')!.id,
      content: { kind: 'text', title: localized('nl', title) },
    })
    return id
  }
  const confirmer = await enrol(api.database, people.ministry_planner(ministry, 'Second person'))
  const councilSecretary = await enrol(api.database, people.partner(council, 'Secretary of the council'))
  const collegeMember = await enrol(api.database, people.partner(college, 'Of the college'))
  const seatConfirmers = [councilSecretary, collegeMember]
  const path = (actor: Actor) =>
    withSecondPerson(api.as(actor).legalPath, api.context, { actor, confirmer, seatConfirmers })
  await path(leader).completeStep({ planId, step: 'looking', date })
  await path(leader).completeStep({ planId, step: 'drafting', date })
  const seat = { organisationId: council, function: null }
  const reason = 'The council sits first this time.'
  return {
    planId,
    date,
    seat,
    reason,
    leader,
    councilSecretary,
    collegeMember,
    otherPlanner: await enrol(api.database, people.ministry_planner(other, 'Of another ministry')),
    add,
    path,
    opinions: (actor: Actor) => api.as(actor).opinions,
    list: (actor: Actor = leader) => api.as(actor).opinions.listOpinions({ planId }),
    /** Records the council's opinion in person, with these points. */
    give: (points: { text: string; elementId?: Id }[] = [], text = 'A reasoned opinion.') =>
      path(councilSecretary).giveOpinion({
        planId,
        step: 'police_council_opinion',
        seat,
        date,
        reason,
        text,
        points: points.map((point) => ({ elementId: null, ...point })),
      }),
    finish: () => path(leader).completeStep({ planId, step: 'final_text', date, reason }),
  }
}
