import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { PathSeat, PathStep } from '../contract.ts'
import { ActProvenance } from './act-provenance.tsx'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'
import { usePathActionMessages } from './use-path-action-messages.ts'

const tones: Readonly<Record<PathSeat['state'], Tone>> = {
  none: 'neutral',
  requested: 'info',
  received: 'good',
  partly: 'info',
  refused: 'bad',
  absent: 'warn',
  superseded: 'warn',
}

interface SeatLineProps {
  step: PathStep
  seat: PathSeat
  /** Whether the procedure lets the reader withdraw the last act of the seat. */
  mayWithdraw: boolean
  isLeader: boolean
  isSubmitted: boolean
  isOpen: boolean
  onDo?: (action: PathAction) => void
}

/** Returns the acts that are possible now for this organisation. */
function listSeatActions({ step, seat, mayWithdraw, isLeader, isSubmitted, isOpen }: SeatLineProps): PathAction[] {
  const { speak, record } = seat.abilities
  // What was given in person changes only after its withdrawal, which the procedure may refuse.
  if (seat.act?.provenance === 'in_person' && seat.state !== 'superseded')
    return mayWithdraw ? [{ kind: 'withdraw', act: seat.act }] : []
  // Receipt can be confirmed once the step is completed, and also after the plan came into force.
  if (step.act === 'sending') {
    const isAwaited = seat.state === 'received' && seat.receivedOn === null && step.missingPrerequisites.length === 0
    return isAwaited && (speak || record) ? [{ kind: 'receipt', step, seat }] : []
  }
  // What was recorded for the seat is replaced in person until a second person confirms it.
  const mayReplace = speak && seat.act?.confirmation === 'awaited'
  if (!mayReplace && (!isOpen || seat.state === 'received')) return []
  if (step.act === 'opinion')
    return [
      ...(speak || record ? [{ kind: 'opinion', step, seat } as const] : []),
      ...(isLeader && step.mayBeAbsent && seat.state !== 'absent' ? [{ kind: 'absence', step, seat } as const] : []),
    ]
  return step.act === 'decision' && isSubmitted && (speak || record) ? [{ kind: 'decide', step, seat }] : []
}

/** Shows a participant with the last act, the provenance (in person or recorded) and the text. */
export function SeatLine(props: SeatLineProps) {
  const { step, seat, onDo } = props
  const messages = useMessages(pathMessages)
  const { language, name } = useLocalizedText()
  const { verbOf } = usePathActionMessages()
  const day = (date: string) => formatDate(date, language)
  const { act } = seat
  const who = [seat.functionNames ? name(seat.functionNames) : '', name(seat.names)].filter(Boolean).join(', ')
  const formatSeatState = () => {
    // A partial or outdated approval is not shown as an approval.
    if (act?.verdict && seat.state !== 'superseded' && seat.state !== 'partly')
      return messages.seats.verdicts[act.verdict]
    return step.act === 'sending' && seat.state === 'received' ? messages.seats.sent : messages.seats.states[seat.state]
  }
  return (
    <li className={styles.seat}>
      <span className={styles.name}>
        {who}
        <span className={styles.quiet}>
          <Dotted
            parts={[
              act && act.kind !== 'requested' && act.provenance
                ? messages.seats[act.provenance](act.recordedBy ?? '', day(act.date))
                : '',
              act?.method ? messages.seats.methods[act.method] : '',
              seat.receivedOn ? messages.seats.receivedOn(day(seat.receivedOn)) : '',
              seat.dueOn && seat.state !== 'received' ? messages.seats.due(day(seat.dueOn)) : '',
            ]}
          />
        </span>
        {seat.refusal && (
          <span className={styles.quiet}>
            {messages.seats.refusal[seat.refusal.missing](who)}{' '}
            {seat.refusal.speakers.length > 0
              ? messages.seats.speakers(seat.refusal.speakers.join(', '))
              : messages.seats.noSpeaker}
          </span>
        )}
        {act?.text && <q className={styles.text}>{act.text}</q>}
        {act && <ActProvenance act={act} subject={who} mayAttach={seat.abilities.record || seat.abilities.speak} />}
      </span>
      <span className={styles.marks}>
        <Pill tone={tones[seat.state]}>{formatSeatState()}</Pill>
        {onDo &&
          listSeatActions(props).map((seatAction) => (
            <Button
              key={seatAction.kind}
              size="small"
              variant="quiet"
              aria-label={`${verbOf(seatAction)}: ${who}`}
              onClick={() => onDo(seatAction)}
            >
              {verbOf(seatAction)}
            </Button>
          ))}
      </span>
    </li>
  )
}
