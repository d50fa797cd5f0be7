import { printLettersJob } from '#features/approval/path/index.ts'
import { importFiguresJob } from '#features/measurement/indicators/index.ts'
import { proposeOutlineJob } from '#features/planning/plan-intake/index.ts'
import { importWorkbookJob } from '#features/planning/plans/index.ts'
import { makeDocumentJob } from '#features/publishing/documents/index.ts'
import type { AnyJobKind } from '#platform/jobs/kind.ts'

/** All kinds of background jobs. */
export const jobKinds: readonly AnyJobKind[] = [
  makeDocumentJob,
  importWorkbookJob,
  importFiguresJob,
  proposeOutlineJob,
  printLettersJob,
]
