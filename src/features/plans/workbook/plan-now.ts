import { createHash } from 'node:crypto'
import type { Work } from '#platform/context.ts'
import { atOnce, pause } from '#platform/workbook/pause.ts'
import type { Language } from '#shared/language.ts'
import { readText } from '#shared/localized-text.ts'
import type { Codes } from '../document/form.ts'
import { elementToDocument, planToDocument } from '../document/form.ts'
import { elementIdOf } from '../document/keys.ts'
import { readCodes } from '../document/queries/codes.ts'
import type { DocumentElement } from '../document/schema.ts'
import type { Element, Plan } from '../entities.ts'
import { readElements } from '../outline/queries/read-elements.ts'
import { type Form, flatten } from './flat.ts'
import type { PlanNow } from './merge.ts'

/** A plan as its reader may read it, and in the form in which it goes out. */
export interface StoredPlan {
  plan: Plan
  elements: Element[]
  codes: Codes
}

export interface ReadPlan extends StoredPlan {
  documents: DocumentElement[]
  /** Says by itself whether anything that the reader may read has changed. */
  state: string
}

export async function readPlanNow(work: Work, plan: Plan): Promise<StoredPlan> {
  const elements = await readElements(work.tx, plan.id)
  return { plan, elements, codes: await readCodes(work.tx, plan, elements) }
}

export async function inDocumentForm(stored: StoredPlan): Promise<ReadPlan> {
  const { plan, elements, codes } = stored
  const readable = new Set(elements.map((element) => element.id))
  const documents: DocumentElement[] = []
  const hash = createHash('sha256').update(`${plan.id} ${plan.revision}`)
  for (const [index, element] of elements.entries()) {
    if (index % atOnce === 0) await pause()
    const interestId = element.interestId && readable.has(element.interestId) ? element.interestId : null
    documents.push(elementToDocument({ ...element, interestId }, codes))
    hash.update(`${element.id} ${element.revision} ${element.position}`)
  }
  return { ...stored, documents, state: hash.digest('hex') }
}

/** The same as rows of a workbook. */
export async function asRows({ plan, codes, documents }: ReadPlan, form: Form): Promise<PlanNow> {
  const elements = new Map<string, { element: DocumentElement; cells: ReturnType<typeof flatten> }>()
  const byPlace = new Map<string, string>()
  for (const [index, element] of documents.entries()) {
    if (index % atOnce === 0) await pause()
    elements.set(element.key, { element, cells: flatten(element, form) })
    if (element.place !== undefined) byPlace.set(element.place, element.key)
  }
  return {
    elements,
    cover: planToDocument(plan, codes),
    idOf: (key) => byPlace.get(key) ?? elementIdOf(plan.code, key),
  }
}

export const titlesOf = (documents: readonly DocumentElement[], language: Language): Map<string, string> =>
  new Map(
    documents.map(({ key, title, code }) => [
      key,
      [code, title && readText(title, language).text].filter(Boolean).join(' '),
    ]),
  )
