import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { transmissionApi } from './api.ts'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/**
 * Lists the documents sent to the organisation to read, even if it may not read the plan itself. Empty if there are
 * none.
 */
export function ReceivedCard({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(submissionMessages)
  const { language, name } = useLocalizedText()
  const query = useQuery(transmissionApi.listSent.queryOptions({ input: { receiverId: organisationId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(documents) =>
        documents.length > 0 && (
          <Card title={messages.receivedDocuments} hint={messages.receivedHint}>
            <DataTable
              stacks
              caption={messages.receivedDocuments}
              rows={documents}
              rowKey={(entry) => entry.id}
              columns={[
                {
                  key: 'title',
                  head: messages.plan,
                  rowHead: true,
                  cell: (entry) => (
                    <>
                      {entry.title}
                      <div className={styles.quiet}>
                        <Dotted
                          parts={[
                            name(entry.senderNames),
                            messages.version(entry.versionNumber),
                            entry.mainLines && messages.mainLines,
                            entry.withoutConfidential && messages.withoutConfidential,
                          ]}
                        />
                      </div>
                    </>
                  ),
                },
                {
                  key: 'sent',
                  head: messages.sent,
                  cell: (entry) => {
                    const receivedOn = entry.receipts.find(
                      (receipt) => receipt.organisationId === organisationId,
                    )?.receivedOn
                    return (
                      <>
                        {formatDate(entry.sentAt.slice(0, 10), language)}
                        {receivedOn && (
                          <div className={styles.quiet}>{messages.received(formatDate(receivedOn, language))}</div>
                        )}
                      </>
                    )
                  },
                },
                {
                  key: 'open',
                  head: <span className="visually-hidden">{messages.open}</span>,
                  cell: (entry) => (
                    <ButtonLink
                      href={`/submissions/sent/${entry.id}`}
                      size="small"
                      aria-label={`${messages.open}: ${entry.title}`}
                    >
                      {messages.open}
                    </ButtonLink>
                  ),
                },
              ]}
            />
          </Card>
        )
      }
    </QueryView>
  )
}
