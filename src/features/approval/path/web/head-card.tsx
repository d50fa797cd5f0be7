import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { LegalPath } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { Doing } from './path-action.ts'

const tones: Readonly<Record<LegalPath['state'], Tone>> = {
  drafting: 'neutral',
  in_decision: 'info',
  approved: 'good',
  in_force: 'good',
}

/** Summary at a glance: the state, the version under decision, the pending organisations and since when. */
export function HeadCard(props: { path: LegalPath; onRound: (id: string) => void; onDo?: (doing: Doing) => void }) {
  const { path, onRound, onDo } = props
  const words = useWords(pathMessages).head
  const { language, name } = useReading()
  const day = (on: string) => formatDate(on, language)
  const round = path.rounds.find(({ id }) => id === path.roundId)
  const isBefore = path.decidedBefore
  const waiting = path.steps.flatMap((step) => step.seats.filter(({ waitedForSince }) => waitedForSince !== null))
  const mayLay = path.abilities.lead && !isBefore && path.approvedOn === null
  const mayAmend = path.abilities.lead && path.state === 'in_force'
  return (
    <Card
      title={words.title}
      actions={
        onDo && (mayLay || mayAmend) ? (
          <Button onClick={() => onDo({ kind: mayLay ? 'lay' : 'addendum' })}>
            {mayLay ? words.lay : words.openAddendum}
          </Button>
        ) : undefined
      }
    >
      <div className={styles.head}>
        <Pill tone={tones[path.state]}>{words.states[path.state]}</Pill>
        {isBefore && <span>{[words.before, round?.motive].filter(Boolean).join(' ')}</span>}
        {round?.kind === 'addendum' && <span>{round.motive}</span>}
        {!isBefore && (
          <span>{path.laid ? words.laid(String(path.laid.number ?? ''), day(path.laid.on)) : words.nothingLaid}</span>
        )}
        {path.approvedOn && <span>{words.approvedOn(day(path.approvedOn))}</span>}
        {path.inForceOn && <span>{words.inForceOn(day(path.inForceOn))}</span>}
      </div>
      {waiting.length > 0 && (
        <ul className={styles.waiting}>
          {waiting.map(({ seat, names, functionNames, waitedForSince }) => (
            <li key={`${seat.organisationId} ${seat.function}`}>
              {words.waits(
                [functionNames ? name(functionNames) : '', name(names)].filter(Boolean).join(', '),
                day(waitedForSince!),
              )}
            </li>
          ))}
        </ul>
      )}
      {path.rounds.length > 1 && (
        <SelectField
          label={words.rounds}
          value={path.roundId ?? ''}
          data={path.rounds.map(({ id, kind, number }) => ({
            value: id,
            label: (kind === 'addendum' ? words.addendum : words.round)(String(number)),
          }))}
          onChange={(event) => onRound(event.currentTarget.value)}
        />
      )}
    </Card>
  )
}
