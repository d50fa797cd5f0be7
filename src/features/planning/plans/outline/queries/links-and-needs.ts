import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Need } from '../../entities.ts'

export interface LinkRow {
  direction: 'up' | 'down'
  relation: string
  main: boolean
  elementId: Id
  elementTitle: LocalizedText | null
  elementCode: string | null
  planId: Id
  planTitle: LocalizedText
}

/**
 * Returns the links of an element that the reader may read at both ends: upwards to the supported elements and
 * downwards to the supporting elements.
 */
export async function listLinks(reader: Reader, elementId: Id): Promise<LinkRow[]> {
  const rows = await reader
    .selectFrom('element_link as link')
    .innerJoin('element', (join) =>
      join.on(sql<boolean>`element.id = case when link.from_id = ${elementId} then link.to_id else link.from_id end`),
    )
    .innerJoin('plan', 'plan.id', 'element.plan_id')
    .select(['link.from_id', 'link.relation', 'link.main', 'element.id', 'element.title', 'element.code'])
    .select(['plan.id as plan_id', 'plan.title as plan_title'])
    .where((link) => link.or([link('link.from_id', '=', elementId), link('link.to_id', '=', elementId)]))
    .orderBy('link.main', 'desc')
    .orderBy('link.id')
    .execute()
  return rows.map((row) => ({
    direction: row.from_id === elementId ? 'up' : 'down',
    relation: row.relation,
    main: row.main,
    elementId: row.id,
    elementTitle: row.title as LinkRow['elementTitle'],
    elementCode: row.code,
    planId: row.plan_id,
    planTitle: row.plan_title as LocalizedText,
  }))
}

export interface ElementNeeds {
  organisationId: Id | null
  organisationNames: Record<string, string> | null
  needs: (Need & { elementId: Id; elementTitle: LocalizedText | null })[]
}

/** Lists the external needs of a plan by deciding organisation. Needs without an organisation come last. */
export async function listNeeds(reader: Reader, planId: Id): Promise<ElementNeeds[]> {
  const rows = await reader
    .selectFrom('element_need as need')
    .innerJoin('element', 'element.id', 'need.element_id')
    .leftJoin('organisation', 'organisation.id', 'need.organisation_id')
    .select(['need.kind', 'need.organisation_id', 'need.text', 'need.status', 'need.on_date'])
    .select(['element.id as element_id', 'element.title', 'organisation.names'])
    .where('element.plan_id', '=', planId)
    .orderBy(sql`organisation.sort_name nulls last`)
    .orderBy('need.id')
    .execute()
  return [...Map.groupBy(rows, (row) => row.organisation_id)].map(([organisationId, group]) => ({
    organisationId,
    organisationNames: (group[0]!.names as ElementNeeds['organisationNames']) ?? null,
    needs: group.map((row) => ({
      kind: row.kind as Need['kind'],
      organisationId: row.organisation_id,
      text: row.text as Need['text'],
      status: row.status as Need['status'],
      onDate: row.on_date,
      elementId: row.element_id,
      elementTitle: row.title as LocalizedText | null,
    })),
  }))
}

export interface FunctionNames {
  id: Id
  functionNames: Record<string, string>
  organisationNames: Record<string, string>
}

/** Returns the names of functions and of their organisations. */
export async function listFunctionNames(reader: Reader, ids: readonly (Id | null)[]): Promise<FunctionNames[]> {
  const functionIds = ids.filter((id) => id !== null)
  if (functionIds.length === 0) return []
  const rows = await reader
    .selectFrom('function as f')
    .innerJoin('organisation as o', 'o.id', 'f.organisation_id')
    .select(['f.id', 'f.names as function_names', 'o.names as organisation_names'])
    .where('f.id', 'in', functionIds)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    functionNames: row.function_names as Record<string, string>,
    organisationNames: row.organisation_names as Record<string, string>,
  }))
}
