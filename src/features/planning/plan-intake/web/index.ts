import { planActions } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { intakeMessages } from '../messages/index.ts'
import { IntakeAction } from './intake-action.tsx'

export { intakePages } from './routes.ts'

const { en, nl, fr, de, da } = intakeMessages

export function fillIntakeSlots(): void {
  planActions.fill(IntakeAction)
  registerJobMessages('propose_outline', { en: en.job, nl: nl.job, fr: fr.job, de: de.job, da: da.job })
}
