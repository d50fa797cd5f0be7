import { useQuery } from '@tanstack/react-query'
import { useKinds } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Progress } from '#ui/progress.tsx'
import type { Review } from '../contract.ts'
import { reviewApi } from './api.ts'
import { reviewMessages } from './messages/index.ts'
import styles from './review.module.css'

/** Progress of lower organisations on a plan, or on the plans of an organisation. Empty without a review. */
export function ReviewCard({ planId, ownerId }: { planId?: Id; ownerId?: Id }) {
  const messages = useMessages(reviewMessages)
  const { areaKind } = useKinds()
  const [requestedGrouping, setGrouping] = useSearchValue('by', { replace: true })
  const input = {
    ...(planId && { planId }),
    ...(ownerId && { ownerId }),
    ...(requestedGrouping && { groupBy: requestedGrouping }),
  }
  const query = useQuery(reviewApi.listReviews.queryOptions({ input }))
  return (
    <QueryView query={query} rows={3}>
      {({ reviews, groupings, groupBy }) =>
        reviews.length > 0 && (
          <Card title={messages.title} hint={messages.hint}>
            <Stack gap={20}>
              {groupings.length > 1 && (
                <div className={styles.grouping}>
                  <SelectField
                    label={messages.groupBy}
                    value={groupBy ?? ''}
                    data={groupings.map((value) => ({ value, label: areaKind(value) }))}
                    onChange={(event) => setGrouping(event.currentTarget.value)}
                  />
                </div>
              )}
              {reviews.map((review) => (
                <ReviewSection key={review.versionId} review={review} isNamed={planId === undefined} />
              ))}
            </Stack>
          </Card>
        )
      }
    </QueryView>
  )
}

function ReviewSection({ review, isNamed }: { review: Review; isNamed: boolean }) {
  const messages = useMessages(reviewMessages)
  const { language, name, renderText, text } = useLocalizedText()
  const day = (date: string) => formatDate(date, language)
  const { counts, plan } = review
  const head = messages.headOf(text(plan.title), review.versionNumber)
  return (
    <section className={styles.review} aria-label={head}>
      {isNamed && (
        <h3 className={styles.title}>
          <Link href={`/plans/${plan.planId}?tab=answers`}>{renderText(plan.title, plan.code)}</Link>
        </h3>
      )}
      {counts.organisationCount === 0 ? (
        <p>{messages.notAsked}</p>
      ) : (
        <Progress
          label={head}
          share={counts.answered / counts.organisationCount}
          valueText={messages.progress(counts.answered, counts.organisationCount)}
        />
      )}
      <div className={styles.marks}>
        {counts.late > 0 && <Pill tone="bad">{messages.late(counts.late)}</Pill>}
        {counts.partlyAnswered > 0 && <Pill tone="info">{messages.begun(counts.partlyAnswered)}</Pill>}
        {counts.notAnswered > 0 && <Pill tone="neutral">{messages.notAnswered(counts.notAnswered)}</Pill>}
      </div>
      <p className={styles.quiet}>
        <Dotted
          parts={[
            messages.since(day(review.inForceOn)),
            review.dueOn ? messages.due(day(review.dueOn)) : '',
            review.amends ? messages.amends : '',
          ]}
        />
      </p>
      {review.areas.length > 1 && (
        <details>
          <summary>{messages.areas}</summary>
          <DataTable
            caption={messages.areas}
            rows={review.areas}
            rowKey={(area) => area.areaId ?? 'none'}
            columns={[
              {
                key: 'area',
                head: messages.area,
                rowHead: true,
                cell: (area) => (area.names ? name(area.names) : messages.elsewhere),
              },
              {
                key: 'answered',
                head: messages.answered,
                align: 'end',
                cell: (area) => messages.progress(area.answered, area.organisationCount),
              },
              {
                key: 'late',
                head: messages.lateHead,
                align: 'end',
                cell: (area) => (area.late > 0 ? <Pill tone="bad">{messages.late(area.late)}</Pill> : '0'),
              },
            ]}
          />
        </details>
      )}
      {review.lateOrganisations.length > 0 && (
        <details>
          <summary>{messages.lateOrganisations(review.lateOrganisations.length)}</summary>
          <ul className={styles.late}>
            {review.lateOrganisations.map((organisation) => (
              <li key={organisation.organisationId}>
                {name(organisation.names)} <span className={styles.quiet}>{messages.open(organisation.open)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
