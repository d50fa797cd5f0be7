import type { Id } from '#shared/ids.ts'
import type { ElementContent, Plan } from './entities.ts'
import type { Reference, ReferredTable } from './queries/references.ts'

function collect() {
  const references: Reference[] = []
  const add = (
    field: string,
    table: ReferredTable,
    ids: readonly (Id | null | undefined)[] | Id | null | undefined,
  ) => {
    for (const id of Array.isArray(ids) ? ids : [ids]) if (id) references.push({ field, table, id })
  }
  return { references, add }
}

/** Returns all references in these fields of a plan. */
export function planReferences(fields: Partial<Plan>): Reference[] {
  const { references, add } = collect()
  add('ownerId', 'organisation', fields.ownerId)
  add('issuingBodyIds', 'organisation', fields.issuingBodyIds)
  add('areaId', 'area', fields.areaId)
  add('partnerIds', 'organisation', fields.partnerIds)
  add('personIds', 'person', fields.personIds)
  add('predecessorId', 'plan', fields.predecessorId)
  add('elaboratesId', 'element', fields.elaboratesId)
  return references
}

/** Returns all references in these fields of an element. */
export function elementReferences(fields: Partial<ElementContent>): Reference[] {
  const { references, add } = collect()
  add('phenomenonId', 'phenomenon', fields.phenomenonId)
  add('interestId', 'element', fields.interestId)
  add('accountableFunctionId', 'function', fields.accountableFunctionId)
  add('deputyFunctionId', 'function', fields.deputyFunctionId)
  add('accountToId', 'organisation', fields.accountToId)
  add('contributorIds', 'organisation', fields.contributorIds)
  add('partnerIds', 'organisation', fields.partnerIds)
  add('personIds', 'person', fields.personIds)
  add('details.areaIds', 'area', fields.details?.areaIds)
  add('details.municipalityId', 'area', fields.details?.municipalityId)
  add(
    'partners',
    'organisation',
    fields.partners?.map((partner) => partner.organisationId),
  )
  add(
    'needs',
    'organisation',
    fields.needs?.map((need) => need.organisationId),
  )
  add(
    'links',
    'element',
    fields.links?.map((link) => link.toId),
  )
  return references
}
