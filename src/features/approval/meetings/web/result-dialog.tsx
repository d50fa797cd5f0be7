import { useState } from 'react'
import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { Verdict } from '#features/approval/path/entities.ts'
import { SectionsField } from '#features/approval/path/web/sections-field.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import type { Dissent, ItemSeat, Meeting, MeetingItem } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import { DissentFields } from './dissent-fields.tsx'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { useItemTitle, useMeetingFeedback } from './use-mutation-feedback.ts'

const counts = ['for', 'against', 'abstained'] as const

/** Dialog to record the result of an item: by the deciding body as a whole with votes, or by each member separately. */
export function ResultWindow(props: {
  meeting: Meeting
  item: MeetingItem
  seats: readonly ItemSeat[]
  onClose: () => void
}) {
  const { meeting, item, seats, onClose } = props
  const messages = useMessages(meetingPageMessages)
  const common = useMessages(meetingMessages)
  const seatName = useSeatName()
  const getTitle = useItemTitle()
  const { save: keep, busy } = useMeetingFeedback(meeting)
  const before = seats.length === 1 ? (seats[0]!.result ?? undefined) : undefined
  const [verdict, setVerdict] = useState<Verdict>(before?.verdict ?? 'approved')
  const [text, setText] = useState(before?.text ?? '')
  const [reason, setReason] = useState(before?.reason ?? '')
  const [about, setAbout] = useState<readonly string[] | null>(before?.sectionCodes ?? null)
  const [votes, setVotes] = useState<Record<string, string>>(
    Object.fromEntries(counts.map((count) => [count, before?.votes ? String(before.votes[count]) : ''])),
  )
  const [dissents, setDissents] = useState<readonly Dissent[]>(before?.dissents ?? [])
  const act = item.plan?.act ?? null
  const isSingle = seats.every(({ seat }) => !seat?.function)
  const isVoted = counts.some((count) => votes[count] !== '')
  const needsMessages = act !== 'decision' || verdict !== 'approved'
  const result = {
    verdict: act === 'decision' ? verdict : null,
    text: text.trim() || null,
    reason: reason.trim() || null,
    sectionCodes: about && about.length > 0 ? [...about] : null,
    votes:
      isSingle && isVoted
        ? { for: Number(votes.for || 0), against: Number(votes.against || 0), abstained: Number(votes.abstained || 0) }
        : null,
    dissents: dissents.filter((dissent) => dissent.text.trim().length >= 3),
  }
  const save = () =>
    keep({
      call: async () => {
        for (const { seat } of seats)
          await meetingApi.recordResult.call({ id: meeting.id, itemId: item.id, result: { ...result, seat } })
      },
      onDone: onClose,
    })
  const who = seats.map(seatName).join('; ')
  return (
    <Dialog
      open
      onClose={onClose}
      title={getTitle(item)}
      description={who}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={needsMessages && text.trim().length < 3} onClick={save}>
            {messages.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {act === 'decision' && (
          <SelectField
            label={messages.results.verdict}
            value={verdict}
            data={Verdict.options.map((value) => ({ value, label: common.verdicts[value] }))}
            onChange={(event) => setVerdict(event.currentTarget.value as Verdict)}
          />
        )}
        <TextAreaField
          label={act === 'decision' ? messages.results.text : act ? messages.results.opinion : messages.results.outcome}
          value={text}
          required={needsMessages}
          autosize
          minRows={3}
          maxLength={20_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {act && isSingle && (
          <div className={styles.votes}>
            {counts.map((count) => (
              <TextField
                key={count}
                label={messages.results[count]}
                type="number"
                min={0}
                max={1000}
                value={votes[count]}
                onChange={(event) => {
                  const { value } = event.currentTarget
                  setVotes((all) => ({ ...all, [count]: value }))
                }}
              />
            ))}
          </div>
        )}
        {act === 'decision' && (item.plan?.sections.length ?? 0) > 1 && (
          <SectionsField
            sections={item.plan!.sections}
            sectionCodes={about}
            onChange={setAbout}
            labels={{
              label: messages.results.sections,
              whole: messages.results.whole,
              someSections: messages.results.some,
            }}
          />
        )}
        {act && (
          <TextAreaField
            label={messages.results.orderReason}
            description={messages.results.orderReasonHint}
            value={reason}
            autosize
            minRows={1}
            maxLength={2000}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {isSingle && <DissentFields members={meeting.members} dissents={dissents} onChange={setDissents} />}
      </div>
    </Dialog>
  )
}
