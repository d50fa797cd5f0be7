import { lazy, Suspense, useState } from 'react'
import { loadWithMessages } from '#platform/web/catalogue.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type Language, languageNames } from '#shared/language.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { TextAreaField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Element } from '../../contract.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'

const ProseEditor = lazy(() => loadWithMessages(() => import('./prose-editor.tsx')))

/**
 * Shows the title, the benefit, the rationale and the text, in the reader's language. Outdated translations are marked.
 */
export function TextSection(part: ElementPart) {
  const { element } = part
  return (
    <div className={styles.form}>
      <LocalizedTextField {...part} name="title" />
      {element.kind === 'strategic_objective' || element.gain ? <LocalizedTextField {...part} name="gain" /> : null}
      <LocalizedTextField {...part} name="rationale" />
      <BodyField {...part} />
    </div>
  )
}

/**
 * Keeps the element as it was at the start of an edit. Changes from other users or fields do not overwrite the input.
 * They are compared on leaving the field.
 */
export function useBegun(element: Element) {
  const [begun, setBegun] = useState<Element>()
  return { base: begun ?? element, begin: () => setBegun(begun ?? element), end: () => setBegun(undefined) }
}

function LocalizedTextField({ element, editable, save, name }: ElementPart & { name: 'title' | 'gain' | 'rationale' }) {
  const messages = useMessages(planPageMessages)
  const { language, text, getLangAttribute } = useLocalizedText()
  const { base, begin, end } = useBegun(element)
  const write = (value: string) => {
    const before = base[name]
    if (value.trim() === text(before).trim()) return
    if (value.trim() === '' && name !== 'title' && (!before || before.source === language))
      save({ [name]: null }, undefined, base.revision)
    else if (value.trim() !== '')
      save(
        { [name]: before ? writeText(before, language, value) : localized(language, value) },
        undefined,
        base.revision,
      )
  }
  return (
    <TextAreaField
      key={`${base.revision}-${language}`}
      name={name}
      label={messages.fields[name]}
      description={getTranslationHint(element[name], language, messages.panel)}
      defaultValue={text(base[name])}
      lang={getLangAttribute(base[name])}
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

function BodyField({ element, editable, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const { language } = useLocalizedText()
  const { base, begin, end } = useBegun(element)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears where the focus is; nobody operates it
    <div onFocus={begin} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && end()}>
      <Suspense fallback={<Skeleton label={messages.loading} rows={3} />}>
        <ProseEditor
          key={`${base.revision}-${language}`}
          label={messages.fields.body}
          value={base.body}
          language={language}
          editable={editable}
          onSave={(body) => save({ body }, undefined, base.revision)}
        />
      </Suspense>
    </div>
  )
}

const getTranslationHint = (
  value: LocalizedText | null,
  language: Language,
  words: { onlyIn: (language: string) => string; outdated: string },
): string | undefined =>
  !value
    ? undefined
    : value.text[language] === undefined
      ? words.onlyIn(languageNames[value.source])
      : value.outdated.includes(language)
        ? words.outdated
        : undefined
