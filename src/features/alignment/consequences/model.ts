import type { Id } from '#shared/ids.ts'
import type { Consequences } from './contract.ts'

type Touching = Pick<Consequences, 'elements' | 'plans' | 'answers' | 'functions'>

/**
 * Returns the organisations affected by a change, most affected first, without the organisation that makes the change.
 */
export function touchedOrganisations(touching: Touching, ownId: Id): Consequences['organisations'] {
  const bodies = new Map<Id, Consequences['organisations'][number]>()
  for (const kind of ['elements', 'plans', 'answers', 'functions'] as const)
    for (const { organisationId, organisationNames } of touching[kind]) {
      if (organisationId === ownId) continue
      const body = bodies.get(organisationId) ?? {
        organisationId,
        organisationNames,
        elements: 0,
        plans: 0,
        answers: 0,
        functions: 0,
      }
      body[kind] += 1
      bodies.set(organisationId, body)
    }
  const size = (body: Consequences['organisations'][number]) =>
    body.elements + body.plans + body.answers + body.functions
  return [...bodies.values()].sort((left, other) => size(other) - size(left))
}
