import { type Expression, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LanguageParty } from '#shared/language-regime.ts'

/** Selects the party of a language regime: columns or values of the organisation and of the area that a text concerns. */
export const selectLanguageParty = (organisation: Expression<unknown>, area: Expression<unknown>) =>
  sql<LanguageParty | null>`language_party(${organisation}, ${area})`

/** Returns an organisation as a party of a language regime. Without an area, the area of the organisation counts. */
export async function findLanguageParty(
  reader: Reader,
  organisationId: Id,
  areaId: Id | null = null,
): Promise<LanguageParty> {
  const { rows } = await sql<{ party: LanguageParty | null }>`
    select ${selectLanguageParty(sql`${organisationId}::uuid`, sql`${areaId}::uuid`)} as party`.execute(reader as Tx)
  return rows[0]?.party ?? { organisation: null, organisationKind: null, area: null }
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
