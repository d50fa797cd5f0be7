import { isKnownLaw } from '#features/country/law/index.ts'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import {
  areReferenced,
  buildInitialElements,
  findKind,
  isDemo,
  listChildIds,
  listElements,
  toPlaceId,
} from '#features/planning/plans/index.ts'
import type { ChangedFields } from '#features/planning/plans/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { computeElementChanges, type StartedPlan } from './changes.ts'
import { findPlanIssues } from './check-permissions.ts'
import type { DocumentEffect } from './contract.ts'
import { findReaderIssues } from './find-reader-issues.ts'
import type { Codes } from './form.ts'
import { chooseNewIds, findExisting, type NewIds } from './identify.ts'
import { buildLayout } from './layout.ts'
import { findTakenIds, toPlanKey } from './queries/known-references.ts'
import { findAddressedPlans, Resolver } from './resolve.ts'
import { choosePackVersion, findUnreadableReferences, toPlan } from './resolve-references.ts'
import type { DocumentEntry, DocumentFile } from './schema.ts'

/** The effects of a document on a plan, computed but not written. */
export interface PreparedPlan {
  entry: DocumentEntry
  /** Pointer of the plan in the file. */
  pointer: string
  plan: Plan
  /** Null: the plan is new. */
  before: Plan | null
  /** Whether a new plan is registered from a list of published plans. */
  isRegistered: boolean
  /** All elements of the plan after the import. */
  elements: Element[]
  /** Parents come before children. */
  added: Element[]
  /** The changed fields, computed once before writing. */
  changed: { before: Element; after: Element; fields: ChangedFields }[]
  removed: Element[]
  unchanged: number
  keys: ReadonlyMap<string, Id>
}

export interface ImportInput {
  file: DocumentFile
  /** Owner of plans without an owner in the file. */
  ownerId?: Id | undefined
  /** Whether the plans were published elsewhere. The owner registers them on behalf of the issuing organisations. */
  isOnBehalf: boolean
  /**
   * For a file with a single plan that was already read: the current elements, and the keys of elements that the file
   * leaves unchanged.
   */
  known?: { elements: readonly Element[]; codes: Codes; unchangedKeys: ReadonlySet<string> }
}

/** Returns the effects of a file on every plan in it, and all issues. */
export async function prepare(context: TransactionContext, input: ImportInput): Promise<Drafted> {
  return validateDrafted(context, input, await draft(input, await loadReferences(context, input)))
}

/** The data needed to interpret a file. */
interface Lookups {
  resolver: Resolver
  /** The current plan of each plan of the file, by code. */
  existing: ReadonlyMap<string, Plan>
  /** The ids of new plans, by code. */
  newIds: NewIds
  /** Elements of other plans that the file references, with their plan. */
  addressed: ReadonlyMap<Id, Id>
  /** For existing plans, by id: the current elements, and the references that the actor may not read. */
  currentElements: ReadonlyMap<Id, { elements: readonly Element[]; hidden: ReadonlySet<Id> }>
  inDemo: boolean
  now: string
}

/**
 * Reads the data that a file needs. It is the first of three steps; the second, long step runs without a transaction.
 */
export async function loadReferences(
  context: TransactionContext,
  { file, ownerId, known }: ImportInput,
): Promise<Lookups> {
  // Unchanged elements add no references.
  const documentFile = known
    ? { ...file, plans: file.plans.map((entry) => omitUnchanged(entry, known.unchangedKeys)) }
    : file
  const resolver = await Resolver.load(context, documentFile)
  const existing = await findExisting(context, { file, ownerId }, resolver)
  resolver.preferPlans([...existing.values()].map(({ predecessorId }) => predecessorId))
  const addressed = await findAddressedPlans(context, documentFile, resolver)
  const inDemo = await isDemo(context.tx)
  const currentElements = new Map<Id, { elements: readonly Element[]; hidden: ReadonlySet<Id> }>()
  for (const plan of existing.values()) {
    const elements = known?.elements ?? (await listElements(context.tx, plan.id))
    currentElements.set(plan.id, {
      elements,
      hidden: await findUnreadableReferences(context, plan, elements, known?.codes),
    })
  }
  const newIds = await chooseNewIds(context, { file, ownerId }, { existing, resolver })
  return { resolver, existing, newIds, addressed, currentElements, inDemo, now: context.now }
}

