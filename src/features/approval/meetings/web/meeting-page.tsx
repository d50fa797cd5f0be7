import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { saveGeneratedFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { formatDate, formatTime } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Meeting } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { AgendaCard } from './agenda-card.tsx'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { MinutesCard } from './minutes-card.tsx'
import { PresenceCard } from './presence-card.tsx'
import { ScheduleMeetingDialog } from './schedule-dialog.tsx'
import { stateTones } from './tones.ts'
import { useMeetingFeedback } from './use-meeting-feedback.ts'

/** Shows a meeting with the agenda, results, participants and minutes. */
export default function MeetingPage() {
  const id = useParam('meetingId')
  const query = useQuery(meetingApi.getMeeting.queryOptions({ input: { id } }))
  return (
    <QueryView query={query} rows={10}>
      {(meeting) => (
        <>
          <Head meeting={meeting} />
          <Stack>
            <AgendaCard meeting={meeting} />
            {/* Remounted after a result was recorded, because the fields start with the recorded values. */}
            <PresenceCard
              key={JSON.stringify([meeting.members, meeting.participantCount, meeting.inOffice])}
              meeting={meeting}
            />
            <MinutesCard key={meeting.minutes ?? ''} meeting={meeting} />
          </Stack>
        </>
      )}
    </QueryView>
  )
}

function Head({ meeting }: { meeting: Meeting }) {
  const messages = useMessages(meetingPageMessages)
  const common = useMessages(meetingMessages)
  const { language, name } = useLocalizedText()
  const may = useMay()
  const { save, busy } = useMeetingFeedback(meeting)
  const [open, setOpen] = useState<'change' | 'hold'>()
  const { id, state } = meeting
  const isPlanned = state === 'planned'
  const mayKeep = meeting.abilities.manage && isPlanned
  const print = () =>
    save({ call: async () => saveGeneratedFile(await meetingApi.printMeeting.call({ id, language, form: 'pdf' })) })
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/meetings">{messages.title}</Link>}
        title={`${name(meeting.body.names)}, ${formatDate(meeting.date, language)}`}
        badges={
          <>
            <Pill tone={stateTones[state]}>{common.states[state]}</Pill>
            <span className={styles.quiet}>
              <Dotted
                parts={[
                  meeting.time && formatTime(meeting.time, language),
                  common.methods[meeting.method],
                  meeting.place,
                  messages.secretariat(name(meeting.manager.names)),
                  meeting.basis && name(meeting.basis),
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
                {messages.closeMeeting}
              </Button>
            )}
          </>
        }
      />
      {open === 'change' && <ScheduleMeetingDialog meeting={meeting} onClose={() => setOpen(undefined)} />}
      <Confirm
        open={open === 'hold'}
        title={messages.closeMeeting}
        confirmLabel={messages.closeMeeting}
        cancelLabel={messages.cancel}
        onCancel={() => setOpen(undefined)}
        onConfirm={() => {
          save({ call: () => meetingApi.holdMeeting.call({ id }), successMessage: messages.closed })
          setOpen(undefined)
        }}
      >
        {messages.closeMeetingText}
      </Confirm>
    </>
  )
}
