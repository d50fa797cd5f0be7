import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { accessMessages } from '../messages/index.ts'
import styles from './form.module.css'

export interface PasswordFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** A new password. Shows the rule, and browsers offer to generate a password. */
  isNew?: boolean
  error?: string | undefined
}

/** A password field with a toggle to show the input. */
export function PasswordField({ label, value, onChange, isNew, error }: PasswordFieldProps) {
  const messages = useMessages(accessMessages).password
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.password}>
      <TextField
        label={label}
        description={isNew ? messages.rule : undefined}
        error={error}
        type={shown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        maxLength={1000}
        required
        withAsterisk={false}
      />
      <Button aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? messages.hide : messages.show}
      </Button>
    </div>
  )
}
