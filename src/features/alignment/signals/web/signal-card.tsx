import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useAlignmentFeedback } from '#features/alignment/items/web/messages.ts'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatMoment } from '#shared/format.ts'
import { localized, writeText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { Pill } from '#ui/pill.tsx'
import { type Signal, signalAnswerKinds } from '../contract.ts'
import { signalApi } from './api.ts'
import styles from './signals.module.css'

/** A signal: the observation and question of an organisation, and the response of the upper plan's issuer. */
export function SignalCard({ signal }: { signal: Signal }) {
  const messages = useMessages(alignmentPageMessages).signals
  const { language, name, renderText } = useLocalizedText()
  const [answering, setAnswering] = useState(false)
  const { answer } = signal
  return (
    <li className={styles.card} id={`signal-${signal.id}`}>
      <div className={styles.head}>
        <h2 className={styles.title}>{renderText(signal.title)}</h2>
        <SignalState signal={signal} />
      </div>
      <p className={styles.quiet}>
        {messages.route(name(signal.ownerNames), name(signal.addresseeNames))} ·{' '}
        {messages.sentAt(formatMoment(signal.sentAt, language))}
        {signal.phenomenonNames && ` · ${name(signal.phenomenonNames)}`}
        {signal.upperPlan && (
          <>
            {' · '}
            <Link href={`/plans/${signal.upperPlan.planId}`}>{renderText(signal.upperPlan.title)}</Link>
          </>
        )}
      </p>
      <p className={styles.text}>{renderText(signal.text)}</p>
      {signal.element && (
        <Link href={`/plans/${signal.element.planId}?element=${signal.element.elementId}`}>
          {renderText(signal.element.title)}
        </Link>
      )}
      {answer && !answering && (
        <blockquote className={styles.answer}>
          <p className={styles.text}>{renderText(answer.reasons)}</p>
          <p className={styles.quiet}>
            {[answer.answeredBy, formatMoment(answer.answeredAt, language)].filter(Boolean).join(', ')}
          </p>
        </blockquote>
      )}
      {signal.abilities.answer && !answering && (
        <Button size="small" onClick={() => setAnswering(true)}>
          {answer ? messages.change : messages.answer}
        </Button>
      )}
      {answering && <AnswerSignal signal={signal} onDone={() => setAnswering(false)} />}
    </li>
  )
}

function SignalState({ signal }: { signal: Signal }) {
  const messages = useMessages(alignmentPageMessages).signals
  const { language } = useLocalizedText()
  const { answer } = signal
  return (
    <Row>
      {signal.isDue && <Pill tone="warn">{messages.due}</Pill>}
      {answer ? (
        <Pill tone={answer.kind === 'taken_up' ? 'good' : answer.kind === 'parked' ? 'warn' : 'neutral'}>
          {answer.parkedUntil ? messages.parked(formatDate(answer.parkedUntil, language)) : messages.kinds[answer.kind]}
        </Pill>
      ) : (
        <Pill tone="bad">{messages.open}</Pill>
      )}
      <MarkingBadge marking={signal.marking} />
    </Row>
  )
}

function AnswerSignal({ signal, onDone }: { signal: Signal; onDone: () => void }) {
  const messages = useMessages(alignmentPageMessages)
  const { kinds } = useMessages(alignmentPageMessages).signals
  const { language, text } = useLocalizedText()
  const [kind, setKind] = useState(signal.answer?.kind ?? 'taken_up')
  const [until, setUntil] = useState(signal.answer?.parkedUntil ?? '')
  const [reasons, setReasons] = useState(text(signal.answer?.reasons))
  const feedback = useAlignmentFeedback([signalApi.key(), taskApi.key()])
  const save = useMutation(signalApi.answerSignal.mutationOptions(feedback(messages.signals.answered, onDone)))
  const enteredText = reasons.trim()
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({
          signalId: signal.id,
          kind,
          parkedUntil: kind === 'parked' ? until : null,
          reasons: signal.answer
            ? writeText(signal.answer.reasons, language, enteredText)
            : localized(language, enteredText),
        })
      }}
    >
      <SelectField
        label={messages.signals.kindLabel}
        value={kind}
        data={signalAnswerKinds.map((value) => ({ value, label: kinds[value] }))}
        onChange={(event) =>
          setKind(
            signalAnswerKinds.find((signalAnswerKind) => signalAnswerKind === event.currentTarget.value) ?? 'taken_up',
          )
        }
      />
      {kind === 'parked' && (
        <DateField
          label={messages.signals.parkedUntil}
          value={until}
          required
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      )}
      <TextAreaField
        label={messages.signals.reasons}
        value={reasons}
        required
        onChange={(event) => setReasons(event.currentTarget.value)}
        usesPlanFont
        autosize
        minRows={2}
        maxLength={5000}
      />
      <Row>
        <Button
          type="submit"
          busy={save.isPending}
          disabled={enteredText === '' || (kind === 'parked' && until === '')}
        >
          {messages.signals.answer}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {messages.cancel}
        </Button>
      </Row>
    </form>
  )
}
