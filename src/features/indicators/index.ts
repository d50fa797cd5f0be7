export { bringInFiguresJob } from './import/bring-in-job.ts'
