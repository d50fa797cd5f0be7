import { planActions } from '#features/plans/web/index.ts'
import { IntakeAction } from './intake-action.tsx'

export { intakePages } from './routes.ts'

export const fillIntakeSlots = (): void => planActions.fill(IntakeAction)
