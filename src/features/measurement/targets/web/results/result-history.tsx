import { useQuery } from '@tanstack/react-query'
import styles from '#features/measurement/indicators/web/figure-card.module.css'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Diff } from '#ui/diff.tsx'
import type { Expectation, StatusStatement, VarianceStatement } from '../../results/entities.ts'
import type { ResultAct } from '../../results/statements/contract.ts'
import { resultStatementApi } from '../api.ts'
import { useResultMessages } from './result-messages.ts'
import type { ResultProcedure } from './result-procedures.ts'

interface ResultHistoryProps {
  planId: Id
  elementId: Id
  changedAt: string
  procedure: ResultProcedure
}

/** Checks which acts belong to a history entry. */
const isActOf = ({ elementId, changedAt, procedure }: ResultHistoryProps, act: ResultAct): boolean => {
  const describeVariance =
    procedure === 'overrideStatus' ? 'status' : procedure === 'explainVariance' ? 'variance' : 'expectation'
  const isRemoval = act.change.kind === 'expectation' && act.change.after === null
  return (
    act.elementId === elementId &&
    act.recordedAt === changedAt &&
    act.change.kind === describeVariance &&
    (describeVariance !== 'expectation' || isRemoval === (procedure === 'removeResult'))
  )
}

/**
 * Shows for a history entry what was committed, corrected, overridden or explained, with the values before and after
 * and the reason.
 */
export function ResultHistory(line: ResultHistoryProps) {
  const { messages } = useResultMessages()
  // A single query for all entries of a plan.
  const { data } = useQuery({
    ...resultStatementApi.listResultStatements.queryOptions({ input: { planId: line.planId } }),
    staleTime: 30_000,
  })
  if (!data) return null
  const acts = data.filter((act) => isActOf(line, act))
  return (
    <>
      <p className={styles.hint}>{messages.history[line.procedure]}</p>
      {acts.length === 0 && <p className={styles.hint}>{messages.history.unreadable}</p>}
      {acts.map((act) => (
        <Act key={`${act.indicator.code} ${JSON.stringify(act.areaNames)}`} act={act} />
      ))}
    </>
  )
}

function Act({ act }: { act: ResultAct }) {
  const { messages, name } = useResultMessages()
  const toText = useActMessages(act)
  const { change, reason } = act
  const [before, after] = toText.sides(change)
  return (
    <div>
      <b>{`${name(act.indicator.names)}, ${name(act.areaNames)}`}</b>
      <Diff before={before} after={after} isWhole labels={messages.history.labels} />
      {reason && <p className={styles.hint}>{messages.history.reason(reason)}</p>}
    </div>
  )
}

/** Returns each side of an act as a line of text; empty when there was no value. */
function useActMessages({ indicator }: ResultAct) {
  const { messages } = useResultMessages()
  const { language, text } = useLocalizedText()
  const { amount, period } = useFigures()
  const expectation = ({ baseline, shape, targets, tolerance, worseTargetReason }: Expectation): string =>
    [
      baseline && `${messages.baseline(period(baseline))} ${amount(baseline.value, indicator)}`,
      ...targets.map((target) => {
        const value =
          target.low !== null && target.high !== null
            ? messages.range(amount(target.low, indicator), amount(target.high, indicator))
            : amount(target.value ?? 0, indicator)
        return `${messages.target(period(target))} ${value}`
      }),
      messages.form.shapes[shape],
      messages.history.tolerance(tolerance),
      worseTargetReason && messages.worseTargetReason(text(worseTargetReason)),
    ]
      .filter(Boolean)
      .join('; ')
  const status = (input: StatusStatement | null): string =>
    input
      ? messages.history.status(
          messages.statuses[input.status],
          formatDate(input.validUntil, language),
          text(input.reason),
        )
      : messages.history.rule
  const variance = ({ cause, text: why, consequence }: VarianceStatement): string =>
    messages.history.variance(messages.variance.causes[cause], text(why), messages.variance.consequences[consequence])
  const sides = (what: ResultAct['change']): [before: string, after: string] => {
    if (what.kind === 'status') return [status(what.before), status(what.after)]
    if (what.kind === 'expectation')
      return [what.before ? expectation(what.before) : '', what.after ? expectation(what.after) : '']
    const describeVariance = (input: VarianceStatement | null) =>
      input ? `${period(what.period)}: ${variance(input)}` : ''
    return [describeVariance(what.before), describeVariance(what.after)]
  }
  return { sides }
}
