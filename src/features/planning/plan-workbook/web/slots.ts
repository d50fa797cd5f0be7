import { type PlanPart, planFileCards } from '#features/planning/plans/web/index.ts'
import { fillJobWords } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { bringInWords } from '../messages/job.ts'

const WorkbookCard = late<PlanPart>('WorkbookCard', async () => (await import('./workbook-card.tsx')).WorkbookCard)

/** Registers the workbook card on the page of a plan, and the job messages. Called once, by app/web/slots.ts. */
export function registerPlanWorkbookSlots(): void {
  fillJobWords('bring_in_workbook', bringInWords)
  planFileCards.fill(WorkbookCard)
}
