import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextField } from '#ui/fields.tsx'
import { formatAnswer, formatQuestion } from '../../messages/questions/format.ts'
import { questionMessages } from '../../messages/questions/index.ts'
import type { FileQuestion } from '../../profile/entities.ts'
import type { ImportProfile } from '../../profile/model.ts'
import { Choice } from '../choice.tsx'
import styles from '../from-file.module.css'
import { fromFileMessages } from '../messages/index.ts'
import type { FromFile } from '../use-from-file.ts'

/** The highest number of answers that are shown as buttons. */
const maxButtons = 8

/** Asks what the file leaves open. Each answer is one press. */
export function QuestionCard({ fileImport, importProfile }: { fileImport: FromFile; importProfile: ImportProfile }) {
  const messages = useMessages(fromFileMessages).questions
  const { questions, period } = importProfile
  const asksPeriod = period === 'asked' && !questions.some(({ subject }) => subject === 'period')
  if (questions.length === 0 && !asksPeriod) return null
  return (
    <Card title={messages.title(questions.length)} hint={questions.length > 0 ? messages.hint : undefined}>
      <div className={styles.stack}>
        {questions.map((question) => (
          <QuestionField key={question.subject} fileImport={fileImport} question={question} />
        ))}
        {asksPeriod && <PeriodField fileImport={fileImport} />}
      </div>
    </Card>
  )
}

function QuestionField({ fileImport, question }: { fileImport: FromFile; question: FileQuestion }) {
  const messages = useMessages(questionMessages)
  const { language } = useLocalizedText()
  const text = formatQuestion(question, messages)
  const answer = (value: string) => fileImport.answer(question.subject, value)
  if (question.subject === 'period') return <PeriodField fileImport={fileImport} />
  const options = question.options.map((value) => ({
    value,
    label: formatAnswer(question, value, messages, language),
  }))
  if (options.length > maxButtons) return <Choice label={text} data={options} onChoose={answer} />
  return (
    <fieldset className={styles.question}>
      <legend>{text}</legend>
      <div className={styles.buttons}>
        {options.map(({ value, label }) => (
          <Button
            key={value}
            variant={value === question.proposal ? 'primary' : 'default'}
            disabled={fileImport.isReading}
            onClick={() => answer(value)}
          >
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

/** Enters the period of a file that names none. */
function PeriodField({ fileImport }: { fileImport: FromFile }) {
  const messages = useMessages(fromFileMessages)
  const questions = useMessages(questionMessages)
  const [label, setLabel] = useState(fileImport.period ?? '')
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault()
        if (label.trim() !== '') fileImport.answer('period', label.trim())
      }}
    >
      <TextField
        label={questions.ask.period()}
        description={messages.questions.periodHint}
        maxLength={60}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button type="submit" disabled={label.trim() === '' || fileImport.isReading}>
        {messages.fix.apply}
      </Button>
    </form>
  )
}
