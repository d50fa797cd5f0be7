import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { formatDate } from '#shared/format.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { Question } from '../questions/contract.ts'
import { questionApi } from './api.ts'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'
import { useQuestionFeedback } from './use-question-feedback.ts'

const tones: Readonly<Record<Question['state'], Tone>> = { open: 'warn', answered: 'good', withdrawn: 'neutral' }

/** Shows a question with the answer and the available actions. `showsSubject`: shows the subject of the question. */
export function QuestionCard({ question, showsSubject }: { question: Question; showsSubject?: boolean }) {
  const messages = useMessages(submissionMessages)
  const { language, name, renderText } = useLocalizedText()
  const { element } = question
  const day = (moment: string) => formatDate(moment.slice(0, 10), language)
  return (
    <li className={styles.question}>
      <div className={styles.head}>
        <span>
          <strong>{name(question.ownerNames)}</strong>
          <span className={styles.quiet}>
            {' '}
            <Dotted parts={[day(question.askedAt), question.dueOn && messages.askedBy(day(question.dueOn))]} />
          </span>
        </span>
        <Pill tone={tones[question.state]}>{messages.questionStates[question.state]}</Pill>
      </div>
      {showsSubject && (
        <p className={styles.quiet}>
          {question.elementId ? (
            <Link href={`/plans/${question.planId}?element=${question.elementId}`}>
              {renderText(element?.title, element?.code) || messages.untitled}
            </Link>
          ) : (
            messages.whole
          )}
        </p>
      )}
      <p className={styles.statement}>{renderText(question.text)}</p>
      <QuestionAnswers question={question} />
      <QuestionActions question={question} />
    </li>
  )
}

function QuestionAnswers({ question }: { question: Question }) {
  const messages = useMessages(submissionMessages)
  const { language, name, renderText } = useLocalizedText()
  const [current, ...earlier] = question.answers
  const day = (moment: string) => formatDate(moment.slice(0, 10), language)
  return (
    <>
      {current && (
        <div className={styles.answer}>
          {renderText(current.text)}
          <span className={styles.quiet}>
            {' '}
            <Dotted parts={[name(question.addresseeNames), day(current.answeredAt)]} />
          </span>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{messages.earlier}</summary>
          {earlier.map((entry) => (
            <div key={entry.answeredAt} className={styles.answer}>
              {renderText(entry.text)} <span className={styles.quiet}>{day(entry.answeredAt)}</span>
            </div>
          ))}
        </details>
      )}
    </>
  )
}

function QuestionActions({ question }: { question: Question }) {
  const messages = useMessages(submissionMessages)
  const { language } = useLocalizedText()
  const feedback = useQuestionFeedback()
  /** The answer in the form; undefined while the form is closed. */
  const [text, setText] = useState<string>()
  const answer = useMutation(
    questionApi.answerQuestion.mutationOptions(feedback(messages.answered, () => setText(undefined))),
  )
  const withdraw = useMutation(questionApi.withdrawQuestion.mutationOptions(feedback(messages.tookBack)))
  const { id, abilities } = question
  return (
    <>
      {text !== undefined && (
        <TextAreaField
          label={messages.answer}
          value={text}
          required
          autosize
          minRows={3}
          maxLength={20_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Row>
        {abilities.answer &&
          (text === undefined ? (
            <Button size="small" onClick={() => setText('')}>
              {question.answers.length > 0 ? messages.changeAnswer : messages.answer}
            </Button>
          ) : (
            <>
              <Button
                size="small"
                variant="primary"
                busy={answer.isPending}
                disabled={!isFilledText(text)}
                onClick={() => answer.mutate({ id, text: localized(language, text.trim()) })}
              >
                {messages.answer}
              </Button>
              <Button size="small" variant="quiet" onClick={() => setText(undefined)}>
                {messages.cancel}
              </Button>
            </>
          ))}
        {abilities.withdraw && (
          <Button size="small" variant="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate({ id })}>
            {messages.withdrawQuestion}
          </Button>
        )}
      </Row>
    </>
  )
}
