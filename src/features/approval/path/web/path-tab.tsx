import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { pathApi } from '../acts/web/api.ts'
import { ExtensionCard } from '../extension/web/extension-card.tsx'
import { UnapprovedChangesCard } from '../extension/web/unapproved-changes-card.tsx'
import { ActWindow } from './act-dialog.tsx'
import { ActLog } from './act-log.tsx'
import { HeadCard } from './head-card.tsx'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'
import { pathCards } from './path-slots.ts'
import { StepsCard } from './steps-card.tsx'

/** Shows the approval path of a plan: the status, the pending organisations, the steps with dates, and the acts. */
export function PathTab({ planId }: { planId: Id }) {
  const messages = useMessages(pathMessages)
  const [round, setRound] = useSearchValue('round')
  const [doing, setDoing] = useState<PathAction>()
  const query = useQuery(pathApi.getPath.queryOptions({ input: { planId, ...(round && { roundId: round as Id }) } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={10} />
  const path = query.data
  // An earlier round is read-only.
  const isCurrentRound = path.roundId === null || path.roundId === path.rounds.at(-1)?.id
  return (
    <div className={styles.tab}>
      <HeadCard path={path} onRound={setRound} {...(isCurrentRound && { onDo: setDoing })} />
      <UnapprovedChangesCard path={path} {...(isCurrentRound && { onOpen: () => setDoing({ kind: 'addendum' }) })} />
      {!path.isApprovedExternally && (
        <>
          <StepsCard path={path} {...(isCurrentRound && { onDo: setDoing })} />
          <SlotParts slot={pathCards} partProps={{ planId }} />
          <ActLog path={path} {...(isCurrentRound && { onDo: setDoing })} />
        </>
      )}
      <ExtensionCard planId={planId} />
      {doing && (
        <ActWindow key={toKey(doing)} path={path} action={doing} onDo={setDoing} onClose={() => setDoing(undefined)} />
      )}
    </div>
  )
}

/** Each act has a separate dialog, so that input is not carried over. */
const toKey = (doing: PathAction): string => `${doing.kind} ${'step' in doing ? doing.step.code : ''}`
