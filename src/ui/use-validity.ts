import { type FormEvent, useState } from 'react'
import { type FormTexts, useFormTexts } from './form-texts.ts'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Returns why a field is not valid, in the language of the page. */
export function describeValidity(field: Field, texts: FormTexts): string {
  const { validity } = field
  if (validity.customError) return field.validationMessage
  if (validity.valueMissing)
    return field instanceof HTMLSelectElement || field.type === 'radio' || field.type === 'checkbox'
      ? texts.choose
      : texts.required
  if (validity.badInput) return texts.number
  if (field instanceof HTMLInputElement && validity.rangeUnderflow) return texts.min(field.min)
  if (field instanceof HTMLInputElement && validity.rangeOverflow) return texts.max(field.max)
  if (validity.stepMismatch) return texts.wholeNumber
  if (validity.typeMismatch) return field.type === 'email' ? texts.email : texts.address
  if (!(field instanceof HTMLSelectElement) && validity.tooShort) return texts.minLength(field.minLength)
  return texts.format
}

/** Returns the first field of a form that is not valid. */
const findInvalid = (form: HTMLFormElement | null): Element | undefined =>
  [...(form?.elements ?? [])].find((element) => 'validity' in element && !(element as Field).validity.valid)

/**
 * Shows the reason below a field when the browser refuses to submit its form. Without it, the browser shows a balloon in
 * the browser's language. The first field that is not valid receives the focus.
 */
export function useValidity() {
  const texts = useFormTexts()
  const [message, setMessage] = useState<string>()
  return {
    message,
    handlers: {
      onInvalid: (event: FormEvent<Field>) => {
        const field = event.currentTarget
        event.preventDefault()
        setMessage(describeValidity(field, texts))
        if (findInvalid(field.form) === field) field.focus()
      },
      onInput: () => setMessage(undefined),
    },
  }
}
