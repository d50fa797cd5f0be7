import type { Entry, Subject } from '#platform/journal/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import styles from '../administration.module.css'
import { type EntryWords, getSubjectPath, useEntryWords } from './entry-messages.ts'
import { journalMessages } from './messages/index.ts'

/** The entries of the audit log, latest first. */
export function JournalTable(props: {
  entries: readonly Entry[]
  more: { busy: boolean; load: () => void } | undefined
}) {
  const messages = useMessages(journalMessages)
  const { language } = useLocalizedText()
  const toText = useEntryWords()
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
              head: messages.when,
              width: '150px',
              cell: (entry) => (
                <>
                  <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time>
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
                    {messages.asWhat(toText.asWhat(entry), toText.organisation(entry))}
                  </div>
                </>
              ),
            },
            { key: 'act', head: messages.act, rowHead: true, cell: (entry) => toText.act(entry.procedure) },
            {
              key: 'subject',
              head: messages.subject,
              // At sign-in the person is also the subject, so it is shown once.
              cell: ({ subject, person }) =>
                subject && subject.id !== person?.id && <SubjectCell subject={subject} say={toText} />,
            },
            { key: 'reason', head: messages.reason, cell: (entry) => entry.reason },
          ]}
        />
      </div>
      {props.more && (
        <div className={styles.more} data-print="hide">
          <Button busy={props.more.busy} onClick={props.more.load}>
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
function SubjectCell({ subject, say }: { subject: Subject; say: EntryWords }) {
  const messages = useMessages(journalMessages)
  const { spoken } = useLocalizedText()
  const called = say.called(subject)
  const visible = subject.title ? spoken(subject.title) : called
  const href = getSubjectPath(subject)
  return (
    <>
      {called === '' ? (
        <span className={styles.quiet}>{say.hasNoTitle(subject) ? '' : messages.unreadable}</span>
      ) : href ? (
        <Link href={href}>{visible}</Link>
      ) : (
        visible
      )}
      <div className={styles.quiet}>{say.kind(subject)}</div>
    </>
  )
}
