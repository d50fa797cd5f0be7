import { sortByTree } from '#features/planning/plans/outline/model.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Body, ReadElement } from '../model.ts'

/** Returns the elements of a plan in document order, with the accountable and participating organisations. */
export async function listElementsForAnalysis(reader: Reader, planId: Id): Promise<ReadElement[]> {
  const rows = await reader
    .selectFrom('element')
    .leftJoin('function', 'function.id', 'element.accountable_function_id')
    .leftJoin('organisation as body', 'body.id', 'function.organisation_id')
    .select(['element.id', 'element.parent_id', 'element.position', 'element.kind', 'element.code', 'element.title'])
    .select(['element.chain_links', 'body.id as body_id', 'body.names', 'body.kind as body_kind', 'body.level'])
    .where('element.plan_id', '=', planId)
    .execute()
  const partners = await reader
    .selectFrom('element_partner')
    .innerJoin('element', 'element.id', 'element_partner.element_id')
    .innerJoin('organisation as body', 'body.id', 'element_partner.organisation_id')
    .select(['element.id', 'body.id as body_id', 'body.names', 'body.kind as body_kind', 'body.level'])
    .select('element_partner.status')
    .where('element.plan_id', '=', planId)
    .where('element_partner.status', 'not in', ['declined', 'withdrawn'])
    .orderBy('element_partner.id')
    .execute()
  const partnersOf = Map.groupBy(partners, (row) => row.id)
  return sortByTree(
    rows.map((row) => ({
      id: row.id,
      parentId: row.parent_id,
      position: row.position,
      kind: row.kind as ReadElement['kind'],
      code: row.code,
      title: row.title as ReadElement['title'],
      chainLinks: row.chain_links as ReadElement['chainLinks'],
      accountable: toOrganisation(row),
      partners: (partnersOf.get(row.id) ?? []).flatMap((partner) => {
        const body = toOrganisation(partner)
        return body ? [{ ...body, confirmed: partner.status === 'confirmed' }] : []
      }),
    })),
  )
}

interface BodyColumns {
  body_id: Id | null
  names: unknown
  body_kind: string | null
  level: string | null
}

const toOrganisation = (row: BodyColumns): Body | null =>
  row.body_id === null
    ? null
    : { organisationId: row.body_id, names: row.names as Body['names'], kind: row.body_kind!, level: row.level! }
