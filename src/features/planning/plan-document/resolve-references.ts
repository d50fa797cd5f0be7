import { currentLaw } from '#features/country/law/index.ts'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { periodEnd, usualDuration } from '#features/planning/plans/index.ts'
import { emptyContent } from '#features/planning/plans/outline/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { fieldsFromDocument } from './fields/conversions.ts'
import { type Addresses, type FieldPlace, resolveElement } from './fields/type-conversions.ts'
import type { Codes } from './form.ts'
import type { ImportInput } from './prepare.ts'
import { getCodes } from './queries/codes.ts'
import type { DocumentElement, DocumentEntry } from './schema.ts'

/**
 * Returns the ids of referenced elements and plans that the actor may not read: the elaborated element, the interests
 * and the previous plan. A document created by the actor does not contain these references.
 */
export async function findUnreadableReferences(
  context: TransactionContext,
  plan: Plan,
  elements: readonly Element[],
  known?: Codes,
): Promise<Set<Id>> {
  const codes = known ?? (await getCodes(context.tx, plan, elements))
  const named = [plan.elaboratesId, ...elements.map((element) => element.interestId)]
  const hidden = named.filter((id) => id !== null && !codes.elements.has(id)) as Id[]
  if (plan.predecessorId && !codes.plans.has(plan.predecessorId)) hidden.push(plan.predecessorId)
  return new Set(hidden)
}

/**
 * Returns the pack version whose law applies to a plan of a file. An existing plan keeps the law, whatever the file
 * names. A new plan has the law that the file names, or else the current law.
 */
export const choosePackVersion = (
  plan: { packVersion?: string | undefined },
  before: Pick<Plan, 'packVersion'> | null,
): string => before?.packVersion ?? plan.packVersion ?? currentLaw().version

interface PlanPlace extends Addresses {
  entry: DocumentEntry
  pointer: string
  before: Plan | null
  id: Id
  kind: PackPlanKind
  hidden: ReadonlySet<Id>
  now: string
}

/** Returns the plan that a document describes; undefined when the owner is unknown. */
export function toPlan(place: PlanPlace, input: ImportInput, illustrative: boolean): Plan | undefined {
  const { entry, pointer, before, id, kind, hidden, resolver } = place
  const plan = entry.plan
  const within = `${pointer}/plan`
  const named = plan.owner === undefined ? null : resolver.resolveCode(`${within}/owner`, 'organisation', plan.owner)
  const ownerId = named ?? before?.ownerId ?? input.ownerId
  if (!ownerId) return undefined
  const retainHiddenReference = (value: Id | null, was: Id | null | undefined) =>
    value === null && was && hidden.has(was) ? was : value
  const duration = plan.duration ?? usualDuration(kind, plan.periodFrom) ?? 'P4Y'
  const issuers = resolver.resolveCodes(`${within}/issuingBodies`, 'organisation', plan.issuingBodies)
  const elaborates = plan.elaborates ? resolveElement(plan.elaborates, `${within}/elaborates`, place) : null
  const predecessor = resolver.resolveCode(`${within}/predecessor`, 'plan', plan.predecessor)
  return {
    id,
    code: plan.code,
    kind: plan.kind,
    title: plan.title,
    motto: plan.motto ?? null,
    shortMessage: plan.shortMessage ?? null,
    ownerId,
    issuingBodyIds: issuers.includes(ownerId) ? [...new Set(issuers)] : [...new Set([ownerId, ...issuers])],
    areaId:
      plan.area === undefined ? (before?.areaId ?? null) : resolver.resolveCode(`${within}/area`, 'area', plan.area),
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo ?? periodEnd(plan.periodFrom, duration),
    duration,
    decidedOn: plan.decidedOn ?? null,
    inForceOn: plan.inForceOn ?? null,
    publishedOn: plan.publishedOn ?? null,
    state: plan.state ?? before?.state ?? 'drafting',
    // The confirmation of a registered plan made it public.
    marking: input.isOnBehalf && before ? before.marking : plan.marking,
    partnerIds: resolver.resolveCodes(`${within}/readers`, 'organisation', plan.readers),
    personIds: resolver.persons(`${within}/persons`, plan.persons),
    // A plan that was sent keeps the time of sending.
    sentAt: before?.sentAt ?? (plan.sentAt === undefined ? null : new Date(plan.sentAt).toISOString()),
    languages: plan.languages,
    legalBasis: plan.legalBasis ?? null,
    predecessorId: retainHiddenReference(predecessor, before?.predecessorId),
    elaboratesId: retainHiddenReference(elaborates, before?.elaboratesId),
    packVersion: choosePackVersion(plan, before),
    illustrative: illustrative || plan.illustrative === true || before?.illustrative === true,
    revision: before?.revision ?? 1,
    updatedAt: place.now,
  }
}

interface ElementPlace extends FieldPlace {
  pointer: string
  planId: Id
  place: { id: Id; parentId: Id | null; position: string; place: string | null }
  now: string
}

/** Returns the element that a document describes. */
export function toElement(input: DocumentElement, place: ElementPlace): Element {
  return {
    ...emptyContent(input.kind),
    ...fieldsFromDocument(input, place.pointer, place),
    ...place.place,
    planId: place.planId,
    revision: place.before?.revision ?? 1,
    updatedAt: place.now,
  }
}
