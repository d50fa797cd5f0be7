import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import type { Competence } from '../../competences/contract.ts'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryApi } from '../api.ts'
import { containsAll } from '../grouping.ts'
import { listWorkbookPaths } from '../list-workbook/addresses.ts'
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
  const books = useMessages(listWorkbookMessages)
  const [searchText] = useSearchValue('query')
  const [date] = useSearchValue('date')
  const [pack] = useSearchValue('pack')
  const [kind] = useSearchValue('kind')
  const [topic, openTopic] = useSearchValue('topic', { replace: true })
  const [adding, setAdding] = useState(false)
  const query = useQuery(
    registryApi.competences.listCompetences.queryOptions({
      input: { date: date || undefined, packVersion: pack || undefined, organisationKind: kind || undefined },
    }),
  )
  const { data } = query
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
      <QueryView query={query} rows={12}>
        {(list) => <MatchingCompetences competences={list.rows} terms={searchText} topic={topic} onOpen={openTopic} />}
      </QueryView>
      {adding && <AddCompetence onClose={() => setAdding(false)} />}
    </SidePanelLayout>
  )
}

/** Shows the competences that match the search terms, as a matrix and as a table. */
function MatchingCompetences(props: {
  competences: readonly Competence[]
  terms: string
  topic: string
  onOpen: (topic: string) => void
}) {
  const { competences, terms, topic, onOpen } = props
  const messages = useMessages(competenceMessages)
  const rows = competences.filter((row) =>
    containsAll(
      [row.topic.replaceAll('_', ' '), row.basis, ...Object.values(row.names), ...Object.values(row.use ?? {})].join(
        ' ',
      ),
      terms,
    ),
  )
  if (rows.length === 0)
    return (
      <EmptyState kind="none_yet" title={competences.length === 0 ? messages.noneYet : messages.none}>
        {competences.length === 0 ? messages.noneYetText : messages.noneText}
      </EmptyState>
    )
  return (
    <Stack>
      <Card title={messages.matrix} hint={messages.topics(new Set(rows.map((row) => row.topic)).size)}>
        <CompetenceMatrix rows={rows} topic={topic} onOpen={onOpen} />
      </Card>
      <Card flush>
        <div className={styles.table}>
          <CompetenceTable rows={rows} onOpen={onOpen} />
        </div>
      </Card>
    </Stack>
  )
}
