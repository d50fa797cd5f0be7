import { registerJobMessages } from '#platform/jobs/web/index.ts'

export { figureImportPages } from './routes.ts'

/** Registers the job messages. Called once, by app/web/slots.ts. */
export const registerFigureImportMessages = (): void =>
  registerJobMessages('bring_in_figures', async () => {
    const { figureImportMessages } = await import('../messages/job.ts')
    return (language) => figureImportMessages[language]
  })
