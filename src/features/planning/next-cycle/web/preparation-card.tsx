import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate, legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { PreparationStep } from '../preparation/contract.ts'
import { preparationApi } from './api.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'

const tones: Readonly<Record<PreparationStep['state'], Tone>> = {
  done: 'good',
  late: 'bad',
  due: 'warn',
  ahead: 'neutral',
}
const parseWeeks = (duration: string): number => Number(duration.slice(1, -1))
const maxWeeks = 260

/** Shows the preparation steps, counted back from the start of the plan, with the current delays. */
export function PreparationCard({ planId }: { planId: Id }) {
  const messages = useMessages(cycleMessages).preparation
  const feedback = useMutationFeedback(useMessages(planMessages).errors, [preparationApi.key()])
  const { language } = useLocalizedText()
  const queries = useQueryClient()
  const query = useQuery(preparationApi.getPreparation.queryOptions({ input: { planId } }))
  const change = useMutation(preparationApi.changePreparationStep.mutationOptions(feedback()))
  const createTasks = useMutation(
    preparationApi.createPreparationTasks.mutationOptions(
      feedback(messages.tasksCreated, () => void queries.invalidateQueries()),
    ),
  )
  return (
    <QueryView query={query} rows={6}>
      {({ steps, startsOn, editable, onPath }) => {
        if (steps.length === 0)
          return (
            <EmptyState kind="none_yet" title={messages.none}>
              {messages.noneText}
            </EmptyState>
          )
        return (
          <Card
            title={messages.title}
            hint={messages.hint(formatDate(startsOn, language))}
            actions={
              editable && steps.some((step) => step.doneOn === null) ? (
                <Button busy={createTasks.isPending} onClick={() => createTasks.mutate({ planId })}>
                  {messages.createTasks}
                </Button>
              ) : undefined
            }
          >
            {onPath && (
              <p className={styles.quiet}>
                {messages.onPath} <Link href={`/plans/${planId}?tab=path`}>{messages.toPath}</Link>
              </p>
            )}
            <StepTable
              steps={steps}
              {...(editable &&
                !onPath && {
                  onLasts: (step: PreparationStep, duration: string | null) =>
                    change.mutate({ planId, code: step.code, duration }),
                  onDone: (step: PreparationStep, doneOn: string | null) =>
                    change.mutate({ planId, code: step.code, doneOn }),
                })}
            />
          </Card>
        )
      }}
    </QueryView>
  )
}

/** Shows the steps from first to last. Read-only without `onLasts` and `onDone`. */
export function StepTable(props: {
  steps: readonly PreparationStep[]
  onLasts?: (step: PreparationStep, lasts: string | null) => void
  onDone?: (step: PreparationStep, doneOn: string | null) => void
}) {
  const { steps, onLasts, onDone } = props
  const messages = useMessages(cycleMessages).preparation
  const { language, name } = useLocalizedText()
  const formatStepState = ({ state, doneOn, lateDays }: PreparationStep) => {
    const late = lateDays === null ? '' : messages.late(lateDays)
    if (doneOn) return [messages.done(formatDate(doneOn, language)), late].filter(Boolean).join(' · ')
    return state === 'late' ? late : messages[state === 'due' ? 'due' : 'upcoming']
  }
  return (
    <DataTable
      caption={messages.title}
      rows={steps}
      rowKey={(step) => step.code}
      columns={[
        {
          key: 'step',
          head: messages.step,
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
          head: messages.status,
          cell: (step) => (
            <span className={styles.actions}>
              <Pill tone={tones[step.state]}>{formatStepState(step)}</Pill>
              {onDone && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={(step.doneOn ? messages.undoOf : messages.markDoneOf)(name(step.names))}
                  onClick={() => onDone(step, step.doneOn ? null : legalToday())}
                >
                  {step.doneOn ? messages.undo : messages.markDone}
                </Button>
              )}
            </span>
          ),
        },
        { key: 'begins', head: messages.beginsBy, cell: (step) => formatDate(step.startsOn, language) },
        { key: 'ready', head: messages.readyBy, cell: (step) => formatDate(step.readyOn, language) },
        {
          key: 'takes',
          head: messages.duration,
          cell: (step) =>
            onLasts ? (
              <TextField
                key={step.duration}
                type="number"
                min={1}
                max={maxWeeks}
                className={styles.weeks}
                label={null}
                aria-label={messages.weeksOf(name(step.names))}
                description={
                  step.duration === step.usualDuration ? undefined : messages.usually(parseWeeks(step.usualDuration))
                }
                defaultValue={parseWeeks(step.duration)}
                onBlur={(event) => {
                  const weeks = Math.min(maxWeeks, Math.round(Number(event.target.value)))
                  if (weeks === parseWeeks(step.duration)) return
                  onLasts(step, weeks < 1 || weeks === parseWeeks(step.usualDuration) ? null : `P${weeks}W`)
                }}
              />
            ) : (
              messages.weeks(parseWeeks(step.duration))
            ),
        },
      ]}
    />
  )
}
