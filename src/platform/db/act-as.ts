import { sql } from 'kysely'
import { type Actor, getOrganisationIds, getPermittedOrganisationIds, may } from '#shared/actor.ts'
import { listRolesWith } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Permission, permissionNames } from '#shared/permission.ts'
import type { OpenDatabase, Tx } from './db.ts'

/**
 * Restricts the rest of the transaction to the actor: the readable access ids, the organisations for which the actor
 * may write (those where the actor has this permission), all permissions of the actor, the roles that may speak, answer or
 * decide for an organisation, and the application role. The application role owns no tables
 * and is subject to every policy. The role is set last, because the functions before it run as the owner.
 * @param today the legal day of the statements, otherwise that of the session
 */
export async function actAs(
  tx: Tx,
  database: OpenDatabase,
  actor: Actor,
  permission: Permission | 'public' | undefined,
  today?: LegalDate,
  now?: string,
): Promise<void> {
  const reads = getOrganisationIds(actor)
  const writes =
    permission === undefined || permission === 'public' ? [] : getPermittedOrganisationIds(actor, permission)
  const isSystem = actor.kind === 'system'
  const permissions = permissionNames.filter((name) => may(actor, name))
  const readable = isSystem
    ? sql`(select coalesce(array_agg(id order by id), '{}') from access)`
    : sql`readable_access_ids(${actor.personId}::uuid, ${reads}::uuid[])`
  const writable = isSystem ? sql`(select coalesce(array_agg(id), '{}') from organisation)` : sql`${writes}::uuid[]`
  await sql`select
    set_config('integral.person', ${actor.personId ?? ''}, true),
    set_config('integral.system', ${isSystem ? 'on' : ''}, true),
    set_config('integral.organisations', (${reads}::uuid[])::text, true),
    set_config('integral.readable', ${readable}::text, true),
    set_config('integral.writable', ${writable}::text, true),
    set_config('integral.permissions', (${permissions}::text[])::text, true),
    set_config('integral.speaking_roles', (${listRolesWith('path.speak')}::text[])::text, true),
    set_config('integral.answering_roles', (${listRolesWith('answer.write')}::text[])::text, true),
    set_config('integral.deciding_roles', (${listRolesWith('plan.decide')}::text[])::text, true),
    set_config('integral.today', coalesce(${today ?? null}::text, current_setting('integral.today', true), ''), true),
    set_config('integral.now', ${now ?? ''}, true),
    set_config('role', ${database.applicationRole}, true)`.execute(tx)
}
