import { lazy, Suspense } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { languageNames } from '#shared/language.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { TextAreaField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import type { ElementPart } from './use-element-edit.ts'

const ProseEditor = lazy(() => import('./prose-editor.tsx'))

/** Title, what people gain, why, and the prose itself, in the language one reads; what is out of date is said. */
export function WordsOf({ element, editable, save }: ElementPart) {
  const words = useWords(planPageMessages)
  const { language, text } = useReading()
  const write = (field: 'title' | 'gain' | 'rationale', before: LocalizedText | null, value: string) => {
    if (value.trim() === text(before).trim()) return
    if (value.trim() === '' && field !== 'title' && (!before || before.source === language)) save({ [field]: null })
    else if (value.trim() !== '')
      save({ [field]: before ? writeText(before, language, value) : localized(language, value) })
  }
  const note = (value: LocalizedText | null) =>
    !value
      ? undefined
      : value.text[language] === undefined
        ? words.panel.onlyIn(languageNames[value.source])
        : value.outdated.includes(language)
          ? words.panel.outdated
          : undefined
  const field = (name: 'title' | 'gain' | 'rationale') => (
    <TextAreaField
      key={`${name}-${element.revision}-${language}`}
      label={words.fields[name]}
      description={note(element[name])}
      defaultValue={text(element[name])}
      readOnly={!editable}
      autosize
      minRows={1}
      planVoice
      maxLength={5000}
      onBlur={(event) => write(name, element[name], event.target.value)}
    />
  )
  return (
    <div className={styles.form}>
      {field('title')}
      {element.kind === 'strategic_objective' || element.gain ? field('gain') : null}
      {field('rationale')}
      <Suspense fallback={<Skeleton label={words.loading} rows={3} />}>
        <ProseEditor
          key={`${element.revision}-${language}`}
          label={words.fields.body}
          value={element.body}
          language={language}
          editable={editable}
          onSave={(body) => save({ body })}
        />
      </Suspense>
    </div>
  )
}
