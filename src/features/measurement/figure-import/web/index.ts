import { fillJobWords } from '#platform/jobs/web/index.ts'
import { bringInFiguresWords } from '../messages/job.ts'

export { figureImportPages } from './routes.ts'

/** Registers the job messages. Called once, by app/web/slots.ts. */
export const registerFigureImportMessages = (): void => fillJobWords('bring_in_figures', bringInFiguresWords)
