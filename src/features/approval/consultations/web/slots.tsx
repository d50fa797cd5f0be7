import { pathStepParts, type StepSlotProps } from '#features/approval/path/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Consultation = late<{ planId: Id; step: string; isCurrentRound: boolean }>(
  'StepConsultation',
  async () => (await import('./step-consultation.tsx')).StepConsultation,
)
const StepPart = ({ planId, step, isLeader, isCurrentRound }: StepSlotProps) =>
  step.allowsConsultation &&
  isLeader && <Consultation planId={planId} step={step.code} isCurrentRound={isCurrentRound} />

/** Registers the consultations on the steps of approval paths. Called once, by the application. */
export function registerConsultationSlots(): void {
  pathStepParts.fill(StepPart)
}
