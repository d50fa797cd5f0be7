import { validate } from 'uuid'
import type { Codes } from '#features/planning/plan-document/index.ts'
import { elementToDocument, getCodes, planToDocument } from '#features/planning/plan-document/index.ts'
import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import {
  assemble,
  findPlan,
  getPlanState,
  listElementIds,
  listElementRows,
  listElements,
  listIdsOfKey,
  loadPlanRelations,
} from '#features/planning/plans/index.ts'
import type { Transact } from '#platform/context.ts'
import { batchSize, pause } from '#platform/workbook/yield.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import { type Form, flatten } from './flatten-rows.ts'
import type { CurrentPlan } from './merge.ts'

/** A plan as a reader may read it. */
export interface StoredPlan {
  plan: Plan
  elements: Element[]
  codes: Codes
  /** A string that changes when any content changes that the reader may read. */
  state: string
}

/** The plan, also in export form. */
export interface ReadPlan extends StoredPlan {
  documents: DocumentElement[]
}

/** Elements per transaction. On the embedded database all other requests wait until a transaction ends. */
const rowBatchSize = 2_000
/** After this number of attempts, a plan with constant writes is read in a single transaction. */
const maxAttempts = 3

/**
 * Reads a plan in batches, in short transactions with the same plan state, so that other requests can run between them.
 * Undefined if the plan may not be read (any more). `read` receives the progress, 0 to 1.
 */
export async function loadPlanNow(
  transact: Transact,
  planId: Id,
  read: (share: number) => void = () => {},
): Promise<StoredPlan | undefined> {
  for (let tries = 1; tries <= maxAttempts; tries += 1) {
    const { state, ids } = await transact('read', async ({ tx }) => ({
      state: await getPlanState(tx, planId),
      ids: await listElementIds(tx, planId),
    }))
    const rows: Awaited<ReturnType<typeof listElementRows>> = []
    for (let start = 0; start < ids.length; start += rowBatchSize) {
      read(start / ids.length)
      const some = ids.slice(start, start + rowBatchSize)
      for (const row of await transact('read', ({ tx }) => listElementRows(tx, some))) rows.push(row)
    }
    const whole = assemble(rows, await transact('read', ({ tx }) => loadPlanRelations(tx, planId)))
    const last = await transact('read', async ({ tx }) => {
      const [now, plan] = [await getPlanState(tx, planId), await findPlan(tx, planId)]
      if (!plan) return { plan }
      return now === state ? { plan, codes: await getCodes(tx, plan, whole) } : undefined
    })
    if (last && !last.plan) return undefined
    if (last?.plan) return { ...last, elements: whole, state }
  }
  return transact('read', async ({ tx }) => {
    const plan = await findPlan(tx, planId)
    if (!plan) return undefined
    // Reads the state first. A change between two statements is then rejected later, never overwritten.
    const state = await getPlanState(tx, planId)
    const elements = await listElements(tx, planId)
    return { plan, elements, codes: await getCodes(tx, plan, elements), state }
  })
}

export async function toReadPlan(stored: StoredPlan): Promise<ReadPlan> {
  const { elements, codes } = stored
  const readable = new Set(elements.map((element) => element.id))
  const documents: DocumentElement[] = []
  for (const [index, element] of elements.entries()) {
    if (index % batchSize === 0) await pause()
    const interestId = element.interestId && readable.has(element.interestId) ? element.interestId : null
    documents.push(elementToDocument({ ...element, interestId }, codes))
  }
  return { ...stored, documents }
}

/** Returns the plan as rows of a workbook. */
export async function asRows({ plan, codes, documents }: ReadPlan, form: Form): Promise<CurrentPlan> {
  const elements = new Map<string, { element: DocumentElement; cells: ReturnType<typeof flatten> }>()
  const byPlace = new Map<string, string>()
  for (const [index, element] of documents.entries()) {
    if (index % batchSize === 0) await pause()
    elements.set(element.key, { element, cells: flatten(element, form) })
    if (element.place !== undefined) byPlace.set(element.place, element.key)
  }
  return {
    elements,
    cover: planToDocument(plan, codes),
    getId: (key) =>
      byPlace.get(key) ??
      listIdsOfKey(plan, key).find((id) => elements.has(id)) ??
      (validate(key) ? key.toLowerCase() : key),
  }
}

export const indexTitles = (documents: readonly DocumentElement[], language: Language): Map<string, string> =>
  new Map(
    documents.map(({ key, title, code }) => [
      key,
      [code, title && loadText(title, language).text].filter(Boolean).join(' '),
    ]),
  )
