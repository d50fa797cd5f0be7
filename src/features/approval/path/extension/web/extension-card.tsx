import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { holdingApi } from '../../web/api.ts'
import { useSeatName } from '../../web/seat-name.ts'
import type { Extension } from '../contract.ts'
import { ExtendWindow } from './extend-dialog.tsx'
import styles from './extension.module.css'
import { holdingMessages } from './messages/index.ts'
import { ReasonWindow } from './reason-dialog.tsx'

type Asking = { kind: 'extend' } | { kind: 'end' } | { kind: 'withdraw'; extension: Extension }

/** Shows the period of a plan, the extensions and the end. It is shown only if there is data or a possible decision. */
export function HoldingCard({ planId }: { planId: Id }) {
  const words = useWords(holdingMessages).holding
  const { language } = useReading()
  const seatName = useSeatName()
  const [asking, setAsking] = useState<Asking>()
  const { data: holding, error, refetch } = useQuery(holdingApi.getHolding.queryOptions({ input: { planId } }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!holding) return null
  const { extensions, extendable, abilities } = holding
  if (extensions.length === 0 && !abilities.extend && !abilities.end) return null
  const day = (on: string) => formatDate(on, language)
  return (
    <Card
      title={words.title}
      actions={
        <>
          {abilities.extend && <Button onClick={() => setAsking({ kind: 'extend' })}>{words.extend}</Button>}
          {abilities.end && <Button onClick={() => setAsking({ kind: 'end' })}>{words.end}</Button>}
        </>
      }
    >
      <p>
        {words.period(day(holding.periodFrom), day(lastDay(holding.periodTo)))}{' '}
        {holding.holdsTo > holding.periodTo ? words.extended(day(lastDay(holding.holdsTo))) : words.none}
      </p>
      <ol className={styles.lines}>
        {extensions.map((one) => (
          <li key={one.id}>
            <strong>{words.until(day(lastDay(one.holdsTo)))}</strong>{' '}
            <span>{words.decided(day(one.decidedOn), one.decided.map(seatName).join('; '))}</span>
            <div>
              <Dotted parts={[one.reason, one.legalBasis ?? '', one.evidence ?? ''].filter(Boolean)} />
            </div>
            {one.withdrawn ? (
              <div>{words.withdrawn(one.withdrawn.reason)}</div>
            ) : (
              abilities.extend && (
                <Button size="small" onClick={() => setAsking({ kind: 'withdraw', extension: one })}>
                  {words.withdraw}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
      {asking?.kind === 'extend' && extendable && (
        <ExtendWindow holding={holding} extendable={extendable} onClose={() => setAsking(undefined)} />
      )}
      {asking?.kind === 'end' && (
        <ReasonWindow
          title={words.end}
          text={words.endText}
          said={words.ended}
          act={(reason) => holdingApi.endPlan.call({ planId, reason })}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking?.kind === 'withdraw' && (
        <ReasonWindow
          title={words.withdraw}
          text={words.withdrawText}
          said={words.tookBack}
          act={(reason) => holdingApi.withdrawExtension.call({ id: asking.extension.id, reason })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}
