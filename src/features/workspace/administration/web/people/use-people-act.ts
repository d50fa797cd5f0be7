import { useQueryClient } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../../messages/index.ts'
import { peopleApi } from './api.ts'

/** Returns the mutation callbacks of actions on people: they show the error and invalidate all queries. */
export function usePeopleAct() {
  const messages = useMessages(administrationMessages)
  const refusal = useErrorMessage(messages.errors)
  const toast = useToast()
  const queries = useQueryClient()
  return {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: peopleApi.key() }),
  }
}
