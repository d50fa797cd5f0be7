import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSeatName } from '#features/approval/path/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import type { Extension, PlanExtension } from '../contract.ts'
import { extensionApi } from './api.ts'
import { ExtendDialog } from './extend-dialog.tsx'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'
import { ReasonDialog } from './reason-dialog.tsx'

type OpenDialog = { kind: 'extend' } | { kind: 'end' } | { kind: 'withdraw'; extension: Extension }

/** Shows the period of a plan, the extensions and the end. It is shown only if there is data or a possible decision. */
export function ExtensionCard({ planId }: { planId: Id }) {
  const query = useQuery(extensionApi.getExtension.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(planExtension) => {
        const { extensions, abilities } = planExtension
        const isShown = extensions.length > 0 || abilities.extend || abilities.end
        return isShown && <PeriodCard planId={planId} planExtension={planExtension} />
      }}
    </QueryView>
  )
}

function PeriodCard({ planId, planExtension }: { planId: Id; planExtension: PlanExtension }) {
  const messages = useMessages(extensionMessages).validity
  const { language } = useLocalizedText()
  const seatName = useSeatName()
  const [openDialog, setOpenDialog] = useState<OpenDialog>()
  const { extensions, extendable, abilities } = planExtension
  const day = (date: string) => formatDate(date, language)
  return (
    <Card
      title={messages.title}
      actions={
        <>
          {abilities.extend && <Button onClick={() => setOpenDialog({ kind: 'extend' })}>{messages.extend}</Button>}
          {abilities.end && <Button onClick={() => setOpenDialog({ kind: 'end' })}>{messages.end}</Button>}
        </>
      }
    >
      <p>
        {messages.period(day(planExtension.periodFrom), day(lastDay(planExtension.periodTo)))}{' '}
        {planExtension.validUntil > planExtension.periodTo
          ? messages.extended(day(lastDay(planExtension.validUntil)))
          : messages.none}
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
                <Button size="small" onClick={() => setOpenDialog({ kind: 'withdraw', extension })}>
                  {messages.withdraw}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
      {openDialog?.kind === 'extend' && extendable && (
        <ExtendDialog extension={planExtension} extendable={extendable} onClose={() => setOpenDialog(undefined)} />
      )}
      {openDialog?.kind === 'end' && (
        <ReasonDialog
          title={messages.end}
          text={messages.endText}
          successMessage={messages.ended}
          act={(reason) => extensionApi.endPlan.call({ planId, reason })}
          onClose={() => setOpenDialog(undefined)}
        />
      )}
      {openDialog?.kind === 'withdraw' && (
        <ReasonDialog
          title={messages.withdraw}
          text={messages.withdrawText}
          successMessage={messages.tookBack}
          act={(reason) => extensionApi.withdrawExtension.call({ id: openDialog.extension.id, reason })}
          onClose={() => setOpenDialog(undefined)}
        />
      )}
    </Card>
  )
}
