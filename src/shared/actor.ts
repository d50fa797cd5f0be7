import { listRolePermissions, type Role } from './country-vocabulary.ts'
import type { Id } from './ids.ts'
import type { Language } from './language.ts'
import { openPermissions, type Permission } from './permission.ts'

/**
 * The actor of a request: a person with roles in organisations, anyone (not signed in), or the system for automatic
 * rules.
 */
export interface Actor {
  kind: 'person' | 'anyone' | 'system'
  personId: Id | null
  name: string
  language: Language
  assignments: readonly { organisationId: Id; role: Role }[]
}

export const anyone = (language: Language): Actor => ({
  kind: 'anyone',
  personId: null,
  name: '',
  language,
  assignments: [],
})

/**
 * The system computes results of other actors' acts (stored check results, consequences). It is created only in the
 * server, never from a request, and is still subject to row-level security. The stored rows have the access of both
 * ends.
 */
export const system: Actor = { kind: 'system', personId: null, name: 'system', language: 'en', assignments: [] }

/**
 * Checks whether the actor has the permission, at all or in that organisation. The server enforces this, and abilities
 * show it.
 */
export function may(actor: Actor, permission: Permission, organisationId?: Id): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'anyone') return organisationId === undefined && openPermissions.includes(permission)
  return actor.assignments.some(
    (assignment) =>
      (organisationId === undefined || assignment.organisationId === organisationId) &&
      listRolePermissions(assignment.role).includes(permission),
  )
}

/** Returns the organisations for which the actor may write under this permission. */
export const getPermittedOrganisationIds = (actor: Actor, permission: Permission): Id[] => [
  ...new Set(
    actor.assignments
      .filter((assignment) => may(actor, permission, assignment.organisationId))
      .map((assignment) => assignment.organisationId),
  ),
]

/** Returns the organisations for which the actor reads. */
export const getOrganisationIds = (actor: Actor): Id[] => [
  ...new Set(actor.assignments.map((assignment) => assignment.organisationId)),
]
