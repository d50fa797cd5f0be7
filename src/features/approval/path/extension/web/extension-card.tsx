import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { useSeatName } from '../../acts/web/seat-name.ts'
import type { Extension, PlanExtension } from '../contract.ts'
import { extensionApi } from './api.ts'
import { ExtendWindow } from './extend-dialog.tsx'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'
import { ReasonWindow } from './reason-dialog.tsx'

type OpenDialog = { kind: 'extend' } | { kind: 'end' } | { kind: 'withdraw'; extension: Extension }

/** Shows the period of a plan, the extensions and the end. It is shown only if there is data or a possible decision. */
export function ExtensionCard({ planId }: { planId: Id }) {
  const query = useQuery(extensionApi.getExtension.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(holding) => {
        const { extensions, abilities } = holding
        const isShown = extensions.length > 0 || abilities.extend || abilities.end
        return isShown && <PeriodCard planId={planId} holding={holding} />
      }}
    </QueryView>
  )
}

function PeriodCard({ planId, holding }: { planId: Id; holding: PlanExtension }) {
  const messages = useMessages(extensionMessages).validity
  const { language } = useLocalizedText()
  const seatName = useSeatName()
  const [asking, setAsking] = useState<OpenDialog>()
  const { extensions, extendable, abilities } = holding
  const day = (date: string) => formatDate(date, language)
  return (
    <Card
      title={messages.title}
      actions={
        <>
          {abilities.extend && <Button onClick={() => setAsking({ kind: 'extend' })}>{messages.extend}</Button>}
          {abilities.end && <Button onClick={() => setAsking({ kind: 'end' })}>{messages.end}</Button>}
        </>
      }
    >
      <p>
        {messages.period(day(holding.periodFrom), day(lastDay(holding.periodTo)))}{' '}
        {holding.validUntil > holding.periodTo ? messages.extended(day(lastDay(holding.validUntil))) : messages.none}
      </p>
      <ol className={styles.lines}>
        {extensions.map((extension) => (
          <li key={extension.id}>
            <strong>{messages.until(day(lastDay(extension.validUntil)))}</strong>{' '}
            <span>{messages.decided(day(extension.decidedOn), extension.decided.map(seatName).join('; '))}</span>
            <div>
              <Dotted
                parts={[extension.reason, extension.legalBasis ?? '', extension.evidence ?? ''].filter(Boolean)}
              />
            </div>
            {extension.withdrawn ? (
              <div>{messages.withdrawn(extension.withdrawn.reason)}</div>
            ) : (
              abilities.extend && (
                <Button size="small" onClick={() => setAsking({ kind: 'withdraw', extension: extension })}>
                  {messages.withdraw}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
      {asking?.kind === 'extend' && extendable && (
        <ExtendWindow extension={holding} extendable={extendable} onClose={() => setAsking(undefined)} />
      )}
      {asking?.kind === 'end' && (
        <ReasonWindow
          title={messages.end}
          text={messages.endText}
          successMessage={messages.ended}
          act={(reason) => extensionApi.endPlan.call({ planId, reason })}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking?.kind === 'withdraw' && (
        <ReasonWindow
          title={messages.withdraw}
          text={messages.withdrawText}
          successMessage={messages.tookBack}
          act={(reason) => extensionApi.withdrawExtension.call({ id: asking.extension.id, reason })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}
