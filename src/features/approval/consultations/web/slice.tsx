import { pathStepParts, type StepSlotProps } from '#features/approval/path/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { consultationContract } from '../contract.ts'
import { consultationsTaskMessages } from '../task-messages.ts'
import { consultationPages } from './routes.ts'

const Consultation = late<{ planId: Id; step: string; isCurrentRound: boolean }>(
  'StepConsultation',
  async () => (await import('./step-consultation.tsx')).StepConsultation,
)
const StepPart = ({ planId, step, isLeader, isCurrentRound }: StepSlotProps) =>
  step.allowsConsultation &&
  isLeader && <Consultation planId={planId} step={step.code} isCurrentRound={isCurrentRound} />

export const consultationsWeb = defineWebSlice({
  name: 'approval/consultations',
  pages: consultationPages,
  parts: [
    addTo(pathStepParts, { component: StepPart }),
    addTo(taskTexts, consultationsTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ consultations: typeof consultationContract }>(
        async () => (await import('../journal-messages.ts')).consultationsJournalMessages,
      ),
    ),
  ],
})
