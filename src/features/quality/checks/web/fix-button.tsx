import { useMutation } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate, lastDay } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import type { CheckResult, FixStep } from '../entities.ts'
import { checkApi } from './api.ts'
import { type Act, applyFix } from './fix-action.ts'
import { checkPageMessages } from './messages/index.ts'

/** Returns the link to an issue: the element, the item, or the checks of the plan. */
export const toFixHref = ({ planId, element, itemId }: Pick<CheckResult, 'planId' | 'element' | 'itemId'>): string =>
  element
    ? `/plans/${planId}?element=${element.id}`
    : itemId
      ? `/alignment/answer?item=${itemId}`
      : `/plans/${planId}?tab=checks`

/**
 * Shows a button that fixes an issue, for users with write access. It runs an action that can be undone, or opens the
 * place where the user decides.
 */
export function FixButton({ result, subjectName }: { result: CheckResult; subjectName: string }) {
  const messages = useMessages(checkPageMessages).fix
  const { step } = result
  if (!step) return null
  if (step.action !== 'answer' && step.action !== 'open' && step.action !== 'open_tab')
    return <FixActionButton step={step} result={result} subjectName={subjectName} />
  const label = step.action === 'answer' ? messages.answer : messages.open
  return (
    <ButtonLink size="small" href={getFixHref(result, step)} aria-label={`${label}: ${subjectName}`}>
      {label}
    </ButtonLink>
  )
}

function getFixHref(result: CheckResult, step: Exclude<FixStep, Act>): string {
  if (step.action === 'open_tab') return `/plans/${result.planId}?tab=${step.tab}`
  return step.action === 'open' ? `${toFixHref(result)}&at=${step.target}` : toFixHref(result)
}

type UndoFix = () => Promise<unknown>

function FixActionButton({ step, result, subjectName }: { step: Act; result: CheckResult; subjectName: string }) {
  const messages = useMessages(checkPageMessages).fix
  const { language } = useLocalizedText()
  const feedback = useMutationFeedback({}, [planApi.key(), checkApi.key()])
  const undoing = useMutation({
    mutationFn: (undoFix: UndoFix) => undoFix(),
    ...feedback(messages.undone(subjectName)),
  })
  const mending = useMutation({
    mutationFn: () => applyFix(result, step),
    ...feedback((undoFix: UndoFix) => ({
      message: messages.fixed(subjectName),
      undo: { label: messages.undo, onUndo: () => undoing.mutate(undoFix) },
    })),
  })
  const day = step.action === 'set_dates' ? formatDate(step.periodFrom ?? lastDay(step.periodTo!), language) : ''
  const label = step.action === 'set_dates' ? messages.set_dates(day) : messages[step.action]
  return (
    <Button
      size="small"
      busy={mending.isPending}
      aria-label={`${label}: ${subjectName}`}
      onClick={(event) => {
        // The row disappears with the issue. Focus moves to the heading of the group, so that keyboard users keep
        // their place.
        event.currentTarget.closest('details')?.querySelector('summary')?.focus()
        mending.mutate()
      }}
    >
      {label}
    </Button>
  )
}
