import { useState } from 'react'
import { useSeatName } from '#features/approval/path/web/seat-name.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Presence, type Sitting, type SittingMember } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { sittingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { useKeeping } from './use-mutation-feedback.ts'

type Said = Record<string, { presence: Presence | ''; mandateId: string }>
const keyOf = ({ seat }: SittingMember) => `${seat.organisationId} ${seat.function}`

/** Shows the participants: each member by function, or only the number if members are not known. */
export function PresenceCard({ sitting }: { sitting: Sitting }) {
  const words = useWords(sittingPageMessages)
  const { name } = useReading()
  const { keep, busy } = useKeeping(sitting)
  const { members } = sitting
  const mayKeep = sitting.abilities.keep && sitting.state === 'planned'
  const [said, setSaid] = useState<Said>(
    Object.fromEntries(
      members.map((one) => [keyOf(one), { presence: one.presence ?? '', mandateId: one.mandateId ?? '' }]),
    ),
  )
  const [inOffice, setInOffice] = useState(sitting.inOffice === null ? '' : String(sitting.inOffice))
  const [tookPart, setTookPart] = useState(sitting.tookPart === null ? '' : String(sitting.tookPart))
  const numberOf = (value: string) => (value === '' ? null : Number(value))
  const save = (all: Said = said) =>
    keep({
      call: () =>
        sittingApi.recordPresence.call({
          id: sitting.id,
          members: members.flatMap((one) => {
            const { presence, mandateId } = all[keyOf(one)]!
            const isSame = presence === (one.presence ?? '') && mandateId === (one.mandateId ?? '')
            if (presence === '' || isSame) return []
            return [{ seat: one.seat, presence, mandateId: presence === 'represented' ? mandateId || null : null }]
          }),
          inOffice: numberOf(inOffice),
          tookPart: numberOf(tookPart),
        }),
      said: words.saved,
    })
  const allPresent = () => {
    const all: Said = Object.fromEntries(
      members.map((one) => [keyOf(one), { presence: 'present' as const, mandateId: '' }]),
    )
    setSaid(all)
    save(all)
  }
  return (
    <Card
      title={words.presence.title}
      note={[
        words.presence.voting(String(sitting.voting)),
        sitting.quorum === null ? '' : words.presence.quorum(String(sitting.quorum)),
      ]
        .filter(Boolean)
        .join(' ')}
      actions={
        mayKeep && (
          <>
            {members.length > 0 && <Button onClick={allPresent}>{words.presence.allPresent}</Button>}
            <Button busy={busy} onClick={() => save()}>
              {words.save}
            </Button>
          </>
        )
      }
    >
      {members.length > 0 && (
        <ul className={styles.seats}>
          {members.map((member) => (
            <MemberLine
              key={keyOf(member)}
              member={member}
              said={said[keyOf(member)]!}
              {...(mayKeep && {
                onChange: (changed: Partial<Said[string]>) =>
                  setSaid((all) => ({ ...all, [keyOf(member)]: { ...all[keyOf(member)]!, ...changed } })),
              })}
            />
          ))}
        </ul>
      )}
      {members.length === 0 && mayKeep && (
        <div className={styles.pair}>
          <TextField
            label={words.presence.inOffice}
            type="number"
            min={1}
            max={1000}
            value={inOffice}
            onChange={(event) => setInOffice(event.currentTarget.value)}
          />
          <TextField
            label={words.presence.tookPart}
            type="number"
            min={0}
            max={1000}
            value={tookPart}
            onChange={(event) => setTookPart(event.currentTarget.value)}
          />
        </div>
      )}
      {sitting.missing.length > 0 && (
        <p className={styles.quiet}>{words.presence.missing(sitting.missing.map((one) => name(one)).join(', '))}</p>
      )}
    </Card>
  )
}

function MemberLine(props: {
  member: SittingMember
  said: Said[string]
  onChange?: (changed: Partial<Said[string]>) => void
}) {
  const { member, said, onChange } = props
  const words = useWords(sittingPageMessages).presence
  const presences = useWords(sittingMessages).presences
  const { name } = useReading()
  const who = useSeatName()(member)
  const nameOfMandate = (one: SittingMember['mandates'][number]) =>
    [one.personName ?? name(one.functionNames), name(one.names)].filter(Boolean).join(', ')
  const mandate = member.mandates.find(({ id }) => id === member.mandateId)
  return (
    <li className={styles.seat}>
      <span className={styles.name}>
        {who}
        <span className={styles.quiet}>{member.votes ? words.vote : words.heard}</span>
      </span>
      {onChange ? (
        <span className={styles.fields}>
          <SelectField
            label={null}
            aria-label={who}
            value={said.presence}
            data={[
              { value: '', label: words.notSaid },
              ...Presence.options.map((value) => ({ value, label: presences[value] })),
            ]}
            onChange={(event) => onChange({ presence: event.currentTarget.value as Presence | '', mandateId: '' })}
          />
          {said.presence === 'represented' &&
            (member.mandates.length > 0 ? (
              <SelectField
                label={words.mandate}
                value={said.mandateId}
                data={[
                  { value: '', label: words.chooseMandate },
                  ...member.mandates.map((one) => ({ value: one.id, label: nameOfMandate(one) })),
                ]}
                onChange={(event) => onChange({ mandateId: event.currentTarget.value })}
              />
            ) : (
              <span className={styles.quiet}>
                {words.noMandate}{' '}
                <Link href={`/organisations/${member.seat.organisationId}`}>
                  {words.toMandates(name(member.names))}
                </Link>
              </span>
            ))}
        </span>
      ) : (
        <span className={styles.quiet}>
          {member.presence ? presences[member.presence] : words.notSaid}
          {mandate && `: ${nameOfMandate(mandate)}`}
        </span>
      )}
    </li>
  )
}
