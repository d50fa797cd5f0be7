import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useNameOfTime } from '#platform/web/use-name-of-time.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { PathSeat, PathStep } from '../contract.ts'
import type { RecordedAct } from '../entities.ts'
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
  /** Whether the procedure lets the reader add a document to the last act of the seat. */
  mayAttach: boolean
  isLeader: boolean
  isSubmitted: boolean
  isOpen: boolean
  /** Whether the plan is approved, so that an opinion comes late. */
  isApproved: boolean
  /** Whether the procedure lets the reader withdraw the late opinion of the seat. */
  mayWithdrawLate: boolean
  onDo?: (action: PathAction) => void
}

/** Returns the acts that are possible now for this organisation. */
function listSeatActions(props: SeatLineProps): PathAction[] {
  const { step, seat, mayWithdraw, isLeader, isSubmitted, isOpen, isApproved } = props
  const { speak, record } = seat.abilities
  if (seat.lateOpinion) return listLateActions(props, seat.lateOpinion)
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
  // An opinion can follow its recorded absence, which completes the step.
  const isClosed = !isOpen && seat.state !== 'absent'
  if (!mayReplace && (isClosed || seat.state === 'received')) return []
  if (step.act === 'opinion')
    return [
      ...(speak || record ? [{ kind: 'opinion', step, seat, isLate: isApproved } as const] : []),
      ...(isLeader && step.mayBeAbsent && seat.state !== 'absent' ? [{ kind: 'absence', step, seat } as const] : []),
    ]
  return step.act === 'decision' && isSubmitted && (speak || record) ? [{ kind: 'decide', step, seat }] : []
}

/** Returns the acts on an opinion that was given after the decision. It is given once, and withdrawn as any other. */
const listLateActions = ({ mayWithdrawLate }: SeatLineProps, lateOpinion: RecordedAct): PathAction[] =>
  mayWithdrawLate && lateOpinion.provenance === 'in_person' ? [{ kind: 'withdraw', act: lateOpinion }] : []

/** Shows a participant with the last act, the provenance (in person or recorded) and the text. */
export function SeatLine(props: SeatLineProps) {
  const { step, seat, mayAttach, onDo } = props
  const messages = useMessages(pathMessages)
  const { language, name } = useLocalizedText()
  const nameOfTime = useNameOfTime()
  const { verbOf } = usePathActionMessages()
  const day = (date: string) => formatDate(date, language)
  const { act } = seat
  const body = nameOfTime(act?.seatNames, seat.names)
  const who = [seat.functionNames ? name(seat.functionNames) : '', body].filter(Boolean).join(', ')
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
        {act && <ActProvenance act={act} subject={who} mayAttach={mayAttach} />}
        {seat.lateOpinion && seat.lateOpinion.id !== act?.id && (
          <LateOpinion act={seat.lateOpinion} subject={who} mayAttach={mayAttach} />
        )}
      </span>
      <span className={styles.marks}>
        <Pill tone={tones[seat.state]}>{formatSeatState()}</Pill>
        {seat.lateOpinion && <Pill>{messages.seats.states.late}</Pill>}
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

/** Shows an opinion that was given after the decision, below the absence on which the decision rests. */
function LateOpinion({ act, subject, mayAttach }: { act: RecordedAct; subject: string; mayAttach: boolean }) {
  const messages = useMessages(pathMessages).seats
  const { language } = useLocalizedText()
  return (
    <>
      <span className={styles.quiet}>
        <Dotted
          parts={[
            messages.states.late,
            act.provenance ? messages[act.provenance](act.recordedBy ?? '', formatDate(act.date, language)) : '',
            act.method ? messages.methods[act.method] : '',
          ]}
        />
      </span>
      {act.text && <q className={styles.text}>{act.text}</q>}
      <ActProvenance act={act} subject={subject} mayAttach={mayAttach} />
    </>
  )
}
