import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { extensionJournalMessages } from '../journal-messages.ts'
import { extensionApi } from './api.ts'

interface PeriodChangeProps {
  planId: Id
  procedure: string
  changedAt: string
}

/**
 * Says in the history of a plan what was recorded about its period: the extension, the end, or which organisation confirmed or
 * contested it.
 */
export function PeriodChange({ planId, procedure, changedAt }: PeriodChangeProps) {
  const messages = useMessages(extensionJournalMessages)
  const { name } = useLocalizedText()
  const isReaction = procedure === 'confirmPeriodDecision' || procedure === 'contestPeriodDecision'
  const query = useQuery(extensionApi.getExtension.queryOptions({ input: { planId }, enabled: isReaction }))
  const key = `extension.${procedure}`
  if (!(key in messages)) return null
  const reaction = query.data?.decisions
    .flatMap(({ confirmations, contest }) => (procedure === 'confirmPeriodDecision' ? confirmations : (contest ?? [])))
    .find(({ at }) => Date.parse(at) === Date.parse(changedAt))
  return (
    <div>
      {[messages[key as keyof typeof messages], reaction ? name(reaction.organisationNames) : '']
        .filter(Boolean)
        .join(' · ')}
    </div>
  )
}
