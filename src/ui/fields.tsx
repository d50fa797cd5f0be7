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
import { useId } from 'react'
import { type FieldText, fieldClasses, renderError } from './field-parts.tsx'
import styles from './fields.module.css'
import { useValidity } from './use-validity.ts'

/** A text field with a single line. */
export function TextField({ error, ...rest }: Omit<TextInputProps, keyof FieldText> & FieldText) {
  const { message, handlers } = useValidity()
  return <TextInput {...handlers} {...rest} error={renderError(error ?? message)} classNames={fieldClasses} />
}

/**
 * A text field with several lines. It grows with the content when `autosize` is set. `usesPlanFont` uses the font of
 * plan texts.
 */
export function TextAreaField({
  error,
  usesPlanFont,
  ...rest
}: Omit<TextareaProps, keyof FieldText> & FieldText & { usesPlanFont?: boolean }) {
  const { message, handlers } = useValidity()
  return (
    <Textarea
      {...handlers}
      {...rest}
      error={renderError(error ?? message)}
      classNames={fieldClasses}
      data-plan-voice={usesPlanFont || undefined}
    />
  )
}

/** A choice from a short list. Uses the browser's own list, so that it works with every keyboard and on a phone. */
export function SelectField({ error, ...rest }: Omit<NativeSelectProps, keyof FieldText> & FieldText) {
  const { message, handlers } = useValidity()
  return <NativeSelect {...handlers} {...rest} error={renderError(error ?? message)} classNames={fieldClasses} />
}

/** A yes/no field. */
export function CheckboxField({ error, ...rest }: Omit<CheckboxProps, keyof FieldText> & FieldText) {
  const { message, handlers } = useValidity()
  return (
    <Checkbox
      {...handlers}
      {...rest}
      error={renderError(error ?? message)}
      classNames={{
        label: styles.checkLabel,
        description: styles.description,
        error: styles.error,
        input: styles.check,
      }}
    />
  )
}

/**
 * A field to choose a file. The browser's own control uses the browser's language, this field uses the page's language.
 */
export function FileField(props: {
  label: string
  accept: string
  /** "Choose a file" */
  chooseLabel: string
  /** The name of the chosen file, or a text that no file is chosen. */
  fileLabel: string
  required?: boolean
  onChoose: (file: File | undefined) => void
}) {
  const id = useId()
  return (
    <div className={styles.root}>
      <span className={styles.label}>
        {props.label}
        {props.required && (
          <span className={styles.asterisk} aria-hidden>
            {' *'}
          </span>
        )}
      </span>
      <label className={styles.file}>
        <input
          type="file"
          className="visually-hidden"
          aria-label={props.label}
          aria-describedby={id}
          accept={props.accept}
          required={props.required}
          onChange={(event) => props.onChoose(event.target.files?.[0])}
        />
        <span className={styles.choose}>{props.chooseLabel}</span>
        <span id={id} className={styles.chosen}>
          {props.fileLabel}
        </span>
      </label>
    </div>
  )
}
