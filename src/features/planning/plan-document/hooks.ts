import { createHook } from '#platform/hook.ts'
import type { Id } from '#shared/ids.ts'

/** A frozen version in the form of a plan document. */
export interface VersionDocument {
  /** The document format at the time of freezing. */
  format: string
  entry: Record<string, unknown>
}

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const documentHooks = {
  /** Returns a version as a document, or undefined if the plan has no such version that the reader may read. */
  versionDocument: createHook<{ planId: Id; versionId: Id }, VersionDocument | undefined>(),
}
