import type { Plan } from '#features/planning/plans/entities.ts'
import { createHook } from '#platform/hook.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Named } from '#shared/named.ts'

/** A frozen version in the form of a plan document. */
export interface VersionDocument {
  /** The document format at the time of freezing. */
  format: string
  entry: Record<string, unknown>
}

interface ExportedVersion {
  number: number
  hash: string
  frozenAt: string
  /** The day from which it is in force; null: it was not brought into force. */
  inForceOn: LegalDate | null
}

/** Which text of a plan a document is, and the names of the codes in it. An import ignores both. */
export interface DocumentEdition {
  edition: {
    /** Neither an approved version nor the working copy without changes that need an approval. */
    isDraft: boolean
    /** The frozen version that the text exactly is. */
    version: ExportedVersion | null
    /** The approved version, if the text is another one. */
    approvedVersion: ExportedVersion | null
    unapprovedChanges: number
    /** That the plan was registered from a published list, in each language. Null: it was not. */
    origin: Names | null
    /** The moment of the names. */
    namesAt: string
  }
  /** By code; a function by the codes of the organisation and the function, separated by a space. */
  names: Named
}

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const documentHooks = {
  /** Returns a version as a document, or undefined if the plan has no such version that the reader may read. */
  versionDocument: createHook<{ planId: Id; versionId: Id }, VersionDocument | undefined>(),
  /** Which text of the plan is this entry, and what are its codes called? */
  edition: createHook<
    { plan: Plan; versionId: Id | undefined; entry: Readonly<Record<string, unknown>> },
    DocumentEdition
  >(),
}
