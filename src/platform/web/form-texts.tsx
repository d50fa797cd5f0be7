import { type ReactNode, useMemo } from 'react'
import { getLocale } from '#shared/format.ts'
import { type FormTexts, FormTextsContext } from '#ui/form-texts.ts'
import { useLanguage, useMessages } from './language.tsx'
import { platformMessages } from './messages/index.ts'
import { useSession } from './session.tsx'

/**
 * Gives the fields of all forms their texts and their form of dates in the language of the page. Must be inside
 * `SessionProvider`, which has the formats of the country.
 */
export function FormTextsProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  const { form } = useMessages(platformMessages)
  const { forms } = useSession()
  const locale = forms?.locales[language] ?? getLocale(language)
  const texts = useMemo<FormTexts>(() => ({ locale, ...form }), [locale, form])
  return <FormTextsContext value={texts}>{children}</FormTextsContext>
}
