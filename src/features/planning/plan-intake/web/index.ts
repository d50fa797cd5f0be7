import { planActions } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { IntakeAction } from './intake-action.tsx'

export { intakePages } from './routes.ts'

export function fillIntakeSlots(): void {
  planActions.fill(IntakeAction)
  registerJobMessages('propose_outline', async () => {
    const { intakeMessages } = await import('../messages/index.ts')
    return (language) => intakeMessages[language].job
  })
}
