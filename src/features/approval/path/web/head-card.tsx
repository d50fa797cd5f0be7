import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { LegalPath } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'

const tones: Readonly<Record<LegalPath['state'], Tone>> = {
  drafting: 'neutral',
  in_decision: 'info',
  approved: 'good',
  in_force: 'good',
  ended: 'neutral',
}

/** Summary at a glance: the state, the version under decision, the pending organisations and since when. */
export function HeadCard(props: {
  path: LegalPath
  onRound: (id: string) => void
  onDo?: (action: PathAction) => void
}) {
  const { path, onRound, onDo } = props
  const messages = useMessages(pathMessages).head
  const { language, name } = useLocalizedText()
  const day = (date: string) => formatDate(date, language)
  const round = path.rounds.find(({ id }) => id === path.roundId)
  const isElsewhere = path.isApprovedExternally
  const waiting = path.steps.flatMap((step) => step.seats.filter(({ awaitedSince }) => awaitedSince !== null))
  const maySubmit = path.abilities.lead && !isElsewhere && path.approvedOn === null && path.state !== 'ended'
  const mayAmend = path.abilities.lead && path.state === 'in_force'
  return (
    <Card
      title={messages.title}
      actions={
        onDo && (maySubmit || mayAmend) ? (
          <Button onClick={() => onDo({ kind: maySubmit ? 'submit' : 'addendum' })}>
            {maySubmit ? messages.submit : messages.openAddendum}
          </Button>
        ) : undefined
      }
    >
      <div className={styles.head}>
        <Pill tone={tones[path.state]}>{messages.states[path.state]}</Pill>
        {isElsewhere && (
          <span>
            {[path.isApprovedBeforeInstance ? messages.externalBefore : messages.external, round?.reason]
              .filter(Boolean)
              .join(' ')}
          </span>
        )}
        {round?.kind === 'addendum' && <span>{round.reason}</span>}
        {!isElsewhere && (
          <span>
            {path.submittedVersion
              ? messages.submitted(String(path.submittedVersion.number ?? ''), day(path.submittedVersion.date))
              : messages.noSubmission}
          </span>
        )}
        {path.approvedOn && <span>{messages.approvedOn(day(path.approvedOn))}</span>}
        {path.inForceOn && <span>{messages.inForceOn(day(path.inForceOn))}</span>}
      </div>
      {waiting.length > 0 && (
        <ul className={styles.pending}>
          {waiting.map(({ seat, names, functionNames, awaitedSince }) => (
            <li key={`${seat.organisationId} ${seat.function}`}>
              {messages.pendingWith(
                [functionNames ? name(functionNames) : '', name(names)].filter(Boolean).join(', '),
                day(awaitedSince!),
              )}
            </li>
          ))}
        </ul>
      )}
      {path.rounds.length > 1 && (
        <SelectField
          label={messages.rounds}
          value={path.roundId ?? ''}
          data={path.rounds.map(({ id, kind, number }) => ({
            value: id,
            label: (kind === 'addendum' ? messages.addendum : messages.round)(String(number)),
          }))}
          onChange={(event) => onRound(event.currentTarget.value)}
        />
      )}
    </Card>
  )
}
