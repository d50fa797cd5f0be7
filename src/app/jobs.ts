import { printLettersJob } from '#features/cycle/index.ts'
import { makeDocumentJob } from '#features/documents/index.ts'
import { bringInFiguresJob } from '#features/indicators/index.ts'
import { proposeOutlineJob } from '#features/intake/index.ts'
import { bringInWorkbookJob } from '#features/plans/index.ts'
import type { AnyJobKind } from '#platform/jobs/kind.ts'

/** Every kind of long work that the product knows. */
export const jobKinds: readonly AnyJobKind[] = [
  makeDocumentJob,
  bringInWorkbookJob,
  bringInFiguresJob,
  proposeOutlineJob,
  printLettersJob,
]
