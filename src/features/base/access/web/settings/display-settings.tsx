import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { sessionApi, useSession } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { type Language, languageNames, languages } from '#shared/language.ts'
import { Card } from '#ui/card.tsx'
import { Icon } from '#ui/icon.tsx'
import { Stack } from '#ui/layout.tsx'
import { settingsMessages } from './messages/index.ts'
import styles from './settings.module.css'

const schemes = ['light', 'dark', 'auto'] as const satisfies MantineColorScheme[]

/** Language and appearance. Both apply immediately. The language is also used for emails and documents. */
export function DisplaySettings() {
  const messages = useMessages(settingsMessages)
  const { person } = useSession()
  const { language, choose } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const feedback = useMutationFeedback()
  const keep = useMutation(sessionApi.setLanguage.mutationOptions(feedback()))
  const speak = (next: Language) => {
    choose(next)
    if (person) keep.mutate({ language: next })
  }
  return (
    <Card title={`${messages.language} · ${messages.appearance}`}>
      <Stack gap={14}>
        <fieldset className={styles.choice}>
          <legend>{messages.language}</legend>
          <span className={styles.hint}>{messages.languageHint}</span>
          <div className={styles.options}>
            {languages.map((value) => (
              <label key={value} className={styles.option} lang={value}>
                <input type="radio" name="language" checked={value === language} onChange={() => speak(value)} />
                {languageNames[value]}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className={styles.choice}>
          <legend>{messages.appearance}</legend>
          <span className={styles.hint}>{messages.appearanceHint}</span>
          <div className={styles.options}>
            {schemes.map((scheme) => (
              <label key={scheme} className={styles.option}>
                <input
                  type="radio"
                  name="appearance"
                  checked={scheme === colorScheme}
                  onChange={() => setColorScheme(scheme)}
                />
                {scheme !== 'auto' && <Icon name={scheme === 'light' ? 'sun' : 'moon'} size={14} />}
                {messages.schemes[scheme]}
              </label>
            ))}
          </div>
        </fieldset>
      </Stack>
    </Card>
  )
}
