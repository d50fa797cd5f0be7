import type { Element, Plan } from '#features/planning/plans/entities.ts'
import type { Id } from '#shared/ids.ts'
import type { DocumentElement, DocumentPlan } from './schema.ts'

/** Codes by id in a document. Items that the reader may not read have no entry and are left out. */
export interface Codes {
  organisations: ReadonlyMap<Id, string>
  areas: ReadonlyMap<Id, string>
  phenomena: ReadonlyMap<Id, string>
  functions: ReadonlyMap<Id, { organisation: string; function: string }>
  plans: ReadonlyMap<Id, string>
  elements: ReadonlyMap<Id, { plan: string; key: string }>
}

const many = (codes: ReadonlyMap<Id, string>, ids: readonly Id[] | undefined): string[] =>
  (ids ?? []).flatMap((id) => codes.get(id) ?? [])
const one = <Value>(codes: ReadonlyMap<Id, Value>, id: Id | null | undefined): Value | undefined =>
  id ? codes.get(id) : undefined

/** Removes empty fields, which a document omits. */
function said<Value extends object>(value: { [Key in keyof Value]: Value[Key] | null }): Value {
  const full = Object.entries(value).filter(
    ([, item]) =>
      item !== null &&
      item !== undefined &&
      !(Array.isArray(item) && item.length === 0) &&
      !(typeof item === 'object' && Object.keys(item).length === 0),
  )
  return Object.fromEntries(full) as Value
}

export function planToDocument(plan: Plan, codes: Codes): DocumentPlan {
  return said<DocumentPlan>({
    code: plan.code,
    kind: plan.kind,
    title: plan.title,
    motto: plan.motto,
    shortMessage: plan.shortMessage,
    owner: one(codes.organisations, plan.ownerId),
    issuingBodies: many(codes.organisations, plan.issuingBodyIds),
    area: one(codes.areas, plan.areaId),
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    duration: plan.duration,
    decidedOn: plan.decidedOn,
    inForceOn: plan.inForceOn,
    publishedOn: plan.publishedOn,
    state: plan.state,
    marking: plan.marking,
    readers: many(codes.organisations, plan.partnerIds),
    persons: plan.personIds,
    sentAt: plan.sentAt,
    languages: plan.languages,
    legalBasis: plan.legalBasis,
    predecessor: one(codes.plans, plan.predecessorId),
    elaborates: one(codes.elements, plan.elaboratesId),
    packVersion: plan.packVersion,
    illustrative: plan.illustrative || null,
  })
}

/** Converts an element to document form. The key is the id. */
export function elementToDocument(element: Element, codes: Codes): DocumentElement {
  const { areaIds, municipalityId, ...details } = element.details
  return said<DocumentElement>({
    key: element.id,
    parent: element.parentId,
    kind: element.kind,
    place: element.place,
    code: element.code,
    title: element.title,
    body: element.body,
    gain: element.gain,
    rationale: element.rationale,
    state: element.state,
    stateReason: element.stateReason,
    phenomenon: one(codes.phenomena, element.phenomenonId),
    interest: element.interestId,
    competenceTopic: element.competenceTopic,
    chainLinks: element.chainLinks,
    accountable: one(codes.functions, element.accountableFunctionId),
    deputy: one(codes.functions, element.deputyFunctionId),
    accountTo: one(codes.organisations, element.accountToId),
    contributors: many(codes.organisations, element.contributorIds),
    periodFrom: element.periodFrom,
    periodTo: element.periodTo,
    marking: element.marking,
    readers: many(codes.organisations, element.partnerIds),
    persons: element.personIds,
    confidential: element.confidential,
    details: said({
      ...details,
      areas: many(codes.areas, areaIds),
      municipality: one(codes.areas, municipalityId),
    }),
    partners: element.partners.map((partner) =>
      said({
        organisation: codes.organisations.get(partner.organisationId)!,
        commitment: partner.commitment ?? undefined,
        status: partner.status,
      }),
    ),
    means: element.means.map((means) =>
      said({
        kind: means.kind,
        service: means.service,
        amount: means.amount ?? undefined,
        available: means.available ?? undefined,
        source: means.source ?? undefined,
        team: means.team,
        funded: means.funded ?? undefined,
        notAvailable: means.notAvailable || undefined,
      }),
    ),
    needs: element.needs.map((need) =>
      said({
        kind: need.kind,
        organisation: one(codes.organisations, need.organisationId),
        text: need.text,
        status: need.status,
        onDate: need.onDate ?? undefined,
      }),
    ),
    links: element.links.flatMap((link) => {
      const to = codes.elements.get(link.toId)
      return to ? [said({ to, relation: link.relation, main: link.main || undefined })] : []
    }),
  })
}
