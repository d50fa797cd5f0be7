import type { z } from 'zod'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { DocumentIssue } from './errors.ts'

/**
 * A feature's section of the plan document. JSON, versions, the file check and editions are all built from these
 * sections, in the order that the slices register. Rows refer to organisations, areas, functions and phenomena by code,
 * and to elements by key.
 */
export interface PlanSection<Row = unknown> {
  /** Name in the document: `answers`, `exceptions`. */
  name: string
  schema: z.ZodType<Row[]>
  /**
   * Returns the rows of a plan that the reader may read, in a fixed order. Each row names the subject it belongs to,
   * for frozen rows.
   */
  read(context: TransactionContext, planId: Id): Promise<{ subjectId: Id; accessId: number; row: Row }[]>
  /**
   * Returns the names of codes in the rows that only this feature can resolve (an indicator, a criterion).
   * @param at the moment whose names apply; undefined: the present names
   */
  names?(context: TransactionContext, rows: readonly Row[], at?: string | undefined): Promise<Record<string, Names>>
  /** Whether the section is frozen into versions. */
  frozen: boolean
  /**
   * Whether the rows go on changing after an approval (answers, exceptions). They are frozen as proof, but are not text
   * of the plan: editions print them as they are on the day.
   */
  changesAfterApproval?: true
  /** Writes the rows of a document, after the elements. Returns the issues found, or the number of changed rows. */
  write?(
    context: TransactionContext,
    planId: Id,
    rows: Row[],
    keys: ReadonlyMap<string, Id>,
  ): Promise<{ issues: DocumentIssue[]; changed: number }>
}

const registered: PlanSection[] = []

/** Registers the sections. Called once, by app/registration.ts. */
export const registerSections = (sections: readonly PlanSection[]): void => {
  registered.splice(0, registered.length, ...sections)
}

export const planSections = (): readonly PlanSection[] => registered

/** The rows of a frozen version by section, as far as the reader may read them. */
export type FrozenSections = ReadonlyMap<string, readonly { subjectId: Id; row: unknown }[]>

/** Returns the frozen rows of a section. Undefined: the current rows are meant. */
export const listFrozenRows = <Row>(
  { name }: Pick<PlanSection<Row>, 'name' | 'schema'>,
  sections: FrozenSections | undefined,
): { subjectId: Id; row: Row }[] | undefined =>
  sections && ((sections.get(name) ?? []) as { subjectId: Id; row: Row }[])
