import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Failure, useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Tone } from '#ui/tone.ts'
import { planMessages } from '../../messages/index.ts'
import type { RunUpStep } from '../../preparation/contract.ts'
import { planApi } from '../api.ts'
import { planPageMessages } from '../messages/index.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'

const tones: Readonly<Record<RunUpStep['state'], Tone>> = { done: 'good', late: 'bad', due: 'warn', ahead: 'neutral' }
const weeksIn = (duration: string): number => Number(duration.slice(1, -1))
const most = 260

/** Shows the preparation steps, counted back from the start of the plan, with the current delays. */
export function RunUpCard({ planId }: { planId: Id }) {
  const words = useWords(cycleMessages).runUp
  const common = useWords(planPageMessages)
  const refusal = useRefusalWords(useWords(planMessages).refusals)
  const { language } = useReading()
  const toast = useToast()
  const queries = useQueryClient()
  const found = useQuery(planApi.runUp.getRunUp.queryOptions({ input: { planId } }))
  const settle = {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: planApi.runUp.key() }),
  }
  const change = useMutation(planApi.runUp.changeRunUpStep.mutationOptions(settle))
  const ask = useMutation(
    planApi.runUp.askRunUp.mutationOptions({
      ...settle,
      onSuccess: () => {
        toast({ message: words.asked })
        void queries.invalidateQueries()
      },
    }),
  )
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={common.loading} rows={6} />
  const { steps, startsOn, editable, onPath } = found.data
  if (steps.length === 0)
    return (
      <EmptyState kind="none_yet" title={words.none}>
        {words.noneText}
      </EmptyState>
    )
  return (
    <Card
      title={words.title}
      note={words.note(formatDate(startsOn, language))}
      actions={
        editable && steps.some((step) => step.doneOn === null) ? (
          <Button busy={ask.isPending} onClick={() => ask.mutate({ planId })}>
            {words.ask}
          </Button>
        ) : undefined
      }
    >
      {onPath && (
        <p className={styles.quiet}>
          {words.onPath} <Link href={`/plans/${planId}?tab=path`}>{words.toPath}</Link>
        </p>
      )}
      <StepTable
        steps={steps}
        {...(editable &&
          !onPath && {
            onLasts: (step: RunUpStep, lasts: string | null) => change.mutate({ planId, code: step.code, lasts }),
            onDone: (step: RunUpStep, doneOn: string | null) => change.mutate({ planId, code: step.code, doneOn }),
          })}
      />
    </Card>
  )
}

/** Shows the steps from first to last. Read-only without the two acts. */
export function StepTable(props: {
  steps: readonly RunUpStep[]
  onLasts?: (step: RunUpStep, lasts: string | null) => void
  onDone?: (step: RunUpStep, doneOn: string | null) => void
}) {
  const { steps, onLasts, onDone } = props
  const words = useWords(cycleMessages).runUp
  const { language, name } = useReading()
  const stateOf = ({ state, doneOn, lateDays }: RunUpStep) => {
    const late = lateDays === null ? '' : words.late(lateDays)
    if (doneOn) return [words.done(formatDate(doneOn, language)), late].filter(Boolean).join(' · ')
    return state === 'late' ? late : words[state === 'due' ? 'due' : 'ahead']
  }
  return (
    <DataTable
      caption={words.title}
      rows={steps}
      rowKey={(step) => step.code}
      columns={[
        {
          key: 'step',
          head: words.step,
          rowHead: true,
          cell: (step) => (
            <>
              {name(step.names)}
              <div className={styles.quiet}>{name(step.basis)}</div>
            </>
          ),
        },
        {
          key: 'state',
          head: words.where,
          cell: (step) => (
            <span className={styles.actions}>
              <Pill tone={tones[step.state]}>{stateOf(step)}</Pill>
              {onDone && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={(step.doneOn ? words.undoOf : words.markDoneOf)(name(step.names))}
                  onClick={() => onDone(step, step.doneOn ? null : new Date().toISOString().slice(0, 10))}
                >
                  {step.doneOn ? words.undo : words.markDone}
                </Button>
              )}
            </span>
          ),
        },
        { key: 'begins', head: words.beginsBy, cell: (step) => formatDate(step.beginsOn, language) },
        { key: 'ready', head: words.readyBy, cell: (step) => formatDate(step.readyOn, language) },
        {
          key: 'takes',
          head: words.takes,
          cell: (step) =>
            onLasts ? (
              <TextField
                key={step.lasts}
                type="number"
                min={1}
                max={most}
                className={styles.weeks}
                label={null}
                aria-label={words.weeksOf(name(step.names))}
                description={step.lasts === step.usually ? undefined : words.usually(weeksIn(step.usually))}
                defaultValue={weeksIn(step.lasts)}
                onBlur={(event) => {
                  const weeks = Math.min(most, Math.round(Number(event.target.value)))
                  if (weeks === weeksIn(step.lasts)) return
                  onLasts(step, weeks < 1 || weeks === weeksIn(step.usually) ? null : `P${weeks}W`)
                }}
              />
            ) : (
              words.weeks(weeksIn(step.lasts))
            ),
        },
      ]}
    />
  )
}
