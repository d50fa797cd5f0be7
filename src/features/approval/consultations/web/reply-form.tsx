import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { PhenomenonPicker } from '#features/country/phenomena/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { CheckboxField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { maxExpectations } from '../entities.ts'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { consultationPageMessages } from './messages/index.ts'
import { useConsultationFeedback } from './use-consultation-feedback.ts'

interface Line {
  key: number
  text: string
  phenomenonId: Id | null
  weight: '1' | '2' | '3'
}
const weights = ['1', '2', '3'] as const
const emptyLine = (key: number): Line => ({ key, text: '', phenomenonId: null, weight: '2' })

/**
 * Form for the expectations of an organisation: each is about a phenomenon or about the plan as a whole. The
 * organisation can also reply that it has no expectations.
 */
export function ReplyForm(props: {
  consultationId: Id
  organisationId: Id
  onDone: () => void
  onCancel?: () => void
}) {
  const { consultationId, organisationId, onDone, onCancel } = props
  const messages = useMessages(consultationPageMessages)
  const { language } = useLocalizedText()
  const [lines, setLines] = useState<Line[]>([emptyLine(0)])
  const [isNothing, setNothing] = useState(false)
  const [date, setDate] = useState(legalToday())
  const [source, setSource] = useState('')
  const send = useMutation(
    consultationApi.replyToConsultation.mutationOptions(useConsultationFeedback(messages.replied, onDone)),
  )
  const isFilled = lines.every((line) => isFilledText(line.text))
  const isComplete = date !== '' && source.trim() !== '' && (isNothing || isFilled)
  const submit = () => {
    const expectations = lines.map((line) => ({
      text: localized(language, line.text.trim()),
      phenomenonId: line.phenomenonId,
      weight: Number(line.weight),
    }))
    send.mutate({
      id: consultationId,
      organisationId,
      date,
      source: source.trim(),
      expectations: isNothing ? [] : expectations,
    })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isComplete) submit()
      }}
    >
      <CheckboxField
        label={messages.declareNone}
        checked={isNothing}
        onChange={(event) => setNothing(event.currentTarget.checked)}
      />
      {!isNothing && <ExpectationList lines={lines} onChange={setLines} />}
      <TextField
        label={messages.source}
        description={messages.sourceHint}
        required
        maxLength={300}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <DateField
        label={messages.replyDate}
        required
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <Row gap={6}>
        <Button type="submit" variant="primary" busy={send.isPending} disabled={!isComplete}>
          {messages.reply}
        </Button>
        {onCancel && <Button onClick={onCancel}>{messages.cancel}</Button>}
      </Row>
    </form>
  )
}

function ExpectationList({ lines, onChange }: { lines: readonly Line[]; onChange: (lines: Line[]) => void }) {
  const messages = useMessages(consultationPageMessages)
  const change = (key: number, changed: Partial<Line>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...changed } : line)))
  return (
    <>
      {lines.map((line, index) => (
        <ExpectationFields
          key={line.key}
          number={String(index + 1)}
          line={line}
          onChange={(changed) => change(line.key, changed)}
          {...(lines.length > 1 && { onRemove: () => onChange(lines.filter(({ key }) => key !== line.key)) })}
        />
      ))}
      {lines.length < maxExpectations && (
        <div>
          <Button
            size="small"
            icon="plus"
            onClick={() => onChange([...lines, emptyLine(Math.max(...lines.map(({ key }) => key)) + 1)])}
          >
            {messages.add}
          </Button>
        </div>
      )}
    </>
  )
}

function ExpectationFields(props: {
  number: string
  line: Line
  onChange: (changed: Partial<Line>) => void
  onRemove?: () => void
}) {
  const { number, line, onChange, onRemove } = props
  const messages = useMessages(consultationPageMessages)
  return (
    <fieldset className={styles.line}>
      <legend className={styles.legend}>{messages.expectation(number)}</legend>
      <TextAreaField
        label={messages.expectation(number)}
        required
        autosize
        minRows={2}
        maxLength={5000}
        value={line.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <PhenomenonPicker
        label={messages.phenomenon}
        value={line.phenomenonId}
        onChange={(phenomenonId) => onChange({ phenomenonId })}
      />
      <SelectField
        label={messages.weight}
        value={line.weight}
        data={weights.map((value) => ({ value, label: messages.weights[value] }))}
        onChange={(event) => onChange({ weight: event.currentTarget.value as Line['weight'] })}
      />
      {onRemove && (
        <IconButton size="small" icon="close" label={messages.removeExpectation(number)} onClick={onRemove} />
      )}
    </fieldset>
  )
}
