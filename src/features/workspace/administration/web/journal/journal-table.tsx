import type { Entry, Subject } from '#platform/journal/contract.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import styles from '../administration.module.css'
import { type EntryWords, hrefOf, useEntryWords } from './entry-messages.ts'
import { journalMessages } from './messages/index.ts'

/** The entries of the audit log, latest first. */
export function JournalTable(props: {
  entries: readonly Entry[]
  more: { busy: boolean; load: () => void } | undefined
}) {
  const words = useWords(journalMessages)
  const { language } = useReading()
  const say = useEntryWords()
  return (
    <Card flush>
      <div className={styles.table}>
        <DataTable
          caption={words.title}
          rows={props.entries}
          rowKey={(entry) => String(entry.seq)}
          columns={[
            {
              key: 'at',
              head: words.when,
              width: '150px',
              cell: (entry) => (
                <>
                  <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time>
                  <div className={styles.quiet}>{words.line(formatNumber(entry.seq, language))}</div>
                </>
              ),
            },
            {
              key: 'who',
              head: words.person,
              cell: (entry) => (
                <>
                  {say.person(entry)}
                  <div className={styles.quiet}>{words.asWhat(say.asWhat(entry), say.organisation(entry))}</div>
                </>
              ),
            },
            { key: 'act', head: words.act, rowHead: true, cell: (entry) => say.act(entry.procedure) },
            {
              key: 'subject',
              head: words.subject,
              // At sign-in the person is also the subject, so it is shown once.
              cell: ({ subject, person }) =>
                subject && subject.id !== person?.id && <About subject={subject} say={say} />,
            },
            { key: 'reason', head: words.reason, cell: (entry) => entry.reason },
          ]}
        />
      </div>
      {props.more && (
        <div className={styles.more} data-print="hide">
          <Button busy={props.more.busy} onClick={props.more.load}>
            {words.more}
          </Button>
        </div>
      )}
    </Card>
  )
}

/**
 * The name links to the item's page. Shows a message when the name no longer exists or is not visible to this reader.
 */
function About({ subject, say }: { subject: Subject; say: EntryWords }) {
  const words = useWords(journalMessages)
  const { spoken } = useReading()
  const called = say.called(subject)
  const shown = subject.title ? spoken(subject.title) : called
  const href = hrefOf(subject)
  return (
    <>
      {called === '' ? (
        <span className={styles.quiet}>{say.hasNoTitle(subject) ? '' : words.unreadable}</span>
      ) : href ? (
        <Link href={href}>{shown}</Link>
      ) : (
        shown
      )}
      <div className={styles.quiet}>{say.kind(subject)}</div>
    </>
  )
}
