import { countryPack } from '#features/country/registry/index.ts'
import type { Element, Link, Plan } from '#features/planning/plans/entities.ts'
import { periodEnd, toElementId, usualDuration } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { Codes } from './form.ts'
import type { ImportInput } from './prepare.ts'
import { readCodes } from './queries/codes.ts'
import type { Resolver } from './resolve.ts'
import type { DocumentElement, DocumentEntry } from './schema.ts'

/** How a document references elements: by the keys of the plans in the file, otherwise by the database. */
export interface Addresses {
  keysByPlan: ReadonlyMap<string, ReadonlyMap<string, Id>>
  planIds: ReadonlyMap<string, Id>
  /** Elements of other plans that the actor may read, with their plan. */
  addressed: ReadonlyMap<Id, Id>
  resolver: Resolver
}

function resolveElement(address: { plan: string; key: string }, at: string, addresses: Addresses): Id | null {
  const { keysByPlan, addressed, resolver } = addresses
  const inFile = keysByPlan.get(address.plan)
  if (inFile) {
    const id = inFile.get(address.key)
    if (id) return id
  } else {
    const planId = resolver.resolveCode(`${at}/plan`, 'plan', address.plan)
    if (!planId) return null
    const id = toElementId(address.plan, address.key)
    if (addressed.get(id) === planId) return id
  }
  const data = { code: address.key, objectKind: 'element', suggestions: [] }
  resolver.issues.push({ pointer: `${at}/key`, code: 'UNKNOWN_CODE', data })
  return null
}

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
  const codes = known ?? (await readCodes(context.tx, plan, elements))
  const named = [plan.elaboratesId, ...elements.map((element) => element.interestId)]
  const hidden = named.filter((id) => id !== null && !codes.elements.has(id)) as Id[]
  if (plan.predecessorId && !codes.plans.has(plan.predecessorId)) hidden.push(plan.predecessorId)
  return new Set(hidden)
}

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
    areaId: resolver.resolveCode(`${within}/area`, 'area', plan.area),
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo ?? periodEnd(plan.periodFrom, duration),
    duration,
    decidedOn: plan.decidedOn ?? null,
    inForceOn: plan.inForceOn ?? null,
    publishedOn: plan.publishedOn ?? null,
    state: plan.state ?? before?.state ?? 'drafting',
    marking: plan.marking,
    partnerIds: resolver.resolveCodes(`${within}/readers`, 'organisation', plan.readers),
    personIds: resolver.persons(`${within}/persons`, plan.persons),
    // A plan that was sent keeps the time of sending.
    sentAt: before?.sentAt ?? (plan.sentAt === undefined ? null : new Date(plan.sentAt).toISOString()),
    languages: plan.languages,
    legalBasis: plan.legalBasis ?? null,
    predecessorId: retainHiddenReference(predecessor, before?.predecessorId),
    elaboratesId: retainHiddenReference(elaborates, before?.elaboratesId),
    packVersion: plan.packVersion ?? before?.packVersion ?? countryPack().version,
    illustrative: illustrative || plan.illustrative === true || before?.illustrative === true,
    revision: before?.revision ?? 1,
    updatedAt: place.now,
  }
}

interface ElementPlace extends Addresses {
  pointer: string
  planId: Id
  place: { id: Id; parentId: Id | null; position: string; place: string | null }
  before: Element | undefined
  keys: ReadonlyMap<string, Id>
  hidden: ReadonlySet<Id>
  now: string
}

/** Returns the element that a document describes. */
export function toElement(input: DocumentElement, place: ElementPlace): Element {
  const { pointer, resolver, before, keys, hidden } = place
  const interest = input.interest === undefined ? null : (keys.get(input.interest) ?? null)
  if (input.interest !== undefined && interest === null) {
    const data = { code: input.interest, objectKind: 'element', suggestions: [] }
    resolver.issues.push({ pointer: `${pointer}/interest`, code: 'UNKNOWN_CODE', data })
  }
  const { areas, municipality, ...details } = input.details ?? {}
  const areaIds = resolver.resolveCodes(`${pointer}/details/areas`, 'area', areas)
  const municipalityId = resolver.resolveCode(`${pointer}/details/municipality`, 'area', municipality)
  return {
    ...place.place,
    planId: place.planId,
    kind: input.kind,
    code: input.code ?? null,
    title: input.title ?? null,
    body: input.body ?? null,
    gain: input.gain ?? null,
    rationale: input.rationale ?? null,
    state: input.state ?? null,
    stateReason: input.stateReason ?? null,
    phenomenonId: resolver.resolveCode(`${pointer}/phenomenon`, 'phenomenon', input.phenomenon),
    interestId: interest ?? (before?.interestId && hidden.has(before.interestId) ? before.interestId : null),
    competenceTopic: input.competenceTopic ?? null,
    chainLinks: input.chainLinks ?? [],
    accountableFunctionId: resolver.function(`${pointer}/accountable`, input.accountable),
    deputyFunctionId: resolver.function(`${pointer}/deputy`, input.deputy),
    accountToId: resolver.resolveCode(`${pointer}/accountTo`, 'organisation', input.accountTo),
    contributorIds: resolver.resolveCodes(`${pointer}/contributors`, 'organisation', input.contributors),
    periodFrom: input.periodFrom ?? null,
    periodTo: input.periodTo ?? null,
    marking: input.marking ?? null,
    partnerIds: resolver.resolveCodes(`${pointer}/readers`, 'organisation', input.readers),
    personIds: resolver.persons(`${pointer}/persons`, input.persons),
    confidential: input.confidential ?? null,
    details: { ...details, ...(areaIds.length > 0 && { areaIds }), ...(municipalityId && { municipalityId }) },
    partners: (input.partners ?? []).flatMap(({ organisation, commitment, status }, index) => {
      const organisationId = resolver.resolveCode(
        `${pointer}/partners/${index}/organisation`,
        'organisation',
        organisation,
      )
      return organisationId ? [{ organisationId, commitment: commitment ?? null, status }] : []
    }),
    resources: (input.resources ?? []).map((means) => ({
      kind: means.kind,
      service: means.service,
      amount: means.amount ?? null,
      available: means.available ?? null,
      source: means.source ?? null,
      ...(means.team !== undefined && { team: means.team }),
      funded: means.funded ?? null,
      notAvailable: means.notAvailable ?? false,
    })),
    needs: (input.needs ?? []).map((need, index) => ({
      kind: need.kind,
      organisationId: resolver.resolveCode(`${pointer}/needs/${index}/organisation`, 'organisation', need.organisation),
      text: need.text,
      status: need.status,
      onDate: need.onDate ?? null,
    })),
    links: (input.links ?? []).flatMap((link, index): Link[] => {
      const toId = resolveElement(link.to, `${pointer}/links/${index}/to`, place)
      return toId ? [{ toId, relation: link.relation, main: link.main ?? false }] : []
    }),
    revision: before?.revision ?? 1,
    updatedAt: place.now,
  }
}
