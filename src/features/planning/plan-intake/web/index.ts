import { planActions } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

export { intakePages } from './routes.ts'

const IntakeAction = late<{ planId: Id }>(
  'IntakeAction',
  async () => (await import('./intake-action.tsx')).IntakeAction,
)

export function fillIntakeSlots(): void {
  planActions.fill(IntakeAction)
  registerJobMessages('propose_outline', async () => {
    const { intakeMessages } = await import('../messages/index.ts')
    return (language) => intakeMessages[language].job
  })
}