interface Drafted {
  plans: PreparedPlan[]
  issues: DocumentIssue[]
  resolver: Resolver
}

/** Computes the changes of a file from the data that was read. */
export async function draft(input: ImportInput, lookups: Lookups): Promise<Drafted> {
  const { file } = input
  const { resolver, addressed, inDemo, now } = lookups
  const { started, issues } = arrangePlans(file, lookups)
  const keysByPlan = new Map(started.map((entry) => [entry.entry.plan.code, entry.layout.keys]))
  const planIds = new Map(started.map((entry) => [entry.entry.plan.code, entry.id]))
  const addresses = { keysByPlan, planIds, addressed, resolver }
  const plans: PreparedPlan[] = []
  for (const startedPlan of started) {
    const { entry, pointer, kind, before, id, hidden, layout } = startedPlan
    if (layout.issues.length > 0) continue
    const place = { entry, pointer, before, id, kind, hidden, now, ...addresses }
    const plan = toPlan(place, input, inDemo || !!file.illustrative)
    if (!plan) {
      issues.push({ pointer: `${pointer}/plan/owner`, code: 'OWNER_MISSING', data: {} })
      continue
    }
    const changes = await computeElementChanges(startedPlan, { ...addresses, now }, input.known?.unchangedKeys)
    const isRegistered = input.isOnBehalf && before === null
    plans.push({ entry, pointer, plan, before, isRegistered, keys: layout.keys, ...changes })
  }
  return { plans, issues, resolver }
}

/** Places the elements of each plan of a file. Plans of unknown kinds are left out. */
function arrangePlans(file: DocumentFile, lookups: Lookups): { started: StartedPlan[]; issues: DocumentIssue[] } {
  const { resolver, existing, newIds, currentElements, now } = lookups
  const issues: DocumentIssue[] = []
  const started: StartedPlan[] = []
  const codes = new Set<string>()
  for (const [index, entry] of file.plans.entries()) {
    const { code } = entry.plan
    const pointer = `/plans/${index}`
    const before = existing.get(code) ?? null
    const packVersion = choosePackVersion(entry.plan, before)
    const kind = isKnownLaw(packVersion) ? findKind({ kind: entry.plan.kind, packVersion }) : undefined
    if (codes.has(code)) issues.push({ pointer: `${pointer}/plan/code`, code: 'DUPLICATE_CODE', data: { code } })
    codes.add(code)
    if (!isKnownLaw(packVersion)) {
      issues.push({ pointer: `${pointer}/plan/packVersion`, code: 'UNKNOWN_CODE', data: { code: packVersion } })
      continue
    }
    if (!kind) {
      issues.push({ pointer: `${pointer}/plan/kind`, code: 'KIND_UNKNOWN', data: { kind: entry.plan.kind } })
      continue
    }
    const { id: nextId, namesIds } = newIds.get(code)!
    const id = before?.id ?? nextId
    const fresh = { id, languages: entry.plan.languages, updatedAt: now }
    const { elements: base, hidden } = currentElements.get(id) ?? {
      elements: buildInitialElements(kind, fresh, (place) => toPlaceId(namesIds ? code : id, place)),
      hidden: new Set<Id>(),
    }
    resolver.addPlan(code, id)
    const layout = buildLayout(entry, kind, base, { at: `${pointer}/elements`, planId: id, namesIds })
    issues.push(...layout.issues)
    started.push({ entry, pointer, kind, before, id, base, hidden, layout })
  }
  return { started, issues }
}

