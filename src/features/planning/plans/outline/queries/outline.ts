import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { toMarking } from '../../queries/plans.ts'
import type { OutlineRow } from '../contract.ts'
import { sortByTree } from '../model.ts'

/**
 * Returns the outline lines of a plan in document order, as far as the reader may read. With `ids` it returns some of
 * the lines in no fixed order. Uses two statements.
 */
export async function getOutline(reader: Reader, planId: Id, ids?: readonly Id[]): Promise<OutlineRow[]> {
  const rows = await reader
    .selectFrom('element')
    .leftJoin('function', 'function.id', 'element.accountable_function_id')
    .leftJoin('organisation', 'organisation.id', 'function.organisation_id')
    .select([
      'element.id',
      'element.parent_id',
      'element.position',
      'element.kind',
      'element.place',
      'element.code',
      'element.title',
      'element.state',
      'element.phenomenon_id',
      'element.chain_links',
      'element.accountable_function_id',
      'element.confidential',
      'element.confidential_reason',
      'element.marking',
      'element.revision',
      'element.body',
      'element.gain',
      'function.names as function_names',
      'organisation.names as organisation_names',
    ])
    .where('element.plan_id', '=', planId)
    .$if(ids !== undefined, (query) => query.where('element.id', '=', sql<string>`any (${ids}::uuid[])`))
    .execute()
  const elaborations = await listElaborations(reader, planId)
  const lines = rows.map(
    (row): OutlineRow => ({
      id: row.id,
      parentId: row.parent_id,
      position: row.position,
      kind: row.kind as OutlineRow['kind'],
      place: row.place,
      code: row.code,
      title: row.title as OutlineRow['title'],
      state: row.state as OutlineRow['state'],
      phenomenonId: row.phenomenon_id,
      chainLinks: row.chain_links as OutlineRow['chainLinks'],
      accountableFunctionId: row.accountable_function_id,
      confidential: row.confidential ? { reason: row.confidential_reason! } : null,
      marking: row.marking === null ? null : toMarking(row.marking),
      revision: row.revision,
      body: row.body as OutlineRow['body'],
      gain: row.gain as OutlineRow['gain'],
      elaboratedBy: elaborations.get(row.id) ?? [],
      accountable: row.function_names
        ? {
            functionNames: row.function_names as Record<string, string>,
            organisationNames: row.organisation_names as Record<string, string>,
          }
        : null,
    }),
  )
  return ids ? lines : sortByTree(lines)
}

/** Returns the plans that elaborate an element of this plan. */
async function listElaborations(reader: Reader, planId: Id): Promise<Map<Id, OutlineRow['elaboratedBy']>> {
  const rows = await reader
    .selectFrom('plan')
    .innerJoin('element', 'element.id', 'plan.elaborates_id')
    .select(['element.id', 'plan.id as plan_id', 'plan.title', 'plan.kind'])
    .where('element.plan_id', '=', planId)
    .orderBy('plan.code')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.id)].map(([id, plans]) => [
      id,
      plans.map((plan) => ({ planId: plan.plan_id, title: plan.title as LocalizedText, kind: plan.kind })),
    ]),
  )
}

/** Returns the number of elements of a plan that the reader may read. */
export async function countElements(reader: Reader, planId: Id): Promise<number> {
  const row = await reader
    .selectFrom('element')
    .select((element) => element.fn.countAll<number>().as('count'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/**
 * Checks whether data outside the plan refers to these elements: a link, an elaborating plan, or an outcome in the next
 * plan.
 */
export async function areReferenced(reader: Reader, planId: Id, ids: readonly Id[]): Promise<boolean> {
  const these = sql<string>`any (${ids}::uuid[])`
  const link = await reader
    .selectFrom('element_link')
    .innerJoin('element', 'element.id', 'element_link.from_id')
    .select('element_link.id')
    .where('element_link.to_id', '=', these)
    .where('element.plan_id', '<>', planId)
    .executeTakeFirst()
  const plan = await reader
    .selectFrom('plan')
    .select('id')
    .where('elaborates_id', '=', these)
    .where('id', '<>', planId)
    .executeTakeFirst()
  const next = await reader
    .selectFrom('carry_over')
    .select('id')
    .where('from_id', '=', these)
    .where('plan_id', '<>', planId)
    .executeTakeFirst()
  return !!link || !!plan || !!next
}

/** Returns elements of the same plan, outside the given ids, that name an element as their interest or link to it. */
export async function listReferencingElements(reader: Reader, planId: Id, ids: readonly Id[]): Promise<Id[]> {
  const these = sql<string>`any (${ids}::uuid[])`
  const rows = await reader
    .selectFrom('element')
    .leftJoin('element_link', (join) =>
      join.onRef('element_link.from_id', '=', 'element.id').on('element_link.to_id', '=', these),
    )
    .select('element.id')
    .distinct()
    .where('element.plan_id', '=', planId)
    .where((element) =>
      element.or([element('element.interest_id', '=', these), element('element_link.id', 'is not', null)]),
    )
    .where(sql<boolean>`not element.id = any (${ids}::uuid[])`)
    .execute()
  return rows.map((row) => row.id)
}
