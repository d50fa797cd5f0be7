import { useMutation, useQueryClient } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, lastDay } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { CheckResult, MendStep } from '../entities.ts'
import { checkApi } from './api.ts'
import { type Act, mend } from './fix-action.ts'
import { checkPageMessages } from './messages/index.ts'

/** Returns the link to a finding: the element, the item, or the checks of the plan. */
export const placeOf = ({ planId, element, itemId }: Pick<CheckResult, 'planId' | 'element' | 'itemId'>): string =>
  element
    ? `/plans/${planId}?element=${element.id}`
    : itemId
      ? `/alignment/answer?item=${itemId}`
      : `/plans/${planId}?tab=checks`

/**
 * Button that fixes a finding, for users with write access. It runs an action that can be undone, or opens the place
 * where the user decides.
 */
export function MendButton({ result, about }: { result: CheckResult; about: string }) {
  const words = useWords(checkPageMessages).mend
  const { step } = result
  if (!step) return null
  if (step.does !== 'answer' && step.does !== 'open' && step.does !== 'open_tab')
    return <MendAct step={step} result={result} about={about} />
  const label = step.does === 'answer' ? words.answer : words.open
  return (
    <ButtonLink size="small" href={whereOf(result, step)} aria-label={`${label}: ${about}`}>
      {label}
    </ButtonLink>
  )
}

function whereOf(result: CheckResult, step: Exclude<MendStep, Act>): string {
  if (step.does === 'open_tab') return `/plans/${result.planId}?tab=${step.tab}`
  return step.does === 'open' ? `${placeOf(result)}&at=${step.at}` : placeOf(result)
}

function MendAct({ step, result, about }: { step: Act; result: CheckResult; about: string }) {
  const words = useWords(checkPageMessages).mend
  const { language } = useReading()
  const refusal = useRefusalWords()
  const toast = useToast()
  const queries = useQueryClient()
  const renew = () =>
    Promise.all([planApi.key(), checkApi.key()].map((queryKey) => queries.invalidateQueries({ queryKey })))
  const settle = { onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' }), onSettled: renew }
  const mending = useMutation({
    mutationFn: () => mend(result, step),
    onSuccess: (takeBack) =>
      toast({
        message: words.mended(about),
        undo: { label: words.undo, onUndo: () => undoing.mutate(takeBack) },
      }),
    ...settle,
  })
  const undoing = useMutation({
    mutationFn: (takeBack: () => Promise<unknown>) => takeBack(),
    onSuccess: () => toast({ message: words.undone(about) }),
    ...settle,
  })
  const day = step.does === 'set_dates' ? formatDate(step.periodFrom ?? lastDay(step.periodTo!), language) : ''
  const label = step.does === 'set_dates' ? words.set_dates(day) : words[step.does]
  return (
    <Button
      size="small"
      busy={mending.isPending}
      aria-label={`${label}: ${about}`}
      onClick={(event) => {
        // The row disappears with the finding. Focus moves to the heading of the group, so that keyboard users keep
        // their place.
        event.currentTarget.closest('details')?.querySelector('summary')?.focus()
        mending.mutate()
      }}
    >
      {label}
    </Button>
  )
}
