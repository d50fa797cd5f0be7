import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { extensionApi } from './api.ts'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'

/** Shows, above a plan in the bridging period, the start of that period and the status of the next plan. */
export function BridgingNote({ planId }: { planId: Id }) {
  const messages = useMessages(extensionMessages).bridging
  const { language, text, name } = useLocalizedText()
  const { data: file } = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const isBridging = file?.plan.state === 'bridging'
  const { data } = useQuery({ ...extensionApi.getExtension.queryOptions({ input: { planId } }), enabled: isBridging })
  if (!data?.bridgingSince) return null
  const { successor } = data
  return (
    <p role="note" className={styles.hint}>
      {messages.since(formatDate(data.bridgingSince, language))}{' '}
      {successor ? (
        <Link href={`/plans/${successor.planId}?tab=path`}>
          {successor.step
            ? messages.atStep(text(successor.title), `${successor.step.number} (${name(successor.step.names)})`)
            : messages.successor(text(successor.title))}
        </Link>
      ) : (
        messages.noSuccessor
      )}
    </p>
  )
}
