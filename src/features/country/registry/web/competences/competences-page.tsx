import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryApi } from '../api.ts'
import { listWorkbookPaths } from '../list-workbook/addresses.ts'
import { registryMessages } from '../messages/index.ts'
import { containsAll } from '../territory/grouping.ts'
import { AddCompetence } from './add-competence.tsx'
import { CompetenceFilters } from './competence-filters.tsx'
import { CompetenceMatrix } from './competence-matrix.tsx'
import { CompetencePanel } from './competence-panel.tsx'
import { CompetenceTable } from './competence-table.tsx'
import styles from './competences-page.module.css'
import { competenceMessages } from './messages/index.ts'

/**
 * Shows the table of competences: topic by level, each cell a power with the article. A topic opens the organisations
 * that exercise it.
 */
export default function CompetencesPage() {
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const books = useMessages(listWorkbookMessages)
  const [find] = useSearchValue('find')
  const [on] = useSearchValue('on')
  const [pack] = useSearchValue('pack')
  const [kind] = useSearchValue('kind')
  const [topic, openTopic] = useSearchValue('topic', { replace: true })
  const [adding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery(
    registryApi.competences.listCompetences.queryOptions({
      input: { date: on || undefined, packVersion: pack || undefined, organisationKind: kind || undefined },
    }),
  )
  const rows = (data?.rows ?? []).filter((row) =>
    containsAll(
      [row.topic.replaceAll('_', ' '), row.basis, ...Object.values(row.names), ...Object.values(row.use ?? {})].join(
        ' ',
      ),
      find,
    ),
  )
  return (
    <SidePanelLayout panel={topic ? <CompetencePanel key={topic} topic={topic} onClose={() => openTopic('')} /> : null}>
      <PageHeader
        title={messages.title}
        intro={messages.intro}
        actions={
          <>
            <ButtonLink href={listWorkbookPaths.competences}>{books.page.open}</ButtonLink>
            {data?.abilities.write && (
              <Button icon="plus" onClick={() => setAdding(true)}>
                {messages.addTitle}
              </Button>
            )}
          </>
        }
      />
      <CompetenceFilters versions={data?.packVersions ?? []} present={data?.packVersions[0] ?? ''} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={common.loading} rows={12} />}
      {data && rows.length === 0 && (
        <EmptyState kind="none_yet" title={data.rows.length === 0 ? messages.noneYet : messages.none}>
          {data.rows.length === 0 ? messages.noneYetText : messages.noneText}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className={styles.stack}>
          <Card title={messages.matrix} note={messages.topics(new Set(rows.map((row) => row.topic)).size)}>
            <CompetenceMatrix rows={rows} topic={topic} onOpen={openTopic} />
          </Card>
          <Card flush>
            <div className={styles.table}>
              <CompetenceTable rows={rows} onOpen={openTopic} />
            </div>
          </Card>
        </div>
      )}
      {adding && <AddCompetence onClose={() => setAdding(false)} />}
    </SidePanelLayout>
  )
}
