import { useQuery } from '@tanstack/react-query'
import { alignmentApi } from '#features/alignment/items/web/index.ts'
import { lineageApi } from '#features/alignment/lineage/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatNumber, formatShare } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { ScoreRing } from '#ui/score-ring.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

/** Returns the items of an organisation, its newest plan in force, and the answers to that plan. */
function useAnswerProgress(organisationId: Id) {
  const items = useQuery(
    alignmentApi.items.listItems.queryOptions({ input: { addresseeId: organisationId, limit: 1 } }),
  )
  const plans = useQuery(planApi.listPlans.queryOptions({ input: { ownerId: organisationId, limit: 100 } }))
  const running = (plans.data?.rows ?? []).filter((plan) => plan.state === 'in_force' && plan.version !== null)
  const [newest] = running.sort((left, other) => other.periodFrom.localeCompare(left.periodFrom))
  const ribbon = useQuery({
    ...lineageApi.getRibbon.queryOptions({ input: { planId: newest?.id ?? '' } }),
    enabled: newest !== undefined,
  })
  const isLoaded = plans.data !== undefined && (newest === undefined || ribbon.data !== undefined)
  const lowerAnswers = ribbon.data?.lowerAnswers ?? []
  return {
    data: isLoaded && items.data ? { ...items.data, newest, lowerAnswers } : undefined,
    error: items.error ?? plans.error ?? ribbon.error,
    refetch: () => Promise.all([items.refetch(), plans.refetch(), ribbon.refetch()]),
  }
}
type Progress = NonNullable<ReturnType<typeof useAnswerProgress>['data']>

/** Shows the progress of answers: those requested from the user's organisation, and those it requested from others. */
export function Round({ organisationId }: { organisationId: Id }) {
  const query = useAnswerProgress(organisationId)
  return (
    <QueryView query={query} showsLoading={false}>
      {(progress) => <ProgressCard organisationId={organisationId} progress={progress} />}
    </QueryView>
  )
}

function ProgressCard({ organisationId, progress }: { organisationId: Id; progress: Progress }) {
  const messages = useMessages(homeMessages)
  const { language, renderText } = useLocalizedText()
  const number = (value: number) => formatNumber(value, language)
  const { requested, open, newest, lowerAnswers } = progress
  const sum = (count: 'organisationCount' | 'answered' | 'partlyAnswered') =>
    lowerAnswers.reduce((total, entry) => total + entry[count], 0)
  const [organisationCount, answered, partlyAnswered] = [
    sum('organisationCount'),
    sum('answered'),
    sum('partlyAnswered'),
  ]
  return (
    <Card>
      <SectionLabel level={2}>{messages.round}</SectionLabel>
      {requested > 0 && (
        <ScoreRing
          share={(requested - open) / requested}
          value={formatShare((requested - open) / requested, language)}
          title={
            <Link href={`/alignment/answer?organisation=${organisationId}`}>
              {messages.answered(number(requested - open), number(requested))}
            </Link>
          }
          note={open > 0 ? messages.openItems(open) : messages.answeredAll}
        />
      )}
      {newest && organisationCount > 0 && (
        <ScoreRing
          share={answered / organisationCount}
          value={formatShare(answered / organisationCount, language)}
          title={
            <Link href={`/alignment?plan=${newest.id}`}>
              {messages.organisationsAnswered(number(answered), number(organisationCount))}
            </Link>
          }
          note={
            <>
              {renderText(newest.title)}
              {partlyAnswered > 0 && ` · ${messages.partlyAnswered(number(partlyAnswered))}`}
            </>
          }
        />
      )}
      {requested === 0 && organisationCount === 0 && <p className={styles.quiet}>{messages.notAsked}</p>}
    </Card>
  )
}
