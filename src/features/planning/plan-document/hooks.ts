import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** A frozen version in the form of a plan document. */
export interface VersionDocument {
  /** The document format at the time of freezing. */
  format: string
  entry: Record<string, unknown>
}

/** Questions to higher slices. The answers are registered in app/subscriptions.ts and run in the same transaction. */
export const documentHooks = {
  /** Returns a version as a document, or undefined if the plan has no such version that the reader may read. */
  versionDocument: fact<{ planId: Id; versionId: Id }, VersionDocument | undefined>(),
}
