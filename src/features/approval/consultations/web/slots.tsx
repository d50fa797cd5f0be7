import { pathStepParts, type StepSlotProps } from '#features/approval/path/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Consultation = late<{ planId: Id; step: string; isNow: boolean }>(
  'StepConsultation',
  async () => (await import('./step-consultation.tsx')).StepConsultation,
)
const StepPart = ({ planId, step, isLed, isNow }: StepSlotProps) =>
  step.calls && isLed && <Consultation planId={planId} step={step.code} isNow={isNow} />

/** Registers the consultations on the steps of approval paths. Called once, by the application. */
export function registerConsultationSlots(): void {
  pathStepParts.fill(StepPart)
}
