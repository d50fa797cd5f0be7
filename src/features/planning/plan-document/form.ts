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

const findCodes = (codes: ReadonlyMap<Id, string>, ids: readonly Id[] | undefined): string[] =>
  (ids ?? []).flatMap((id) => codes.get(id) ?? [])
const findCode = <Value>(codes: ReadonlyMap<Id, Value>, id: Id | null | undefined): Value | undefined =>
  id ? codes.get(id) : undefined

/** Removes empty fields, which a document omits. */
function removeEmpty<Value extends object>(value: { [Key in keyof Value]: Value[Key] | null }): Value {
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
  return removeEmpty<DocumentPlan>({
    code: plan.code,
    kind: plan.kind,
    title: plan.title,
    motto: plan.motto,
    shortMessage: plan.shortMessage,
    owner: findCode(codes.organisations, plan.ownerId),
    issuingBodies: findCodes(codes.organisations, plan.issuingBodyIds),
    area: findCode(codes.areas, plan.areaId),
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    duration: plan.duration,
    decidedOn: plan.decidedOn,
    inForceOn: plan.inForceOn,
    publishedOn: plan.publishedOn,
    state: plan.state,
    marking: plan.marking,
    readers: findCodes(codes.organisations, plan.partnerIds),
    persons: plan.personIds,
    sentAt: plan.sentAt,
    languages: plan.languages,
    legalBasis: plan.legalBasis,
    predecessor: findCode(codes.plans, plan.predecessorId),
    elaborates: findCode(codes.elements, plan.elaboratesId),
    packVersion: plan.packVersion,
    illustrative: plan.illustrative || null,
  })
}

/** Converts an element to document form. The key is the id. */
export function elementToDocument(element: Element, codes: Codes): DocumentElement {
  const { areaIds, municipalityId, ...details } = element.details
  return removeEmpty<DocumentElement>({
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
    phenomenon: findCode(codes.phenomena, element.phenomenonId),
    interest: element.interestId,
    competenceTopic: element.competenceTopic,
    chainLinks: element.chainLinks,
    accountable: findCode(codes.functions, element.accountableFunctionId),
    deputy: findCode(codes.functions, element.deputyFunctionId),
    accountTo: findCode(codes.organisations, element.accountToId),
    contributors: findCodes(codes.organisations, element.contributorIds),
    periodFrom: element.periodFrom,
    periodTo: element.periodTo,
    marking: element.marking,
    readers: findCodes(codes.organisations, element.partnerIds),
    persons: element.personIds,
    confidential: element.confidential,
    details: removeEmpty({
      ...details,
      areas: findCodes(codes.areas, areaIds),
      municipality: findCode(codes.areas, municipalityId),
    }),
    partners: element.partners.map((partner) =>
      removeEmpty({
        organisation: codes.organisations.get(partner.organisationId)!,
        commitment: partner.commitment ?? undefined,
        status: partner.status,
      }),
    ),
    resources: element.resources.map((means) =>
      removeEmpty({
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
      removeEmpty({
        kind: need.kind,
        organisation: findCode(codes.organisations, need.organisationId),
        text: need.text,
        status: need.status,
        onDate: need.onDate ?? undefined,
      }),
    ),
    links: element.links.flatMap((link) => {
      const to = codes.elements.get(link.toId)
      return to ? [removeEmpty({ to, relation: link.relation, main: link.main || undefined })] : []
    }),
  })
}
