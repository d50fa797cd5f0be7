import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { figureImportMessages } from '../messages/job.ts'

export { figureImportPages } from './routes.ts'

/** Registers the job messages. Called once, by app/web/slots.ts. */
export const registerFigureImportMessages = (): void => registerJobMessages('bring_in_figures', figureImportMessages)