/** Finds all issues of a file. Unknown codes get the nearest known codes as proposals. */
export async function validateDrafted(
  context: TransactionContext,
  input: ImportInput,
  { plans, issues, resolver }: Drafted,
): Promise<Drafted> {
  const against = [...issues]
  for (const prepared of plans) {
    against.push(...(await findPlanIssues(context, prepared, input)))
    against.push(...(await findReaderIssues(context.tx, prepared)))
  }
  against.push(...(await findOutsideIssues(context, plans)))
  await resolver.propose(context)
  return { plans, issues: [...against, ...resolver.issues], resolver }
}

const omitUnchanged = (entry: DocumentEntry, placed: ReadonlySet<string>): DocumentEntry => ({
  ...entry,
  elements: entry.elements.filter(({ key }) => !placed.has(key)),
})

/**
 * Finds issues that depend on data outside these plans: codes and keys in use, and references to removed elements. They
 * can arise even when the plans do not change.
 */
export const findOutsideIssues = async (
  context: TransactionContext,
  plans: readonly PreparedPlan[],
): Promise<DocumentIssue[]> => [
  ...(await findTakenIssues(context, plans)),
  ...(await findRemovalIssues(context, plans)),
]

async function findTakenIssues(context: TransactionContext, plans: readonly PreparedPlan[]): Promise<DocumentIssue[]> {
  // Of other organisations nothing is told but that their plans are theirs.
  const added = plans.flatMap(({ plan, before }) =>
    before === null && may(context.actor, 'plan.write', plan.ownerId) ? [plan] : [],
  )
  const ids = plans.flatMap((plan) => plan.added.map((element) => element.id))
  const taken = await findTakenIds(context, added, ids)
  const issues: DocumentIssue[] = []
  for (const { pointer, plan, before, keys, entry } of plans) {
    if (before === null && taken.planKeys.has(toPlanKey(plan)))
      issues.push({ pointer: `${pointer}/plan/code`, code: 'CODE_TAKEN', data: { code: plan.code } })
    const known = new Set([...keys.values()].filter((id) => taken.elementIds.has(id)))
    if (known.size === 0) continue
    entry.elements.forEach(({ key }, index) => {
      if (known.has(keys.get(key)!))
        issues.push({ pointer: `${pointer}/elements/${index}/key`, code: 'KEY_TAKEN', data: { key } })
    })
  }
  return issues
}

/**
 * Finds missing elements that cannot be deleted, because another plan or hidden content references them. A document
 * contains the whole plan, so other missing elements are deleted.
 */
async function findRemovalIssues(
  context: TransactionContext,
  plans: readonly PreparedPlan[],
): Promise<DocumentIssue[]> {
  const issues: DocumentIssue[] = []
  for (const { pointer, plan, removed, keys } of plans) {
    if (removed.length === 0) continue
    const ids = removed.map((element) => element.id)
    const known = new Set([...keys.values(), ...ids])
    const pointedAt = await withSystemAccess(context, async () => {
      const under = await listChildIds(context.tx, ids)
      return under.some((id) => !known.has(id)) || areReferenced(context.tx, plan.id, ids)
    })
    const answers = await planHooks.areElementsReferenced.ask(context, { planId: plan.id, elementIds: ids })
    if (pointedAt || answers.includes(true))
      issues.push({ pointer: `${pointer}/elements`, code: 'IN_USE', data: { keys: ids.slice(0, 20) } })
  }
  return issues
}

export const toDocumentEffect = (prepared: PreparedPlan, answers: number): DocumentEffect => ({
  planId: prepared.plan.id,
  code: prepared.plan.code,
  title: prepared.plan.title,
  isNew: prepared.before === null,
  added: prepared.added.length,
  changed: prepared.changed.length,
  unchanged: prepared.unchanged,
  removed: prepared.removed.length,
  answers,
})
