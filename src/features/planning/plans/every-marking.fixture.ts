import { usePack } from '#features/country/registry/index.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { searchRoutes } from '#platform/search/routes.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { makePerson, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'

usePack(belgium)
// Creates, before each test of the importing file, plans of every marking, sent and not sent, each with an element of
// every marking.
usePack(belgium)
export const api = useApi({ plans: planRoutes, search: searchRoutes, files: fileRoutes, jobs: jobRoutes })
export const make = factories(api.database)

/**
 * The relation of a reader to a plan. `named` is a person on the plan's list whose organisation has no part in the
 * plan.
 */
export const relations = ['owner', 'co_issuer', 'partner', 'outsider', 'named', 'anyone'] as const
type Relation = (typeof relations)[number]

export interface MarkedPlan {
  id: string
  code: string
  marking: Marking
  sent: boolean
  section: string
  /** An element of each marking. Null means the marking of the plan. */
  elements: { id: string; marking: Marking | null }[]
  versionId: string
}

export let bodies: Record<'owner' | 'co_issuer' | 'partner' | 'outsider', { id: string }>
export let chief: Actor
let named: Actor
export let plans: MarkedPlan[]

prepareOnce(api.database, async () => {
  bodies = {
    owner: await make.organisation({ kind: 'police_zone' }),
    co_issuer: await make.organisation({ kind: 'zonal_security_council' }),
    partner: await make.organisation(),
    outsider: await make.organisation(),
  }
  chief = people.chief_of_corps(bodies.owner.id)
  named = people.planner(bodies.outsider.id)
  const persons = [chief.personId!, named.personId!]
  for (const id of persons) await api.database.kysely.insertInto('person').values({ id, name: 'Named' }).execute()
  plans = []
  for (const marking of markings)
    for (const sent of [true, false]) {
      const made = await make.plan({
        ownerId: bodies.owner.id,
        issuingBodyIds: [bodies.owner.id, bodies.co_issuer.id],
        partnerIds: [bodies.partner.id],
        personIds: persons,
        marking,
        title: 'Zonneplan',
        sentAt: sent ? '2026-01-01T00:00:00Z' : null,
      })
      await api.database.pool.query(
        `insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, answer, answered_at, access_id)
          values (gen_random_uuid(), $1, $2, $3, now(), 'agreed', now(), 1)`,
        [made.id, bodies.owner.id, bodies.co_issuer.id],
      )
      const part = await make.element({ planId: made.id, kind: 'part', place: 'conceptual_frame', title: 'Deel' })
      const section = await make.element({
        planId: made.id,
        kind: 'section',
        parentId: part.id,
        place: 'identification',
      })
      const elements = []
      for (const own of [null, ...markings]) {
        const { id } = await make.element({
          planId: made.id,
          kind: 'priority',
          parentId: section.id,
          title: 'Regenboog',
          ...(own && { marking: own }),
          partnerIds: [bodies.partner.id],
          personIds: persons,
        })
        elements.push({ id, marking: own })
      }
      // Adds a history line to each element.
      for (const { id } of elements)
        await api.as(chief).plans.outline.changeElement({ id, revision: 1, patch: { code: 'R' } })
      const version = await api.as(chief).plans.versions.freezeVersion({ planId: made.id, reason: 'Beslist' })
      plans.push({ ...made, marking, sent, section: section.id, elements, versionId: version.id })
    }
})

/**
 * Returns whether a reader may read a marking. Restates the rules of the Traffic Light Protocol independently of the
 * database.
 */
function reads(relation: Relation, marking: Marking): boolean {
  const issues = relation === 'owner' || relation === 'co_issuer'
  switch (marking) {
    case 'TLP:CLEAR':
      return true
    case 'TLP:GREEN':
      return relation !== 'anyone'
    case 'TLP:AMBER':
      return issues || relation === 'partner'
    case 'TLP:AMBER+STRICT':
      return issues
    case 'TLP:RED':
      return relation === 'named'
  }
}
export const readsPlan = (relation: Relation, plan: MarkedPlan): boolean =>
  reads(relation, plan.marking) && (plan.sent || relation === 'owner' || relation === 'co_issuer')
export const readsElement = (relation: Relation, plan: MarkedPlan, marking: Marking | null): boolean =>
  readsPlan(relation, plan) && (marking === null || reads(relation, marking))

export function makeActor(relation: Relation, role: Role): Actor {
  if (relation === 'anyone') return anyone('en')
  if (relation === 'named') return { ...named, assignments: [{ organisationId: bodies.outsider.id, role }] }
  return makePerson([{ organisationId: bodies[relation].id, role }])
}
