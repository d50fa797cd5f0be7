import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { languageNames } from '#shared/language.ts'
import { Button } from '#ui/button.tsx'
import { Pill } from '#ui/pill.tsx'
import { planApi } from '../api.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { panelMessages } from './messages.ts'
import { TranslationDialog } from './translation-dialog.tsx'
import { translationStates } from './translation-state.ts'

/** Shows the translation progress of an element per language, with a button for the translation dialog. */
export function TranslationsSection(part: ElementPart) {
  const { element } = part
  const messages = useMessages(panelMessages).translations
  const { language } = useLocalizedText()
  const [open, setOpen] = useState(false)
  const plan = useQuery(planApi.getPlan.queryOptions({ input: { id: element.planId } }))
  const states = translationStates(element, plan.data?.plan.languages ?? [])
  if (states.length === 0) return <p className={styles.quiet}>{messages.none}</p>
  const translationState =
    states.find((state) => state.outdated.length > 0) ?? states.find((state) => state.language === language)
  return (
    <div className={styles.form}>
      <ul className={styles.lines}>
        {states.map(({ language: value, missing, outdated }) => (
          <li key={value}>
            {languageNames[value]}{' '}
            {outdated.length > 0 && <Pill tone="warn">{messages.outdated(outdated.length)}</Pill>}{' '}
            {missing.length > 0 && <Pill>{messages.missing(missing.length)}</Pill>}
            {outdated.length + missing.length === 0 && <Pill tone="good">{messages.complete}</Pill>}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => setOpen(true)}>
        {messages.open}
      </Button>
      {open && (
        <TranslationDialog
          {...part}
          states={states}
          first={translationState?.language ?? states[0]!.language}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
