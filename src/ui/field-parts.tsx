import type { ReactNode } from 'react'
import styles from './fields.module.css'
import { Icon } from './icon.tsx'

/** The common parts of each field: a visible label, an optional hint and the error. */
export interface FieldText {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
}

/** Style classes of the parts of a field. */
export const fieldClasses = {
  root: styles.root,
  label: styles.label,
  description: styles.description,
  error: styles.error,
  input: styles.input,
}

/** Renders an error with its mark. */
export const renderError = (error: ReactNode) =>
  error && (
    <>
      <Icon name="alert" size={12} /> {error}
    </>
  )
