import { type PlanPart, planFileCards } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { documentContract } from '../contract.ts'
import type { registrationContract } from '../registration/contract.ts'
import { planDocumentPages } from './routes.ts'

const Card = late<PlanPart>('RegistrationCard', async () => (await import('./registration-card.tsx')).RegistrationCard)

export const planDocumentWeb = defineWebSlice({
  name: 'planning/plan-document',
  pages: planDocumentPages,
  parts: [
    addTo(planFileCards, { component: Card }),
    addTo(
      journalNames,
      nameProcedures<{ plans: { document: typeof documentContract; registration: typeof registrationContract } }>(
        async () => (await import('../journal-messages.ts')).planDocumentJournalMessages,
      ),
    ),
  ],
})
