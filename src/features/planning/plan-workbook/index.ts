export { importWorkbookJob } from './import-job.ts'
