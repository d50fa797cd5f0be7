import { useQuery } from '@tanstack/react-query'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { countVisible } from '../model.ts'
import { coverageApi } from './api.ts'

/** The answers to a priority in a line. Empty when no organisation was asked. */
export function OnePageAnswers({ planId, elementId }: { planId: Id; elementId: Id }) {
  const messages = useMessages(alignmentPlanMessages).onePage
  const { language } = useLocalizedText()
  const query = useQuery(coverageApi.listElementAnswers.queryOptions({ input: { planId } }))
  const totals = query.data?.find((entry) => entry.elementId === elementId)?.totals
  if (!totals || countVisible(totals) === 0) return null
  const number = (value: number) => formatNumber(value, language)
  return (
    <li>
      <Link href={`/plans/${planId}?tab=answers`}>
        {messages.includedBy(number(totals.carried), number(countVisible(totals)))}
      </Link>
      {totals.no_answer > 0 && ` · ${messages.notAnswered(number(totals.no_answer))}`}
    </li>
  )
}
