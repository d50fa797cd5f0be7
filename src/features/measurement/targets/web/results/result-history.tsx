import { useQuery } from '@tanstack/react-query'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Diff } from '#ui/diff.tsx'
import type { Expectation, StatusStatement, VarianceStatement } from '../../results/entities.ts'
import type { ResultAct } from '../../results/statements/contract.ts'
import { resultStatementApi } from '../api.ts'
import { useResultWords } from './result-messages.ts'
import styles from './results.module.css'

const procedures = ['saveResult', 'removeResult', 'sayStatus', 'explainVariance'] as const
type Procedure = (typeof procedures)[number]
const isOurs = (value: string): value is Procedure => procedures.some((procedure) => procedure === value)

interface ResultHistoryProps {
  planId: Id
  elementId: Id
  at: string
  procedure: string
}

/**
 * Shows for a history entry what was committed, corrected, overridden or explained, with the values before and after
 * and the reason.
 */
export function ResultHistory(line: ResultHistoryProps) {
  return isOurs(line.procedure) ? <Ours {...line} procedure={line.procedure} /> : null
}

/** Checks which acts belong to a history entry. */
const isActOf = (
  { elementId, at, procedure }: ResultHistoryProps & { procedure: Procedure },
  act: ResultAct,
): boolean => {
  const describeVariance =
    procedure === 'sayStatus' ? 'status' : procedure === 'explainVariance' ? 'variance' : 'expectation'
  const isRemoval = act.what.of === 'expectation' && act.what.after === null
  return (
    act.elementId === elementId &&
    act.at === at &&
    act.what.of === describeVariance &&
    (describeVariance !== 'expectation' || isRemoval === (procedure === 'removeResult'))
  )
}

function Ours(line: ResultHistoryProps & { procedure: Procedure }) {
  const { words } = useResultWords()
  // A single query for all entries of a plan.
  const { data } = useQuery({
    ...resultStatementApi.listResultActs.queryOptions({ input: { planId: line.planId } }),
    staleTime: 30_000,
  })
  if (!data) return null
  const acts = data.filter((act) => isActOf(line, act))
  return (
    <>
      <p className={styles.note}>{words.history[line.procedure]}</p>
      {acts.length === 0 && <p className={styles.note}>{words.history.unreadable}</p>}
      {acts.map((act) => (
        <Act key={`${act.indicator.code} ${JSON.stringify(act.areaNames)}`} act={act} />
      ))}
    </>
  )
}

function Act({ act }: { act: ResultAct }) {
  const { words, name } = useResultWords()
  const toText = useActMessages(act)
  const { what, reason } = act
  const [before, after] = toText.sides(what)
  return (
    <div>
      <b>{`${name(act.indicator.names)}, ${name(act.areaNames)}`}</b>
      <Diff before={before} after={after} whole labels={words.history.labels} />
      {reason && <p className={styles.note}>{words.history.because(reason)}</p>}
    </div>
  )
}

/** Returns each side of an act as a line of text; empty when there was no value. */
function useActMessages({ indicator }: ResultAct) {
  const { words } = useResultWords()
  const { language, text } = useLocalizedText()
  const { amount, period } = useFigures()
  const expectation = ({ baseline, shape, targets, tolerance }: Expectation): string =>
    [
      baseline && `${words.baseline(period(baseline))} ${amount(baseline.value, indicator)}`,
      ...targets.map((target) => {
        const value =
          target.low !== null && target.high !== null
            ? words.range(amount(target.low, indicator), amount(target.high, indicator))
            : amount(target.value ?? 0, indicator)
        return `${words.target(period(target))} ${value}`
      }),
      words.form.shapes[shape],
      words.history.tolerance(tolerance),
    ]
      .filter(Boolean)
      .join('; ')
  const status = (said: StatusStatement | null): string =>
    said
      ? words.history.status(words.standings[said.standing], formatDate(said.until, language), text(said.reason))
      : words.history.rule
  const variance = ({ cause, words: why, consequence }: VarianceStatement): string =>
    words.history.variance(words.variance.causes[cause], text(why), words.variance.consequences[consequence])
  const sides = (what: ResultAct['what']): [before: string, after: string] => {
    if (what.of === 'status') return [status(what.before), status(what.after)]
    if (what.of === 'expectation')
      return [what.before ? expectation(what.before) : '', what.after ? expectation(what.after) : '']
    const describeVariance = (said: VarianceStatement | null) =>
      said ? `${period(what.period)}: ${variance(said)}` : ''
    return [describeVariance(what.before), describeVariance(what.after)]
  }
  return { sides }
}
