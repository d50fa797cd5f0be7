import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type Language, languageNames } from '#shared/language.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { TextAreaField } from '#ui/fields.tsx'
import type { Element } from '../../contract.ts'
import type { FieldOfType } from '../../fields/model.ts'
import { getFieldValue, toFieldPatch } from '../../fields/values/model.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'

/**
 * Keeps the element as it was at the start of an edit. Changes from other users or fields do not overwrite the input.
 * They are compared on leaving the field.
 */
export function useBegun(element: Element) {
  const [baseElement, setBaseElement] = useState<Element>()
  return {
    base: baseElement ?? element,
    begin: () => setBaseElement(baseElement ?? element),
    end: () => setBaseElement(undefined),
  }
}

/**
 * Returns the text after an edit in a language. Undefined: no change. Null: the text is removed, which is possible only
 * in the source language, because the translations are removed with it.
 */
export function applyEdit(
  before: LocalizedText | null,
  language: Language,
  shown: string,
  value: string,
): LocalizedText | null | undefined {
  if (value.trim() === shown.trim()) return undefined
  if (value.trim() === '') return !before || before.source === language ? null : undefined
  return before ? writeText(before, language, value) : localized(language, value)
}

interface LocalizedTextFieldProps extends ElementPart {
  field: FieldOfType<'localized'>
  hint?: string
  /** Whether the text cannot be removed. */
  required?: boolean
}

/** A text of an element in the reader's language. An outdated translation is marked. */
export function LocalizedTextField({ element, editable, save, field, hint, required }: LocalizedTextFieldProps) {
  const messages = useMessages(planPageMessages)
  const labels = useFieldLabels()
  const { language, text, getLangAttribute } = useLocalizedText()
  const { base, begin, end } = useBegun(element)
  const getText = (from: Element) => (getFieldValue(from, field) as LocalizedText | null | undefined) ?? null
  const value = getText(base)
  const write = (written: string) => {
    const next = applyEdit(value, language, text(value), written)
    if (next === undefined || (next === null && required)) return
    save(toFieldPatch(base, field, next), undefined, base.revision)
  }
  return (
    <TextAreaField
      key={`${base.revision}-${language}`}
      name={field}
      label={labels[field]}
      description={getTranslationHint(getText(element), language, messages.panel) ?? hint}
      defaultValue={text(value)}
      lang={getLangAttribute(value)}
      readOnly={!editable}
      autosize
      minRows={1}
      usesPlanFont
      maxLength={5000}
      onFocus={begin}
      onBlur={(event) => {
        write(event.target.value)
        end()
      }}
    />
  )
}

const getTranslationHint = (
  value: LocalizedText | null,
  language: Language,
  messages: { onlyIn: (language: string) => string; outdated: string },
): string | undefined =>
  !value
    ? undefined
    : value.text[language] === undefined
      ? messages.onlyIn(languageNames[value.source])
      : value.outdated.includes(language)
        ? messages.outdated
        : undefined
