import type { Selectable } from 'kysely'
import type { Database } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Element, ElementResource, Link, Need, Partner } from '../../entities.ts'
import { toMarking, toMarkingLevel } from '../../queries/plans.ts'

/** Data of an element in separate tables. */
export interface ElementRelations {
  partners: Map<Id, Partner[]>
  resources: Map<Id, ElementResource[]>
  needs: Map<Id, Need[]>
  links: Map<Id, Link[]>
}

export function toElement(row: Selectable<Database['element']>, elementRelations: ElementRelations): Element {
  return {
    id: row.id,
    planId: row.plan_id,
    parentId: row.parent_id,
    position: row.position,
    kind: row.kind as Element['kind'],
    place: row.place,
    code: row.code,
    title: row.title as Element['title'],
    body: row.body as Element['body'],
    gain: row.gain as Element['gain'],
    rationale: row.rationale as Element['rationale'],
    state: row.state as Element['state'],
    stateReason: row.state_reason,
    phenomenonId: row.phenomenon_id,
    interestId: row.interest_id,
    competenceTopic: row.competence_topic,
    chainLinks: row.chain_links as Element['chainLinks'],
    accountableFunctionId: row.accountable_function_id,
    deputyFunctionId: row.deputy_function_id,
    accountToId: row.account_to_id,
    contributorIds: row.contributor_ids,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    marking: row.marking === null ? null : toMarking(row.marking),
    partnerIds: row.partner_ids,
    personIds: row.person_ids,
    confidential: row.confidential ? { declaredBy: row.confidential_by!, date: row.confidential_on! } : null,
    details: row.details as Element['details'],
    partners: elementRelations.partners.get(row.id) ?? [],
    resources: elementRelations.resources.get(row.id) ?? [],
    needs: elementRelations.needs.get(row.id) ?? [],
    links: elementRelations.links.get(row.id) ?? [],
    revision: row.revision,
    updatedAt: row.updated_at,
  }
}

/** Returns an element as table columns, for `jsonb_to_recordset`. */
export const toElementRow = (element: Element) => ({
  id: element.id,
  plan_id: element.planId,
  parent_id: element.parentId,
  position: element.position,
  kind: element.kind,
  place: element.place,
  code: element.code,
  title: element.title,
  body: element.body,
  gain: element.gain,
  rationale: element.rationale,
  state: element.state,
  state_reason: element.stateReason,
  phenomenon_id: element.phenomenonId,
  interest_id: element.interestId,
  competence_topic: element.competenceTopic,
  chain_links: element.chainLinks,
  accountable_function_id: element.accountableFunctionId,
  deputy_function_id: element.deputyFunctionId,
  account_to_id: element.accountToId,
  contributor_ids: element.contributorIds,
  period_from: element.periodFrom,
  period_to: element.periodTo,
  marking: element.marking === null ? null : toMarkingLevel(element.marking),
  partner_ids: element.partnerIds,
  person_ids: element.personIds,
  confidential: element.confidential !== null,
  confidential_by: element.confidential?.declaredBy ?? null,
  confidential_on: element.confidential?.date ?? null,
  details: element.details,
})

export type ElementColumn = keyof ReturnType<typeof toElementRow>

/** The database type of each column of `toElementRow`. */
export const columnTypes: Record<ElementColumn, string> = {
  id: 'uuid',
  plan_id: 'uuid',
  parent_id: 'uuid',
  position: 'text',
  kind: 'text',
  place: 'text',
  code: 'text',
  title: 'jsonb',
  body: 'jsonb',
  gain: 'jsonb',
  rationale: 'jsonb',
  state: 'text',
  state_reason: 'text',
  phenomenon_id: 'uuid',
  interest_id: 'uuid',
  competence_topic: 'text',
  chain_links: 'text[]',
  accountable_function_id: 'uuid',
  deputy_function_id: 'uuid',
  account_to_id: 'uuid',
  contributor_ids: 'uuid[]',
  period_from: 'date',
  period_to: 'date',
  marking: 'smallint',
  partner_ids: 'uuid[]',
  person_ids: 'uuid[]',
  confidential: 'boolean',
  confidential_by: 'text',
  confidential_on: 'date',
  details: 'jsonb',
}

/** Returns the columns that store the given element fields. Fields with a separate table have no column. */
export function toElementColumns(fields: Iterable<string>): Set<ElementColumn> {
  const columns = [...fields].flatMap((field) =>
    field === 'confidential'
      ? ['confidential', 'confidential_by', 'confidential_on']
      : [field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)],
  )
  return new Set(columns.filter((column): column is ElementColumn => column in columnTypes))
}
