import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Checkbox.layer.css'
import {
  Checkbox,
  type CheckboxProps,
  NativeSelect,
  type NativeSelectProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './fields.module.css'
import { Icon } from './icon.tsx'

/** What each field has: a visible label, perhaps a line that helps, and what is wrong. */
interface FieldWords {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
}

const classes = {
  root: styles.root,
  label: styles.label,
  description: styles.description,
  error: styles.error,
  input: styles.input,
}

const shown = (error: ReactNode) =>
  error && (
    <>
      <Icon name="alert" size={12} /> {error}
    </>
  )

/** One line of text. */
export function TextField({ error, ...rest }: Omit<TextInputProps, keyof FieldWords> & FieldWords) {
  return <TextInput {...rest} error={shown(error)} classNames={classes} />
}

/** Several lines; grows with what is written when `autosize` is set. `planVoice` sets the words of a plan in its own letter. */
export function TextAreaField({
  error,
  planVoice,
  ...rest
}: Omit<TextareaProps, keyof FieldWords> & FieldWords & { planVoice?: boolean }) {
  return <Textarea {...rest} error={shown(error)} classNames={classes} data-plan-voice={planVoice || undefined} />
}

/** One of a short list; the browser's own list, so that it works with every keyboard and on a phone. */
export function SelectField({ error, ...rest }: Omit<NativeSelectProps, keyof FieldWords> & FieldWords) {
  return <NativeSelect {...rest} error={shown(error)} classNames={classes} />
}

/** A day, as `YYYY-MM-DD`; the browser writes it as the reader's language does. */
export function DateField({ error, ...rest }: Omit<TextInputProps, keyof FieldWords | 'type'> & FieldWords) {
  return <TextInput {...rest} type="date" error={shown(error)} classNames={classes} />
}

/** Yes or no. */
export function CheckboxField({ error, ...rest }: Omit<CheckboxProps, keyof FieldWords> & FieldWords) {
  return (
    <Checkbox
      {...rest}
      error={shown(error)}
      classNames={{
        label: styles.checkLabel,
        description: styles.description,
        error: styles.error,
        input: styles.check,
      }}
    />
  )
}

/** A file from the reader's own device. The browser's own control speaks the browser's language: this one speaks the page's. */
export function FileField(props: {
  label: string
  accept: string
  /** "Choose a file" */
  chooseLabel: string
  /** The name of the chosen file, or words that say that none is. */
  chosen: string
  onChoose: (file: File | undefined) => void
}) {
  const id = useId()
  return (
    <div className={styles.root}>
      <span className={styles.label}>{props.label}</span>
      <label className={styles.file}>
        <input
          type="file"
          className="visually-hidden"
          aria-label={props.label}
          aria-describedby={id}
          accept={props.accept}
          onChange={(event) => props.onChoose(event.target.files?.[0])}
        />
        <span className={styles.choose}>{props.chooseLabel}</span>
        <span id={id} className={styles.chosen}>
          {props.chosen}
        </span>
      </label>
    </div>
  )
}
