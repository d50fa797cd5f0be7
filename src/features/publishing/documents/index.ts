export { elementText } from './element-blocks.ts'
export { illustrativeNotice } from './illustrative.ts'
export { makeDocumentJob } from './make-document-job.ts'
export { textRuns } from './text-runs.ts'
