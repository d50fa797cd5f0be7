import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ReviewCard } from '#features/alignment/review/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { submissionApi } from './api.ts'
import { BulkBar } from './bulk-bar.tsx'
import { SubmissionFilters, useSubmissionFilters } from './filters.tsx'
import { submissionMessages } from './messages/index.ts'
import { ReceivedCard } from './received-card.tsx'
import styles from './submissions.module.css'
import { SubmissionTable } from './submissions-table.tsx'

/**
 * Lists the plans sent to the user's organisation, page by page. Also shows how far lower levels are with the plans
 * that the organisation brought into force.
 */
export default function ReceivedPlansPage() {
  const messages = useMessages(submissionMessages)
  const { name } = useLocalizedText()
  const session = useSession()
  const [requestedId, choose] = useSearchValue('organisation')
  const own = [...new Map(session.roles.map((role) => [role.organisationId, role])).values()]
  const body = own.find((entry) => entry.organisationId === requestedId) ?? own[0]
  return (
    <>
      <PageHeader eyebrow={body && name(body.organisationNames)} title={messages.title} intro={messages.intro} />
      {own.length > 1 && body && (
        <div className={styles.filters}>
          <SelectField
            label={messages.organisation}
            value={body.organisationId}
            data={own.map((entry) => ({ value: entry.organisationId, label: name(entry.organisationNames) }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </div>
      )}
      {body ? (
        <Stack>
          <ReceivedPlans key={body.organisationId} organisationId={body.organisationId} />
          <ReceivedCard organisationId={body.organisationId} />
          <ReviewCard ownerId={body.organisationId} />
        </Stack>
      ) : (
        <EmptyState kind="not_allowed" title={messages.noOrganisation}>
          {messages.noOrganisationText}
        </EmptyState>
      )}
    </>
  )
}

function ReceivedPlans({ organisationId }: { organisationId: Id }) {
  const { filters, isNarrowed } = useSubmissionFilters()
  const [after, setAfter] = useSearchValue('after')
  const query = useQuery({
    ...submissionApi.listReceivedPlans.queryOptions({ input: { organisationId, ...filters, ...(after && { after }) } }),
    placeholderData: keepPreviousData,
  })
  return (
    <QueryView query={query} rows={8}>
      {(page) => (
        <ReceivedPlansCard
          organisationId={organisationId}
          page={page}
          isNarrowed={isNarrowed}
          isFirstPage={!after}
          onPage={setAfter}
        />
      )}
    </QueryView>
  )
}

function ReceivedPlansCard(props: {
  organisationId: Id
  page: Awaited<ReturnType<typeof submissionApi.listReceivedPlans.call>>
  isNarrowed: boolean
  isFirstPage: boolean
  onPage: (after: string) => void
}) {
  const { organisationId, page, isNarrowed, isFirstPage, onPage } = props
  const messages = useMessages(submissionMessages)
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const { rows, next, counts, deciders, abilities } = page
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  // Plans that are no longer visible are excluded from the action.
  const seen = rows.filter(({ planId }) => chosen.has(planId))
  return (
    <Card title={messages.list}>
      <SubmissionFilters counts={counts} />
      <SubmissionTable
        rows={rows}
        selectedIds={chosen}
        onChoose={abilities.act ? setChosen : undefined}
        empty={
          <EmptyState kind="none_yet" title={total === 0 && !isNarrowed ? messages.empty : messages.none}>
            {total === 0 && !isNarrowed ? messages.emptyText : messages.noneText}
          </EmptyState>
        }
      />
      {(next || !isFirstPage) && (
        <Row>
          {!isFirstPage && <Button onClick={() => onPage('')}>{messages.back}</Button>}
          {next && <Button onClick={() => onPage(next)}>{messages.more}</Button>}
        </Row>
      )}
      {seen.length > 0 && (
        <BulkBar organisationId={organisationId} rows={seen} deciders={deciders} onClear={() => setChosen(new Set())} />
      )}
    </Card>
  )
}
