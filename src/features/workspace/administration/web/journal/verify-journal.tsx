import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Verified } from '#platform/journal/contract.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { Icon } from '#ui/icon.tsx'
import { Progress } from '#ui/progress.tsx'
import styles from '../administration.module.css'
import { journalClient } from './api.ts'
import { journalMessages } from './messages/index.ts'

/** Verifies the whole chain in batches, so that a long chain does not block others. Ends at the first issue. */
export function VerifyJournal() {
  const messages = useMessages(journalMessages).verify
  const { language } = useLocalizedText()
  const [reached, setReached] = useState<Verified>()
  const { data, error, refetch } = useQuery({
    queryKey: ['journal', 'verification'],
    queryFn: async ({ signal }) => {
      for (let after = 0; ; ) {
        const part: Verified = await journalClient.verifyJournal({ after }, { signal })
        setReached(part)
        if (part.issue || part.isLast) return part
        after = part.to
      }
    },
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
  const number = (value: number) => formatNumber(value, language)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Progress
        label={messages.act}
        share={reached && reached.to / Math.max(1, reached.last)}
        valueText={reached && messages.busy(number(reached.to), number(reached.last))}
      />
    )
  return (
    <div role="status" className={data.issue ? styles.broken : styles.whole}>
      <Icon name={data.issue ? 'alert' : 'check'} />
      <div>
        <strong>{data.issue ? messages.broken : messages.fine}</strong>
        <p>{data.issue ? formatJournalIssue(data.issue, messages, language) : messages.fineText(number(data.to))}</p>
        {data.issue && <p>{messages.brokenText}</p>}
      </div>
    </div>
  )
}

function formatJournalIssue(
  { seq, kind, recordedAt }: NonNullable<Verified['issue']>,
  messages: (typeof journalMessages)['en']['verify'],
  language: Parameters<typeof formatNumber>[1],
): string {
  const line = formatNumber(seq, language)
  return recordedAt === null
    ? messages.at(line, messages.issues[kind])
    : messages.atMoment(line, formatMoment(recordedAt, language), messages.issues[kind])
}
