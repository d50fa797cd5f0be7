import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { holdingApi } from '../../web/api.ts'
import styles from './extension.module.css'
import { holdingMessages } from './messages/index.ts'

/** Shows, above a plan in the bridging period, the start of that period and the status of the next plan. */
export function BridgingNote({ planId }: { planId: Id }) {
  const words = useWords(holdingMessages).bridging
  const { language, text, name } = useReading()
  const { data: file } = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const isBridging = file?.plan.state === 'bridging'
  const { data } = useQuery({ ...holdingApi.getHolding.queryOptions({ input: { planId } }), enabled: isBridging })
  if (!data?.bridgingSince) return null
  const { successor } = data
  return (
    <p role="note" className={styles.note}>
      {words.since(formatDate(data.bridgingSince, language))}{' '}
      {successor ? (
        <Link href={`/plans/${successor.planId}?tab=path`}>
          {successor.step
            ? words.atStep(text(successor.title), `${successor.step.number} (${name(successor.step.names)})`)
            : words.successor(text(successor.title))}
        </Link>
      ) : (
        words.noSuccessor
      )}
    </p>
  )
}
