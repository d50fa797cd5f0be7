import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'
import { pathApi } from '../acts/web/api.ts'
import type { LegalPath } from '../contract.ts'
import { ActDialog } from './act-dialog.tsx'
import { ActLog } from './act-log.tsx'
import { HeadCard } from './head-card.tsx'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'
import { pathCards, pathNotices, pathPeriodCards } from './path-slots.ts'
import { StepsCard } from './steps-card.tsx'

/** Shows the approval path of a plan: the status, the pending organisations, the steps with dates, and the acts. */
export function PathTab({ planId }: { planId: Id }) {
  const [round, setRound] = useSearchValue('round')
  const query = useQuery(pathApi.getPath.queryOptions({ input: { planId, ...(round && { roundId: round as Id }) } }))
  return (
    <QueryView query={query} rows={10}>
      {(path) => <PathView path={path} onRound={setRound} />}
    </QueryView>
  )
}

function PathView({ path, onRound }: { path: LegalPath; onRound: (roundId: string) => void }) {
  const [action, setAction] = useState<PathAction>()
  const { planId } = path
  // An earlier round is read-only.
  const isCurrentRound = path.roundId === null || path.roundId === path.rounds.at(-1)?.id
  return (
    <div className={styles.tab}>
      <HeadCard path={path} onRound={onRound} {...(isCurrentRound && { onDo: setAction })} />
      <SlotParts
        slot={pathNotices}
        partProps={{ path, ...(isCurrentRound && { onOpen: () => setAction({ kind: 'addendum' }) }) }}
      />
      {(!path.isApprovedExternally || path.steps.length > 0) && (
        <>
          <StepsCard path={path} {...(isCurrentRound && { onDo: setAction })} />
          <SlotParts slot={pathCards} partProps={{ planId }} />
          <ActLog path={path} {...(isCurrentRound && { onDo: setAction })} />
        </>
      )}
      <SlotParts slot={pathPeriodCards} partProps={{ planId }} />
      {action && (
        <ActDialog
          key={toKey(action)}
          path={path}
          action={action}
          onDo={setAction}
          onClose={() => setAction(undefined)}
        />
      )}
    </div>
  )
}

/** Each act has a separate dialog, so that input is not carried over. */
const toKey = (action: PathAction): string => `${action.kind} ${'step' in action ? action.step.code : ''}`
