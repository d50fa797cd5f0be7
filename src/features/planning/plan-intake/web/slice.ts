import { planActions } from '#features/planning/plans/web/index.ts'
import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { intakeContract } from '../contract.ts'
import { intakePages } from './routes.ts'

const IntakeAction = late<{ planId: Id }>(
  'IntakeAction',
  async () => (await import('./intake-action.tsx')).IntakeAction,
)

export const planIntakeWeb = defineWebSlice({
  name: 'planning/plan-intake',
  pages: intakePages,
  parts: [
    addTo(planActions, { component: IntakeAction }),
    addTo(jobKindMessages, {
      kind: 'propose_outline',
      load: async () => {
        const { intakeMessages } = await import('../messages/index.ts')
        return (language) => intakeMessages[language].job
      },
    }),
    addTo(
      journalNames,
      nameProcedures<{ intake: typeof intakeContract }>(
        async () => (await import('../journal-messages.ts')).planIntakeJournalMessages,
      ),
    ),
  ],
})
