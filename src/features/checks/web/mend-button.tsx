import { useMutation, useQueryClient } from '@tanstack/react-query'
import { planApi } from '#features/plans/web/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { CheckResult, MendStep } from '../entities.ts'
import { checkApi } from './api.ts'
import { type Patch, patchOf, undoOf } from './mend-patch.ts'
import { checkPageMessages } from './messages/index.ts'

/** Where a finding is looked at: its element, its item, or the checks of its plan. */
export const placeOf = ({ planId, element, itemId }: Pick<CheckResult, 'planId' | 'element' | 'itemId'>): string =>
  element
    ? `/plans/${planId}?element=${element.id}`
    : itemId
      ? `/alignment/answer?item=${itemId}`
      : `/plans/${planId}?tab=checks`

/** One click that mends a finding, for who may write: an act that can be undone, or the place where a person decides. */
export function MendButton({ result, about }: { result: CheckResult; about: string }) {
  const words = useWords(checkPageMessages).mend
  const { step } = result
  if (!step) return null
  if (step.does === 'answer' || step.does === 'open')
    return (
      <ButtonLink
        size="small"
        href={step.does === 'open' ? `${placeOf(result)}&at=${step.at}` : placeOf(result)}
        aria-label={`${words[step.does]}: ${about}`}
      >
        {words[step.does]}
      </ButtonLink>
    )
  return <MendAct step={step} elementId={result.element!.id} about={about} />
}

type Act = Exclude<MendStep, { does: 'answer' | 'open' }>

function MendAct({ step, elementId, about }: { step: Act; elementId: string; about: string }) {
  const words = useWords(checkPageMessages).mend
  const { language } = useReading()
  const refusal = useRefusalWords()
  const toast = useToast()
  const queries = useQueryClient()
  const change = useMutation(planApi.outline.changeElement.mutationOptions())
  const renew = () =>
    Promise.all([planApi.key(), checkApi.key()].map((queryKey) => queries.invalidateQueries({ queryKey })))
  const write = async (patchFor: (element: Parameters<typeof patchOf>[1]) => Patch) => {
    const { element } = await queries.fetchQuery(
      planApi.outline.getElement.queryOptions({ input: { id: elementId }, staleTime: 0 }),
    )
    const patch = patchFor(element)
    if (Object.keys(patch).length > 0) await change.mutateAsync({ id: element.id, revision: element.revision, patch })
    return { element, patch }
  }
  const mend = useMutation({
    mutationFn: () => write((element) => patchOf(step, element)),
    onSuccess: ({ element, patch }) =>
      toast({
        message: words.mended(about),
        undo: { label: words.undo, onUndo: () => undo.mutate(undoOf(patch, element)) },
      }),
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: renew,
  })
  const undo = useMutation({
    mutationFn: (patch: Patch) => write(() => patch),
    onSuccess: () => toast({ message: words.undone(about) }),
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: renew,
  })
  const day = step.does === 'set_dates' ? formatDate((step.periodFrom ?? step.periodTo)!, language) : ''
  const label = step.does === 'set_dates' ? words.set_dates(day) : words[step.does]
  return (
    <Button
      size="small"
      busy={mend.isPending}
      aria-label={`${label}: ${about}`}
      onClick={(event) => {
        // The line goes with the finding: the heading of its group keeps the place of who works by keyboard.
        event.currentTarget.closest('details')?.querySelector('summary')?.focus()
        mend.mutate()
      }}
    >
      {label}
    </Button>
  )
}
