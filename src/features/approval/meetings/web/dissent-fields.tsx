import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Dissent, MeetingMember } from '../entities.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'

/** Fields for members that disagreed, by function and never by person, with the reason. */
export function DissentFields(props: {
  members: readonly MeetingMember[]
  dissents: readonly Dissent[]
  onChange: (dissents: readonly Dissent[]) => void
}) {
  const { members, dissents, onChange } = props
  const messages = useMessages(meetingPageMessages).results
  const seatName = useSeatName()
  const toKey = (seat: Dissent['seat']) => (seat ? `${seat.organisationId} ${seat.function}` : '')
  const change = (at: number, changed: Partial<Dissent>) =>
    onChange(dissents.map((dissent, place) => (place === at ? { ...dissent, ...changed } : dissent)))
  return (
    <Stack>
      {dissents.map((dissent, at) => {
        const key = at
        return (
          <div key={key} className={styles.form}>
            {members.length > 0 && (
              <SelectField
                label={messages.dissenter}
                value={toKey(dissent.seat)}
                data={[
                  { value: '', label: messages.aMember },
                  ...members.map((member) => ({
                    value: toKey(member.seat),
                    label: seatName(member),
                  })),
                ]}
                onChange={(event) => {
                  const member = members.find(({ seat }) => toKey(seat) === event.currentTarget.value)
                  change(at, { seat: member?.seat ?? null })
                }}
              />
            )}
            <TextAreaField
              label={messages.dissent}
              value={dissent.text}
              autosize
              minRows={2}
              maxLength={2000}
              onChange={(event) => change(at, { text: event.currentTarget.value })}
            />
          </div>
        )
      })}
      <div>
        <Button size="small" onClick={() => onChange([...dissents, { seat: null, text: '' }])}>
          {messages.addDissent}
        </Button>
      </div>
    </Stack>
  )
}
