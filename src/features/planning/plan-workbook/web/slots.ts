import { type PlanPart, planFileCards } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'

const WorkbookCard = late<PlanPart>('WorkbookCard', async () => (await import('./workbook-card.tsx')).WorkbookCard)

/** Registers the workbook card on the page of a plan, and the job messages. Called once, by app/web/slots.ts. */
export function registerPlanWorkbookSlots(): void {
  registerJobMessages('bring_in_workbook', async () => {
    const { importMessages } = await import('../messages/job.ts')
    return (language) => importMessages[language]
  })
  planFileCards.fill(WorkbookCard)
}
