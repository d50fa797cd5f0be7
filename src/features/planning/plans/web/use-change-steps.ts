import { useMessages } from '#platform/web/language.tsx'
import type { ChangeStep } from '#shared/change-steps.ts'
import { formatStep } from '../change-kinds/model.ts'
import { capitaliseLabel, listFieldLabels } from '../fields/labels/model.ts'
import { changeMessages } from '../messages/changes/index.ts'

/** Returns a function that formats what happened to a field in the page language. */
export function useChangeSteps(): (step: ChangeStep) => string {
  const { fields, steps } = useMessages(changeMessages)
  const labels = listFieldLabels(fields)
  return (step) => capitaliseLabel(formatStep(step, labels[step.field] ?? step.field, steps))
}
