import { useId } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Criterion, Score } from '../../entities.ts'
import { priorityMessages } from '../messages/index.ts'
import styles from './score-field.module.css'

/** A radio group with 0 to 3, their meaning, and "not known". The arrow keys change the value. */
export function ScoreField(props: {
  label: string
  criterion: Criterion
  value: Score | undefined
  onChange: (score: Score) => void
}) {
  const { label, criterion, value, onChange } = props
  const messages = useMessages(priorityMessages)
  const { name } = useLocalizedText()
  const group = useId()
  const options: { score: Score; mark: string; meaning: string }[] = [
    ...[0, 1, 2, 3].map((score) => ({ score, mark: String(score), meaning: name(criterion.scale[score] ?? {}) })),
    { score: null, mark: '?', meaning: messages.notKnown },
  ]
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <Stack gap={3}>
        {options.map(({ score, mark, meaning }) => (
          <label key={mark} className={styles.option} title={meaning}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={value === score}
              onChange={() => onChange(score)}
            />
            <span className={styles.mark}>{mark}</span>
            <span className={styles.resources}>{meaning}</span>
          </label>
        ))}
      </Stack>
    </fieldset>
  )
}
