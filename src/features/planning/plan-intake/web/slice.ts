import { planActions } from '#features/planning/plans/web/index.ts'
import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { intakeMessages } from '../messages/index.ts'
import { IntakeAction } from './intake-action.tsx'
import { intakePages } from './routes.ts'

const { en, nl, fr, de, da } = intakeMessages

export const planIntakeWeb = defineWebSlice({
  name: 'planning/plan-intake',
  pages: intakePages,
  parts: [
    addTo(planActions, { component: IntakeAction }),
    addTo(jobKindMessages, {
      kind: 'propose_outline',
      messages: { en: en.job, nl: nl.job, fr: fr.job, de: de.job, da: da.job },
    }),
  ],
})
