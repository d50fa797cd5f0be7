import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'

export interface ChoiceProps {
  label: string
  data: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/**
 * A selection that removes the field itself. A button confirms it, so that keyboard users can reach the end of the
 * list.
 */
export function Choice({ label, data, onChoose }: ChoiceProps) {
  const messages = useMessages(fromFileMessages)
  const [value, setValue] = useState('')
  return (
    <div className={styles.choice}>
      <SelectField
        label={label}
        value={value}
        data={[{ value: '', label: messages.fix.choose }, ...data]}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button disabled={value === ''} aria-label={`${messages.fix.apply}: ${label}`} onClick={() => onChoose(value)}>
        {messages.fix.apply}
      </Button>
    </div>
  )
}
