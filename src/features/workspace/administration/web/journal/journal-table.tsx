import type { Entry, Subject } from '#platform/journal/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import styles from '../administration.module.css'
import { type EntryMessages, getSubjectPath, useEntryMessages } from './entry-messages.ts'
import { journalMessages } from './messages/index.ts'

/** The entries of the audit log, latest first. */
export function JournalTable(props: {
  entries: readonly Entry[]
  nextPage: { busy: boolean; load: () => void } | undefined
}) {
  const messages = useMessages(journalMessages)
  const { language } = useLocalizedText()
  const toText = useEntryMessages()
  return (
    <Card flush>
      <div className={styles.table}>
        <DataTable
          caption={messages.title}
          rows={props.entries}
          rowKey={(entry) => String(entry.seq)}
          columns={[
            {
              key: 'at',
              head: messages.date,
              width: '150px',
              cell: (entry) => (
                <>
                  <time dateTime={entry.recordedAt}>{formatMoment(entry.recordedAt, language)}</time>
                  <div className={styles.quiet}>{messages.line(formatNumber(entry.seq, language))}</div>
                </>
              ),
            },
            {
              key: 'who',
              head: messages.person,
              cell: (entry) => (
                <>
                  {toText.person(entry)}
                  <div className={styles.quiet}>
                    {messages.functionOrRole(toText.functionOrRole(entry), toText.organisation(entry))}
                  </div>
                </>
              ),
            },
            {
              key: 'act',
              head: messages.act,
              rowHead: true,
              cell: (entry) => (
                <>
                  {toText.act(entry.procedure)}
                  <div className={styles.quiet}>{toText.change(entry)}</div>
                </>
              ),
            },
            {
              key: 'subject',
              head: messages.subject,
              // At sign-in the person is also the subject, so it is shown once.
              cell: ({ subject, person }) =>
                subject && subject.id !== person?.id && <SubjectCell subject={subject} entryTexts={toText} />,
            },
            { key: 'reason', head: messages.reason, cell: (entry) => entry.reason },
          ]}
        />
      </div>
      {props.nextPage && (
        <div className={styles.more} data-print="hide">
          <Button busy={props.nextPage.busy} onClick={props.nextPage.load}>
            {messages.more}
          </Button>
        </div>
      )}
    </Card>
  )
}

/**
 * The name links to the item's page. Shows a message when the name no longer exists or is not visible to this reader.
 */
function SubjectCell({ subject, entryTexts }: { subject: Subject; entryTexts: EntryMessages }) {
  const messages = useMessages(journalMessages)
  const { renderText } = useLocalizedText()
  const title = entryTexts.title(subject)
  const visible = subject.title ? renderText(subject.title) : title
  const href = getSubjectPath(subject)
  return (
    <>
      {title === '' ? (
        <span className={styles.quiet}>{entryTexts.hasNoTitle(subject) ? '' : messages.unreadable}</span>
      ) : href ? (
        <Link href={href}>{visible}</Link>
      ) : (
        visible
      )}
      <div className={styles.quiet}>{entryTexts.kind(subject)}</div>
    </>
  )
}
