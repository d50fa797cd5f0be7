import { type Expression, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LanguageParty } from '#shared/language-regime.ts'

/** Selects the party of a language regime: columns or values of the organisation and of the area that a text concerns. */
export const selectLanguageParty = (organisation: Expression<unknown>, area: Expression<unknown>) =>
  sql<LanguageParty | null>`language_party(${organisation}, ${area})`

const noParty: LanguageParty = { organisation: null, organisationKind: null, area: null }

/** Returns an organisation as a party of a language regime. Without an area, the area of the organisation counts. */
export async function findLanguageParty(
  reader: Reader,
  organisationId: Id,
  areaId: Id | null = null,
): Promise<LanguageParty> {
  const { rows } = await sql<{ party: LanguageParty | null }>`
    select ${selectLanguageParty(sql`${organisationId}::uuid`, sql`${areaId}::uuid`)} as party`.execute(reader as Tx)
  return rows[0]?.party ?? noParty
}

/** Returns organisations as parties of a language regime, by id. */
export async function findLanguageParties(
  reader: Reader,
  organisationIds: readonly Id[],
): Promise<Map<Id, LanguageParty>> {
  const { rows } = await sql<{ id: Id; party: LanguageParty }>`
    select o.id, ${selectLanguageParty(sql`o.id`, sql`null::uuid`)} as party
    from organisation o where o.id = any (${[...organisationIds]}::uuid[])`.execute(reader as Tx)
  return new Map(rows.map(({ id, party }) => [id, party]))
}

/** An organisation, and the area that a text of it concerns. */
export interface PlanParty {
  ownerId: Id
  areaId: Id | null
}

/** Returns a function that returns the party of each of the plans, read in one statement. */
export async function loadPlanParties(
  reader: Reader,
  plans: readonly PlanParty[],
): Promise<(plan: PlanParty) => LanguageParty | undefined> {
  const getKey = ({ ownerId, areaId }: PlanParty) => `${ownerId} ${areaId}`
  const parties = [...new Map(plans.map((plan) => [getKey(plan), plan])).values()]
  const { rows } = await sql<PlanParty & { party: LanguageParty | null }>`
    select owner_id as "ownerId", area_id as "areaId", ${selectLanguageParty(sql`owner_id`, sql`area_id`)} as party
    from unnest(${parties.map(({ ownerId }) => ownerId)}::uuid[], ${parties.map(({ areaId }) => areaId)}::uuid[])
      as given (owner_id, area_id)`.execute(reader as Tx)
  const found = new Map(rows.map((row) => [getKey(row), row.party ?? noParty]))
  return (plan) => found.get(getKey(plan))
}
