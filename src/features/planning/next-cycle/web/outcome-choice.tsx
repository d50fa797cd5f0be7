import { useMessages } from '#platform/web/language.tsx'
import { type CarryOverOutcome, outcomes } from '../contract.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'

/** A radio group for the outcome of an element: reached with Tab, changed with the arrow keys. */
export function OutcomeChoice(props: {
  name: string
  /** Accessible name of the element, announced before the choice. */
  subjectName: string
  value: CarryOverOutcome | undefined
  onChange: (outcome: CarryOverOutcome) => void
}) {
  const messages = useMessages(cycleMessages).previousPlan
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{messages.outcome(props.subjectName)}</legend>
      {outcomes.map((outcome) => (
        <label key={outcome} className={styles.option}>
          <input
            type="radio"
            name={props.name}
            value={outcome}
            checked={props.value === outcome}
            onChange={() => props.onChange(outcome)}
          />
          {messages.outcomes[outcome]}
        </label>
      ))}
    </fieldset>
  )
}
