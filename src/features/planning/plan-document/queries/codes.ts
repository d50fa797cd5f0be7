import { sql } from 'kysely'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { elementReferences, planReferences } from '#features/planning/plans/index.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Codes } from '../form.ts'

/**
 * Returns the codes of all subjects that a plan and these elements refer to, as far as the reader may read them. Runs a
 * statement per table.
 */
export async function getCodes(reader: Reader, plan: Plan, elements: readonly Element[]): Promise<Codes> {
  const references = [...planReferences(plan), ...elements.flatMap(elementReferences)]
  const listIds = (table: string): Id[] => [
    ...new Set(references.filter((reference) => reference.table === table).map((reference) => reference.id)),
  ]
  const loadCodes = async (table: 'organisation' | 'area' | 'phenomenon' | 'plan') => {
    const rows = await reader
      .selectFrom(table)
      .select(['id', 'code'])
      .where('id', '=', sql<string>`any (${listIds(table)}::uuid[])`)
      .execute()
    return new Map(rows.map((row) => [row.id, row.code]))
  }
  const functions = await reader
    .selectFrom('function')
    .innerJoin('organisation', 'organisation.id', 'function.organisation_id')
    .select(['function.id', 'function.code', 'organisation.code as organisation_code'])
    .where('function.id', '=', sql<string>`any (${listIds('function')}::uuid[])`)
    .execute()
  const addresses = await reader
    .selectFrom('element')
    .innerJoin('plan', 'plan.id', 'element.plan_id')
    .select(['element.id', 'plan.code'])
    .where('element.id', '=', sql<string>`any (${listIds('element')}::uuid[])`)
    .execute()
  return {
    organisations: await loadCodes('organisation'),
    areas: await loadCodes('area'),
    phenomena: await loadCodes('phenomenon'),
    plans: await loadCodes('plan'),
    functions: new Map(functions.map((row) => [row.id, { organisation: row.organisation_code, function: row.code }])),
    elements: new Map(addresses.map((row) => [row.id, { plan: row.code, key: row.id }])),
  }
}
