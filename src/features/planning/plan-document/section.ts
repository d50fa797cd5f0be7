import type { z } from 'zod'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { DocumentFault } from './contract.ts'

/**
 * One slice's section of the plan document. JSON, version, file check and rendition are all made from the sections, which
 * app/sections.ts puts in order. Rows refer to organisations, areas, functions and phenomena by code, to elements by key.
 */
export interface PlanSection<Row = unknown> {
  /** Name in the document: `answers`, `exceptions`. */
  name: string
  schema: z.ZodType<Row[]>
  /** The rows of a plan that the reader may read, in a fixed order. Each names its subject, for frozen rows. */
  read(work: Work, planId: Id): Promise<{ subjectId: Id; accessId: number; row: Row }[]>
  /** What codes within its rows are called that only its slice knows (an indicator, a criterion). */
  names?(work: Work, rows: readonly Row[]): Promise<Record<string, Names>>
  /** Whether the section is frozen into versions. */
  frozen: boolean
  /** Writes the rows of a document, after the elements; answers with faults, or how many rows changed. */
  write?(
    work: Work,
    planId: Id,
    rows: Row[],
    keys: ReadonlyMap<string, Id>,
  ): Promise<{ faults: DocumentFault[]; changed: number }>
}

const registered: PlanSection[] = []

/** Called once, by app/sections.ts. */
export const registerSections = (sections: readonly PlanSection[]): void => {
  registered.splice(0, registered.length, ...sections)
}

export const planSections = (): readonly PlanSection[] => registered
