export { importFiguresJob } from './import-job.ts'
