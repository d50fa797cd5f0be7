import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, formatDuration } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { formatPeriod } from '#shared/period.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import type { Duty, DutyPeriodView } from '../contract.ts'
import { dutyMessages } from '../messages/index.ts'
import { dutyApi } from './api.ts'
import { CompletionForm } from './completion-form.tsx'
import styles from './duties.module.css'

/** The recurring duties of a plan in force, with their periods. Empty when the kind of plan has none. */
export function DutiesCard({ planId }: { planId: Id }) {
  const messages = useMessages(dutyMessages)
  const query = useQuery(dutyApi.listDuties.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {({ duties }) =>
        duties.length > 0 && (
          <Card title={messages.title} hint={messages.hint}>
            {duties.map((duty) => (
              <DutySection key={duty.code} planId={planId} duty={duty} />
            ))}
          </Card>
        )
      }
    </QueryView>
  )
}

function DutySection({ planId, duty }: { planId: Id; duty: Duty }) {
  const messages = useMessages(dutyMessages)
  const { language, name } = useLocalizedText()
  return (
    <section className={styles.duty}>
      <h3 className={styles.title}>{name(duty.names)}</h3>
      <p className={styles.quiet}>
        <Dotted
          parts={[
            formatDuration(duty.every, language),
            name(duty.basis),
            duty.nextDueOn && `${messages.next} ${formatDate(duty.nextDueOn, language)}`,
          ]}
        />
      </p>
      {duty.periods.length === 0 ? (
        <p className={styles.quiet}>{messages.none}</p>
      ) : (
        <ul className={styles.periods}>
          {duty.periods.map((period) => (
            <PeriodLine key={period.id} planId={planId} period={period} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PeriodLine({ planId, period }: { planId: Id; period: DutyPeriodView }) {
  const messages = useMessages(dutyMessages)
  const { language, name } = useLocalizedText()
  const [isOpen, setIsOpen] = useState(false)
  const { id, state, completedOn, fileId, fileName, note } = period
  const title = formatPeriod(period, language, messages.quarter)
  return (
    <li className={styles.period}>
      <strong>{title}</strong>{' '}
      <span className={state === 'overdue' ? styles.overdue : undefined}>{messages.states[state]}</span>
      <p className={styles.quiet}>
        <Dotted
          parts={[
            period.functionNames
              ? `${name(period.functionNames)}, ${name(period.organisation.names)}`
              : name(period.organisation.names),
            completedOn
              ? `${messages.fulfilledOn} ${formatDate(completedOn, language)}`
              : `${messages.due} ${formatDate(period.dueOn, language)}`,
          ]}
        />
      </p>
      {note && <p className={styles.quiet}>{note}</p>}
      {fileName && (
        <p className={styles.quiet}>{fileId ? <a href={`/api/files/${fileId}`}>{fileName}</a> : fileName}</p>
      )}
      {period.abilities.complete && !isOpen && (
        <Button size="small" aria-label={`${messages.complete}: ${title}`} onClick={() => setIsOpen(true)}>
          {messages.complete}
        </Button>
      )}
      {isOpen && id && <CompletionForm id={id} planId={planId} onClose={() => setIsOpen(false)} />}
    </li>
  )
}
