import type { Element, Plan } from '#features/planning/plans/entities.ts'
import type { Id } from '#shared/ids.ts'
import { fieldsToDocument } from './fields/conversions.ts'
import { removeEmpty } from './fields/type-conversions.ts'
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
export const elementToDocument = (element: Element, codes: Codes): DocumentElement =>
  removeEmpty<DocumentElement>({
    key: element.id,
    parent: element.parentId,
    kind: element.kind,
    place: element.place,
    ...fieldsToDocument(element, codes),
  })
