import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Language } from '#shared/language.ts'
import { useLanguage } from './language.tsx'
import { sessionApi, useSession } from './session.tsx'
import { useMutationFeedback } from './use-mutation-feedback.ts'

/**
 * Returns a function that shows the page in another language. For a signed-in person it is stored, because emails and
 * documents use it as well, and so do names that the server returns in one language. In a demo many visitors share a
 * person, so the language stays in the browser.
 */
export function useChooseLanguage(): (language: Language) => void {
  const { choose } = useLanguage()
  const { person, demo } = useSession()
  const queries = useQueryClient()
  const feedback = useMutationFeedback()
  const save = useMutation(
    sessionApi.setLanguage.mutationOptions(feedback(undefined, () => queries.invalidateQueries())),
  )
  return (language) => {
    choose(language)
    if (person && !demo) save.mutate({ language })
  }
}
