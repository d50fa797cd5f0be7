import { useEffect, useRef } from 'react'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import cardStyles from '#features/measurement/indicators/web/figure-card.module.css'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import type { RecordedValues } from '../../results/contract.ts'
import { differsFromRecorded } from '../../results/recorded/model.ts'
import { parseAmount, type ResultDraft } from './draft.ts'
import { useResultMessages } from './result-messages.ts'
import styles from './results.module.css'

interface BaselineFieldsProps {
  draft: ResultDraft
  /** The recorded figure of the period; undefined while it is not known. */
  recorded: RecordedValues['ofBaseline'] | undefined
  unit: Definition['unit'] | undefined
  onChange: (changed: Partial<ResultDraft>) => void
}

/**
 * Fields for the baseline. An empty value is filled with the recorded figure of the period. Another value is an error
 * that a button corrects.
 */
export function BaselineFields({ draft, recorded, unit, onChange }: BaselineFieldsProps) {
  const { messages } = useResultMessages()
  const { exact } = useFigures()
  const { baselinePeriod, baselineValue } = draft
  // Filled once per period, so that the user can clear the field.
  const filledPeriod = useRef<string>(undefined)
  const fill = recorded && baselineValue === '' && filledPeriod.current !== baselinePeriod ? recorded.value : undefined
  useEffect(() => {
    if (fill === undefined) return
    filledPeriod.current = baselinePeriod
    onChange({ baselineValue: fill })
  }, [fill, baselinePeriod, onChange])
  const entered = parseAmount(baselineValue)
  const isOther = recorded && entered && unit && differsFromRecorded({ value: entered }, recorded, unit)
  return (
    <div className={cardStyles.stack}>
      <div className={styles.pair}>
        <TextField
          label={messages.form.baselinePeriod}
          value={baselinePeriod}
          onChange={(event) => onChange({ baselinePeriod: event.currentTarget.value })}
        />
        <TextField
          label={messages.form.baselineValue}
          inputMode="decimal"
          value={baselineValue}
          {...(recorded && { description: messages.form.recorded(exact(recorded.value)) })}
          onChange={(event) => onChange({ baselineValue: event.currentTarget.value })}
        />
      </div>
      {isOther && (
        <div>
          <Button size="small" onClick={() => onChange({ baselineValue: recorded.value })}>
            {messages.form.applyRecorded(exact(recorded.value))}
          </Button>
        </div>
      )}
    </div>
  )
}
