import { useState } from 'react'
import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { type Meeting, type MeetingMember, Presence } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { useMeetingFeedback } from './use-meeting-feedback.ts'

type PresenceForm = Record<string, { presence: Presence | ''; mandateId: string }>
const toKey = ({ seat }: MeetingMember) => `${seat.organisationId} ${seat.function}`
const toCountText = (count: number | null) => (count === null ? '' : String(count))
const parseCount = (value: string) => (value === '' ? null : Number(value))

/** Returns the presence of the members that differs from the recorded presence. */
const toChangedMembers = (members: readonly MeetingMember[], form: PresenceForm) =>
  members.flatMap((member) => {
    const { presence, mandateId } = form[toKey(member)]!
    const isSame = presence === (member.presence ?? '') && mandateId === (member.mandateId ?? '')
    if (presence === '' || isSame) return []
    return [{ seat: member.seat, presence, mandateId: presence === 'represented' ? mandateId || null : null }]
  })

/** Returns the form of the participants, and functions that change and save it. */
function usePresence(meeting: Meeting) {
  const messages = useMessages(meetingPageMessages)
  const { save: saveMeeting, busy } = useMeetingFeedback(meeting)
  const { members } = meeting
  const [form, setForm] = useState<PresenceForm>(
    Object.fromEntries(
      members.map((member) => [toKey(member), { presence: member.presence ?? '', mandateId: member.mandateId ?? '' }]),
    ),
  )
  const [inOffice, setInOffice] = useState(toCountText(meeting.inOffice))
  const [participants, setParticipants] = useState(toCountText(meeting.participantCount))
  const save = (all: PresenceForm = form) =>
    saveMeeting({
      call: () =>
        meetingApi.recordPresence.call({
          id: meeting.id,
          members: toChangedMembers(members, all),
          inOffice: parseCount(inOffice),
          participantCount: parseCount(participants),
        }),
      successMessage: messages.saved,
    })
  const saveAllPresent = () => {
    const all: PresenceForm = Object.fromEntries(
      members.map((member) => [toKey(member), { presence: 'present' as const, mandateId: '' }]),
    )
    setForm(all)
    save(all)
  }
  const changeMember = (key: string, changed: Partial<PresenceForm[string]>) =>
    setForm((all) => ({ ...all, [key]: { ...all[key]!, ...changed } }))
  const counts = { inOffice, setInOffice, participants, setParticipants }
  return { form, changeMember, counts, save, saveAllPresent, busy }
}

/** Shows the participants: each member by function, or only the number if members are not known. */
export function PresenceCard({ meeting }: { meeting: Meeting }) {
  const messages = useMessages(meetingPageMessages)
  const { name } = useLocalizedText()
  const { form, changeMember, counts, save, saveAllPresent, busy } = usePresence(meeting)
  const { members } = meeting
  const mayKeep = meeting.abilities.manage && meeting.state === 'planned'
  return (
    <Card
      title={messages.presence.title}
      hint={[
        messages.presence.voting(String(meeting.voting)),
        meeting.quorum === null ? '' : messages.presence.quorum(String(meeting.quorum)),
      ]
        .filter(Boolean)
        .join(' ')}
      actions={
        mayKeep && (
          <>
            {members.length > 0 && <Button onClick={saveAllPresent}>{messages.presence.allPresent}</Button>}
            <Button busy={busy} onClick={() => save()}>
              {messages.save}
            </Button>
          </>
        )
      }
    >
      {members.length > 0 && (
        <ul className={styles.seats}>
          {members.map((member) => (
            <MemberLine
              key={toKey(member)}
              member={member}
              input={form[toKey(member)]!}
              {...(mayKeep && {
                onChange: (changed: Partial<PresenceForm[string]>) => changeMember(toKey(member), changed),
              })}
            />
          ))}
        </ul>
      )}
      {members.length === 0 && mayKeep && <CountFields {...counts} />}
      {meeting.missing.length > 0 && (
        <p className={styles.quiet}>
          {messages.presence.missing(meeting.missing.map((entry) => name(entry)).join(', '))}
        </p>
      )}
    </Card>
  )
}

function CountFields(props: ReturnType<typeof usePresence>['counts']) {
  const { inOffice, setInOffice, participants, setParticipants } = props
  const messages = useMessages(meetingPageMessages).presence
  return (
    <div className={styles.pair}>
      <TextField
        label={messages.inOffice}
        type="number"
        min={1}
        max={1000}
        value={inOffice}
        onChange={(event) => setInOffice(event.currentTarget.value)}
      />
      <TextField
        label={messages.tookPart}
        type="number"
        min={0}
        max={1000}
        value={participants}
        onChange={(event) => setParticipants(event.currentTarget.value)}
      />
    </div>
  )
}

function MemberLine(props: {
  member: MeetingMember
  input: PresenceForm[string]
  onChange?: (changed: Partial<PresenceForm[string]>) => void
}) {
  const { member, input, onChange } = props
  const messages = useMessages(meetingPageMessages).presence
  const presences = useMessages(meetingMessages).presences
  const { name } = useLocalizedText()
  const who = useSeatName()(member)
  const formatMandate = (entry: MeetingMember['mandates'][number]) =>
    [entry.personName ?? name(entry.functionNames), name(entry.names)].filter(Boolean).join(', ')
  const mandate = member.mandates.find(({ id }) => id === member.mandateId)
  return (
    <li className={styles.seat}>
      <span className={styles.name}>
        {who}
        <span className={styles.quiet}>{member.votes ? messages.vote : messages.advisory}</span>
      </span>
      {onChange ? (
        <span className={styles.fields}>
          <SelectField
            label={null}
            aria-label={who}
            value={input.presence}
            data={[
              { value: '', label: messages.notRecorded },
              ...Presence.options.map((value) => ({ value, label: presences[value] })),
            ]}
            onChange={(event) => onChange({ presence: event.currentTarget.value as Presence | '', mandateId: '' })}
          />
          {input.presence === 'represented' &&
            (member.mandates.length > 0 ? (
              <SelectField
                label={messages.mandate}
                value={input.mandateId}
                data={[
                  { value: '', label: messages.chooseMandate },
                  ...member.mandates.map((entry) => ({ value: entry.id, label: formatMandate(entry) })),
                ]}
                onChange={(event) => onChange({ mandateId: event.currentTarget.value })}
              />
            ) : (
              <span className={styles.quiet}>
                {messages.noMandate}{' '}
                <Link href={`/organisations/${member.seat.organisationId}`}>
                  {messages.toMandates(name(member.names))}
                </Link>
              </span>
            ))}
        </span>
      ) : (
        <span className={styles.quiet}>
          {member.presence ? presences[member.presence] : messages.notRecorded}
          {mandate && `: ${formatMandate(mandate)}`}
        </span>
      )}
    </li>
  )
}
