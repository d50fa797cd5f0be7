import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'

export interface PublishedArea {
  id: Id
  code: string
  kind: string
  officialCode: string | null
  names: string[]
  from: LegalDate | null
  to: LegalDate | null
}

/** Returns every area with the fields needed to find it by code or name. */
export async function listPublishedAreas(reader: Reader): Promise<PublishedArea[]> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'code', 'kind', 'official_code', 'names', 'valid_from', 'valid_to'])
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    kind: row.kind,
    officialCode: row.official_code,
    names: Object.values(row.names as Record<string, string>),
    from: row.valid_from,
    to: row.valid_to,
  }))
}

/**
 * Returns the code of the organisation that issues such a plan for an area: of the first kind of issuer that exists in
 * the area, if there is only a single organisation of that kind on that day.
 */
export async function listIssuersOfArea(
  reader: Reader,
  areaId: Id,
  issuerKinds: readonly string[],
  on: LegalDate,
): Promise<string | undefined> {
  const rows = await reader
    .selectFrom('organisation')
    .select(['code', 'kind'])
    .where('area_id', '=', areaId)
    .where('kind', '=', sql<string>`any (${issuerKinds}::text[])`)
    .where((body) => body.or([body('valid_from', 'is', null), body('valid_from', '<=', on)]))
    .where((body) => body.or([body('valid_to', 'is', null), body('valid_to', '>', on)]))
    .execute()
  const first = issuerKinds.map((kind) => rows.filter((row) => row.kind === kind)).find((some) => some.length > 0)
  return first?.length === 1 ? first[0]!.code : undefined
}
