import { lazy, Suspense, useState } from 'react'
import { loadWithMessages } from '#platform/web/catalogue.ts'
import { useMessages } from '#platform/web/language.tsx'
import { type Language, languageNames } from '#shared/language.ts'
import { type LocalizedText, writeText } from '#shared/localized-text.ts'
import type { LocalizedProse } from '#shared/prose.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'
import { useBegun } from './localized-text-field.tsx'
import { panelMessages } from './messages.ts'
import {
  confirmTranslations,
  type TranslatedField,
  type TranslationState,
  translatedFields,
} from './translation-state.ts'

const ProseEditor = lazy(() => loadWithMessages(() => import('./prose-editor.tsx')))

/**
 * Shows the source on the left and another language on the right. Outdated texts are marked and can be confirmed in a
 * single act.
 */
export function TranslationDialog(
  props: ElementPart & { states: readonly TranslationState[]; first: Language; onClose: () => void },
) {
  const { element, editable, save, states, first, onClose } = props
  const all = useMessages(panelMessages)
  const translations = all.translations
  const toast = useToast()
  const [language, setLanguage] = useState(first)
  const state = states.find((translationState) => translationState.language === language)
  const check = async () => {
    const patch = confirmTranslations(element, language)
    const before = Object.fromEntries(Object.keys(patch).map((field) => [field, element[field as TranslatedField]]))
    if (!(await save(patch))) return
    toast({
      message: translations.checked(languageNames[language]),
      undo: { label: all.undo, onUndo: () => save(before) },
    })
  }
  const visible = translatedFields.filter((field) => element[field] !== null && element[field].source !== language)
  return (
    // Escape closes this dialog alone, not the panel around it.
    // biome-ignore lint/a11y/noStaticElementInteractions: handles Escape for this dialog; the element itself has no function
    <div onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}>
      <Dialog
        open
        size="large"
        title={translations.title}
        closeLabel={all.close}
        onClose={onClose}
        footer={
          editable &&
          state &&
          state.outdated.length > 0 && (
            <Button variant="primary" onClick={check}>
              {translations.check(languageNames[language])}
            </Button>
          )
        }
        description={editable && state && state.outdated.length > 0 ? translations.checkHint : undefined}
      >
        <div className={styles.form}>
          <SelectField
            label={translations.language}
            value={language}
            data={states.map((translationState) => ({
              value: translationState.language,
              label: languageNames[translationState.language],
            }))}
            onChange={(event) => setLanguage(event.currentTarget.value as Language)}
          />
          {visible.map((field) => (
            <TranslationFields
              key={`${field}-${language}`}
              field={field}
              language={language}
              state={state}
              element={element}
              editable={editable}
              save={save}
            />
          ))}
        </div>
      </Dialog>
    </div>
  )
}

interface Side extends Pick<ElementPart, 'element' | 'editable' | 'save'> {
  field: TranslatedField
  language: Language
  state: TranslationState | undefined
}

function TranslationFields({ field, language, state, element, editable, save }: Side) {
  const fields = useFieldLabels()
  const common = useMessages(planPageMessages)
  const messages = useMessages(panelMessages).translations
  const { base, begin, end } = useBegun(element)
  const value = base[field]
  if (!value) return null
  const label = `${fields[field]} · ${languageNames[language]}`
  const source = `${fields[field]} · ${messages.source(languageNames[value.source])}`
  const isProse = field === 'body'
  return (
    <section>
      <p>
        {state?.outdated.includes(field) && <Pill tone="warn">{messages.isOutdated}</Pill>}
        {state?.missing.includes(field) && <Pill>{messages.isMissing}</Pill>}
      </p>
      <div className={styles.both}>
        {isProse ? (
          <Suspense fallback={<Skeleton label={common.loading} rows={3} />}>
            <ProseEditor
              label={source}
              value={value as LocalizedProse}
              language={value.source}
              editable={false}
              onSave={() => {}}
            />
            {/* biome-ignore lint/a11y/noStaticElementInteractions: observes the focus inside; the element itself has no function */}
            <div onFocus={begin} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && end()}>
              <ProseEditor
                key={base.revision}
                label={label}
                value={base.body}
                language={language}
                editable={editable}
                onSave={(body) => save({ body }, undefined, base.revision)}
              />
            </div>
          </Suspense>
        ) : (
          <>
            <TextAreaField
              label={source}
              value={(value as LocalizedText).text[value.source] ?? ''}
              lang={value.source}
              readOnly
              autosize
              usesPlanFont
            />
            <TextAreaField
              key={base.revision}
              label={label}
              defaultValue={(value as LocalizedText).text[language] ?? ''}
              lang={language}
              readOnly={!editable}
              autosize
              usesPlanFont
              maxLength={5000}
              onFocus={begin}
              onBlur={(event) => {
                const before = value as LocalizedText
                const written = event.target.value.trim()
                if (written !== (before.text[language] ?? '').trim())
                  save({ [field]: writeText(before, language, written) }, undefined, base.revision)
                end()
              }}
            />
          </>
        )}
      </div>
    </section>
  )
}
