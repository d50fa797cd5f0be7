import { useQuery } from '@tanstack/react-query'
import { lineageApi } from '#features/alignment/lineage/web/index.ts'

import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { statusMessages } from './messages/index.ts'

/** Shows, on a plan to which others respond, the status of the results of the elements that implement it. */
export function LowerResultsLink({ planId }: { planId: Id }) {
  const messages = useMessages(statusMessages)
  // The same query as in the ribbon above the plan.
  const { data } = useQuery(lineageApi.getRibbon.queryOptions({ input: { planId } }))
  if (!data?.version) return null
  return <ButtonLink href={`/indicators/results?plan=${planId}`}>{messages.uppers.toPlan}</ButtonLink>
}
