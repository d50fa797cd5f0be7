import { type ReactNode, useMemo } from 'react'
import { getLocale } from '#shared/format.ts'
import { type FormTexts, FormTextsContext } from '#ui/form-texts.ts'
import { useLanguage, useMessages } from './language.tsx'
import { platformMessages } from './messages/index.ts'

/** Gives the fields of all forms their texts and their form of dates in the language of the page. */
export function FormTextsProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  const { form } = useMessages(platformMessages)
  const texts = useMemo<FormTexts>(() => ({ locale: getLocale(language), ...form }), [language, form])
  return <FormTextsContext value={texts}>{children}</FormTextsContext>
}
