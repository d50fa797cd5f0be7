import { useState } from 'react'
import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { Verdict } from '#features/approval/path/entities.ts'
import { SectionsField } from '#features/approval/path/web/sections-field.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Dissent, ItemSeat, Meeting, MeetingItem } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import { DissentFields } from './dissent-fields.tsx'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { useItemTitle, useMeetingFeedback } from './use-meeting-feedback.ts'

const counts = ['for', 'against', 'abstained'] as const

interface ResultForm {
  verdict: Verdict
  text: string
  reason: string
  /** The sections of the decision; null = all sections. */
  sectionCodes: readonly string[] | null
  votes: Readonly<Record<(typeof counts)[number], string>>
  dissents: readonly Dissent[]
}

/** Returns the form data of the recorded result. Several seats start with an empty form. */
function toResultForm(seats: readonly ItemSeat[]): ResultForm {
  const before = seats.length === 1 ? (seats[0]!.result ?? undefined) : undefined
  const toText = (count: (typeof counts)[number]) => (before?.votes ? String(before.votes[count]) : '')
  return {
    verdict: before?.verdict ?? 'approved',
    text: before?.text ?? '',
    reason: before?.reason ?? '',
    sectionCodes: before?.sectionCodes ?? null,
    votes: { for: toText('for'), against: toText('against'), abstained: toText('abstained') },
    dissents: before?.dissents ?? [],
  }
}

/** Converts the form data to a result. Votes are recorded only for the deciding body as a whole. */
function toResult(form: ResultForm, isDecision: boolean, isWholeBody: boolean) {
  const { verdict, text, reason, sectionCodes, votes, dissents } = form
  const isVoted = counts.some((count) => votes[count] !== '')
  return {
    verdict: isDecision ? verdict : null,
    text: text.trim() || null,
    reason: reason.trim() || null,
    sectionCodes: sectionCodes && sectionCodes.length > 0 ? [...sectionCodes] : null,
    votes:
      isWholeBody && isVoted
        ? { for: Number(votes.for || 0), against: Number(votes.against || 0), abstained: Number(votes.abstained || 0) }
        : null,
    dissents: dissents.filter((dissent) => isFilledText(dissent.text)),
  }
}

/** Dialog to record the result of an item: by the deciding body as a whole with votes, or by each member separately. */
export function ResultDialog(props: {
  meeting: Meeting
  item: MeetingItem
  seats: readonly ItemSeat[]
  onClose: () => void
}) {
  const { meeting, item, seats, onClose } = props
  const messages = useMessages(meetingPageMessages)
  const seatName = useSeatName()
  const getTitle = useItemTitle()
  const { save: saveMeeting, busy } = useMeetingFeedback(meeting)
  const [form, setForm] = useState(() => toResultForm(seats))
  const isDecision = item.plan?.act === 'decision'
  const isWholeBody = seats.every(({ seat }) => !seat?.function)
  const requiresText = !isDecision || form.verdict !== 'approved'
  const save = () =>
    saveMeeting({
      call: async () => {
        const result = toResult(form, isDecision, isWholeBody)
        for (const { seat } of seats)
          await meetingApi.recordResult.call({ id: meeting.id, itemId: item.id, result: { ...result, seat } })
      },
      onDone: onClose,
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={getTitle(item)}
      description={seats.map(seatName).join('; ')}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={requiresText && !isFilledText(form.text)} onClick={save}>
            {messages.save}
          </Button>
        </>
      }
    >
      <ResultFields
        meeting={meeting}
        item={item}
        isWholeBody={isWholeBody}
        requiresText={requiresText}
        form={form}
        onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
      />
    </Dialog>
  )
}

interface ResultFieldsProps {
  meeting: Meeting
  item: MeetingItem
  isWholeBody: boolean
  requiresText: boolean
  form: ResultForm
  onChange: (changed: Partial<ResultForm>) => void
}

function ResultFields({ meeting, item, isWholeBody, requiresText, form, onChange }: ResultFieldsProps) {
  const messages = useMessages(meetingPageMessages).results
  const { verdicts } = useMessages(meetingMessages)
  const act = item.plan?.act ?? null
  const isDecision = act === 'decision'
  return (
    <Stack>
      {isDecision && (
        <SelectField
          label={messages.verdict}
          value={form.verdict}
          data={Verdict.options.map((value) => ({ value, label: verdicts[value] }))}
          onChange={(event) => onChange({ verdict: event.currentTarget.value as Verdict })}
        />
      )}
      <TextAreaField
        label={isDecision ? messages.text : act ? messages.opinion : messages.outcome}
        value={form.text}
        required={requiresText}
        autosize
        minRows={3}
        maxLength={20_000}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      {act && isWholeBody && <VoteFields votes={form.votes} onChange={(votes) => onChange({ votes })} />}
      {isDecision && (item.plan?.sections.length ?? 0) > 1 && (
        <SectionsField
          sections={item.plan!.sections}
          sectionCodes={form.sectionCodes}
          onChange={(sectionCodes) => onChange({ sectionCodes })}
          labels={{ label: messages.sections, whole: messages.whole, someSections: messages.some }}
        />
      )}
      {act && (
        <TextAreaField
          label={messages.orderReason}
          description={messages.orderReasonHint}
          value={form.reason}
          autosize
          minRows={1}
          maxLength={2000}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
      {isWholeBody && (
        <DissentFields
          members={meeting.members}
          dissents={form.dissents}
          onChange={(dissents) => onChange({ dissents })}
        />
      )}
    </Stack>
  )
}

function VoteFields({
  votes,
  onChange,
}: {
  votes: ResultForm['votes']
  onChange: (votes: ResultForm['votes']) => void
}) {
  const messages = useMessages(meetingPageMessages).results
  return (
    <div className={styles.votes}>
      {counts.map((count) => (
        <TextField
          key={count}
          label={messages[count]}
          type="number"
          min={0}
          max={1000}
          value={votes[count]}
          onChange={(event) => onChange({ ...votes, [count]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}
