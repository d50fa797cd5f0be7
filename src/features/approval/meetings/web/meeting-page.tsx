import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { saveGeneratedFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Meeting } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { AgendaCard } from './agenda-card.tsx'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { MinutesCard } from './minutes-card.tsx'
import { PresenceCard } from './presence-card.tsx'
import { PlanWindow } from './schedule-dialog.tsx'
import { stateTones } from './tones.ts'
import { useMeetingFeedback } from './use-mutation-feedback.ts'

/** Shows a meeting with the agenda, results, participants and minutes. */
export default function SittingPage() {
  const messages = useMessages(sittingPageMessages)
  const id = useParam('sittingId')
  const query = useQuery(meetingApi.getMeeting.queryOptions({ input: { id } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={10} />
  const sitting = query.data
  return (
    <>
      <Head sitting={sitting} />
      <div className={styles.cards}>
        <AgendaCard sitting={sitting} />
        {/* Remounted after a result was recorded, because the fields start with the recorded values. */}
        <PresenceCard key={JSON.stringify([sitting.members, sitting.tookPart, sitting.inOffice])} sitting={sitting} />
        <MinutesCard key={sitting.minutes ?? ''} sitting={sitting} />
      </div>
    </>
  )
}

function Head({ sitting }: { sitting: Meeting }) {
  const messages = useMessages(sittingPageMessages)
  const common = useMessages(sittingMessages)
  const { language, name } = useLocalizedText()
  const may = useMay()
  const { keep, busy } = useMeetingFeedback(sitting)
  const [open, setOpen] = useState<'change' | 'hold'>()
  const { id, state } = sitting
  const isPlanned = state === 'planned'
  const mayKeep = sitting.abilities.keep && isPlanned
  const print = () =>
    keep({ call: async () => saveGeneratedFile(await meetingApi.printMeeting.call({ id, language, form: 'pdf' })) })
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/sittings">{messages.title}</Link>}
        title={`${name(sitting.body.names)}, ${formatDate(sitting.on, language)}`}
        badges={
          <>
            <Pill tone={stateTones[state]}>{common.states[state]}</Pill>
            <span className={styles.quiet}>
              <Dotted
                parts={[
                  sitting.at,
                  common.ways[sitting.way],
                  sitting.place,
                  messages.keptBy(name(sitting.keptBy.names)),
                  sitting.basis && name(sitting.basis),
                ]}
              />
            </span>
          </>
        }
        actions={
          <>
            {may('document.make') && (
              <Button busy={busy} onClick={print}>
                {isPlanned ? messages.print : messages.printMinutes}
              </Button>
            )}
            {mayKeep && <Button onClick={() => setOpen('change')}>{messages.change}</Button>}
            {mayKeep && (
              <Button variant="primary" onClick={() => setOpen('hold')}>
                {messages.hold}
              </Button>
            )}
          </>
        }
      />
      {open === 'change' && <PlanWindow sitting={sitting} onClose={() => setOpen(undefined)} />}
      <Confirm
        open={open === 'hold'}
        title={messages.hold}
        confirmLabel={messages.hold}
        cancelLabel={messages.cancel}
        onCancel={() => setOpen(undefined)}
        onConfirm={() => {
          keep({ call: () => meetingApi.holdMeeting.call({ id }), said: messages.held })
          setOpen(undefined)
        }}
      >
        {messages.holdText}
      </Confirm>
    </>
  )
}
