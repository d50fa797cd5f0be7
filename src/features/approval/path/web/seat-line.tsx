import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { PathSeat, PathStep } from '../contract.ts'
import { HowItFell } from './act-provenance.tsx'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { Doing } from './path-action.ts'
import { useDoingWords } from './use-path-action-messages.ts'

const tones: Readonly<Record<PathSeat['state'], Tone>> = {
  none: 'neutral',
  asked: 'info',
  given: 'good',
  partly: 'info',
  refused: 'bad',
  absent: 'warn',
  outdated: 'warn',
}

interface SeatLineProps {
  step: PathStep
  seat: PathSeat
  isLed: boolean
  isLaid: boolean
  isOpen: boolean
  onDo?: (doing: Doing) => void
}

/** Returns the acts that are possible now for this organisation. */
function actsOf({ step, seat, isLed, isLaid, isOpen }: SeatLineProps): Doing[] {
  const { speak, record } = seat.abilities
  if (speak && seat.act?.given === 'in_person' && seat.state !== 'outdated')
    return [{ kind: 'withdraw', act: seat.act }]
  // Receipt can be confirmed once the step is completed, and also after the plan came into force.
  if (step.act === 'sending') {
    const isAwaited = seat.state === 'given' && seat.receivedOn === null && step.waitsFor.length === 0
    return isAwaited && (speak || record) ? [{ kind: 'receipt', step, seat }] : []
  }
  if (!isOpen) return []
  if (seat.state === 'given') return []
  if (step.act === 'opinion')
    return [
      ...(speak || record ? [{ kind: 'opinion', step, seat } as const] : []),
      ...(isLed && step.mayBeAbsent && seat.state !== 'absent' ? [{ kind: 'absence', step, seat } as const] : []),
    ]
  return step.act === 'decision' && isLaid && (speak || record) ? [{ kind: 'decide', step, seat }] : []
}

/** Shows a participant with the last act, the provenance (in person or recorded) and the text. */
export function SeatLine(props: SeatLineProps) {
  const { step, seat, onDo } = props
  const words = useWords(pathMessages)
  const { language, name } = useReading()
  const { verbOf } = useDoingWords()
  const day = (on: string) => formatDate(on, language)
  const { act } = seat
  const who = [seat.functionNames ? name(seat.functionNames) : '', name(seat.names)].filter(Boolean).join(', ')
  const stateOf = () => {
    // A partial or outdated approval is not shown as an approval.
    if (act?.verdict && seat.state !== 'outdated' && seat.state !== 'partly') return words.seats.verdicts[act.verdict]
    return step.act === 'sending' && seat.state === 'given' ? words.seats.sent : words.seats.states[seat.state]
  }
  return (
    <li className={styles.seat}>
      <span className={styles.name}>
        {who}
        <span className={styles.quiet}>
          <Dotted
            parts={[
              act && act.kind !== 'asked' && act.given ? words.seats[act.given](act.recordedBy ?? '', day(act.on)) : '',
              act?.way ? words.seats.ways[act.way] : '',
              seat.receivedOn ? words.seats.receivedOn(day(seat.receivedOn)) : '',
              seat.dueOn && seat.state !== 'given' ? words.seats.due(day(seat.dueOn)) : '',
            ]}
          />
        </span>
        {act?.words && <q className={styles.words}>{act.words}</q>}
        {act && <HowItFell act={act} what={who} mayKeep={seat.abilities.record || seat.abilities.speak} />}
      </span>
      <span className={styles.marks}>
        <Pill tone={tones[seat.state]}>{stateOf()}</Pill>
        {onDo &&
          actsOf(props).map((one) => (
            <Button
              key={one.kind}
              size="small"
              variant="quiet"
              aria-label={`${verbOf(one)}: ${who}`}
              onClick={() => onDo(one)}
            >
              {verbOf(one)}
            </Button>
          ))}
      </span>
    </li>
  )
}
