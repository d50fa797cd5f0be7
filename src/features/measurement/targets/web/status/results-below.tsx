import { useQuery } from '@tanstack/react-query'
import { alignmentApi } from '#features/alignment/items/web/index.ts'
import { useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { standingMessages } from './messages/index.ts'

/** On a plan that others were asked to answer: how the results of what carries it stand. */
export function ResultsBelow({ planId }: { planId: Id }) {
  const words = useWords(standingMessages)
  // The ribbon above the plan asks the same.
  const { data } = useQuery(alignmentApi.lineage.getRibbon.queryOptions({ input: { planId } }))
  if (!data?.version) return null
  return <ButtonLink href={`/indicators/results?plan=${planId}`}>{words.uppers.toPlan}</ButtonLink>
}
