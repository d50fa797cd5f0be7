import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { sessionApi, useSession } from '#platform/web/session.tsx'
import { type Language, languageNames, languages } from '#shared/language.ts'
import { Card } from '#ui/card.tsx'
import { Icon } from '#ui/icon.tsx'
import { useToast } from '#ui/toast.tsx'
import { accessMessages } from '../../messages/index.ts'
import styles from './settings.module.css'

const schemes = ['light', 'dark', 'auto'] as const satisfies MantineColorScheme[]

/** Language and appearance. Both apply immediately. The language is also used for emails and documents. */
export function DisplaySettings() {
  const messages = useMessages(accessMessages).settings
  const { person } = useSession()
  const { language, choose } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const refusal = useErrorMessage()
  const toast = useToast()
  const keep = useMutation(
    sessionApi.setLanguage.mutationOptions({
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    }),
  )
  const speak = (next: Language) => {
    choose(next)
    if (person) keep.mutate({ language: next })
  }
  return (
    <Card title={`${messages.language} · ${messages.appearance}`}>
      <div className={styles.form}>
        <fieldset className={styles.choice}>
          <legend>{messages.language}</legend>
          <span className={styles.note}>{messages.languageNote}</span>
          <div className={styles.options}>
            {languages.map((one) => (
              <label key={one} className={styles.option} lang={one}>
                <input type="radio" name="language" checked={one === language} onChange={() => speak(one)} />
                {languageNames[one]}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className={styles.choice}>
          <legend>{messages.appearance}</legend>
          <span className={styles.note}>{messages.appearanceNote}</span>
          <div className={styles.options}>
            {schemes.map((one) => (
              <label key={one} className={styles.option}>
                <input
                  type="radio"
                  name="appearance"
                  checked={one === colorScheme}
                  onChange={() => setColorScheme(one)}
                />
                {one !== 'auto' && <Icon name={one === 'light' ? 'sun' : 'moon'} size={14} />}
                {messages.schemes[one]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </Card>
  )
}
