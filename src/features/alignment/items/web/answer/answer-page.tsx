import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { answerWorkbookMessages } from '../../answer-workbook/messages/index.ts'
import { currentItems } from '../../model.ts'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import { ReadersCard } from '../readers/readers-card.tsx'
import styles from './answer.module.css'
import { AnswerList } from './answer-list.tsx'
import { useOwnOrganisation } from './use-own-organisation.ts'

/** Items from all upper plans to the own organisation, answered in sequence by keyboard or mouse. */
export default function AnswerPage() {
  const messages = useMessages(alignmentPageMessages)
  const getText = useCountryText()
  const { name } = useLocalizedText()
  const books = useMessages(answerWorkbookMessages).page
  const { ownOrganisations, organisation, choose } = useOwnOrganisation()
  return (
    <>
      <PageHeader
        eyebrow={organisation && name(organisation.organisationNames)}
        title={messages.answer.title}
        intro={messages.answer.intro}
        actions={
          organisation && (
            <ButtonLink href={`/alignment/answer/workbook?organisation=${organisation.organisationId}`}>
              {books.open}
            </ButtonLink>
          )
        }
      />
      {ownOrganisations.length > 1 && organisation && (
        <div className={styles.grid}>
          <SelectField
            label={messages.answer.organisation}
            value={organisation.organisationId}
            data={ownOrganisations.map((entry) => ({
              value: entry.organisationId,
              label: name(entry.organisationNames),
            }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </div>
      )}
      {organisation ? (
        <Answering key={organisation.organisationId} organisationId={organisation.organisationId} />
      ) : (
        <EmptyState kind="not_allowed" title={messages.answer.noOrganisation}>
          {getText('itemAnswerers', messages.answer.noOrganisationText)}
        </EmptyState>
      )}
    </>
  )
}

function Answering({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(alignmentPageMessages).answer
  const query = useQuery({
    ...alignmentApi.items.listItems.queryOptions({ input: { addresseeId: organisationId, limit: 500 } }),
    placeholderData: keepPreviousData,
  })
  return (
    <QueryView
      query={query}
      rows={10}
      empty={({ rows }) =>
        currentItems(rows).length === 0 && (
          <EmptyState kind="none_yet" title={messages.empty}>
            {messages.emptyText}
          </EmptyState>
        )
      }
    >
      {({ rows }) => (
        <>
          <AnswerList organisationId={organisationId} items={currentItems(rows)} />
          <ReadersCard organisationId={organisationId} />
        </>
      )}
    </QueryView>
  )
}
