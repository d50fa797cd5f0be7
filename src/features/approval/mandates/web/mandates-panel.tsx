import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { EvidenceFiles } from '#features/approval/path/evidence/web/evidence-files.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { Mandate } from '../contract.ts'
import { mandateApi } from './api.ts'
import { GrantMandateDialog } from './grant-dialog.tsx'
import styles from './mandates.module.css'
import { mandateMessages } from './messages/index.ts'
import { WithdrawMandateDialog } from './withdraw-dialog.tsx'

/** Lists the powers of attorney given or received by an organisation, for users who may act on paths. */
export function MandatesPanel({ organisationId }: { organisationId: Id }) {
  const may = useMay()
  return may('path.speak') ? <Mandates organisationId={organisationId} /> : null
}

function Mandates({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(mandateMessages)
  const query = useQuery(mandateApi.listMandates.queryOptions({ input: { organisationId } }))
  const [giving, setGiving] = useState(false)
  return (
    <QueryView query={query} rows={2}>
      {({ rows, grantableFunctions }) => (
        <Card
          title={messages.title}
          hint={messages.hint}
          actions={grantableFunctions.length > 0 && <Button onClick={() => setGiving(true)}>{messages.grant}</Button>}
        >
          {rows.length === 0 ? (
            <EmptyState kind="none_yet" title={messages.none}>
              {messages.noneText}
            </EmptyState>
          ) : (
            <ul className={styles.mandates}>
              {rows.map((mandate) => (
                <MandateLine key={mandate.id} mandate={mandate} />
              ))}
            </ul>
          )}
          {giving && (
            <GrantMandateDialog
              organisationId={organisationId}
              functions={grantableFunctions}
              onClose={() => setGiving(false)}
            />
          )}
        </Card>
      )}
    </QueryView>
  )
}

function MandateLine({ mandate }: { mandate: Mandate }) {
  const messages = useMessages(mandateMessages)
  const { language, name } = useLocalizedText()
  const seatName = useSeatName()
  const [ending, setEnding] = useState(false)
  const day = (date: string) => formatDate(date, language)
  const { to } = mandate
  const who = messages.parties(
    seatName(mandate),
    [to.personName ?? (to.functionNames ? name(to.functionNames) : ''), name(to.names)].filter(Boolean).join(', '),
  )
  return (
    <li data-gone={mandate.withdrawnOn !== null || undefined}>
      <span className={styles.name}>
        {who}
        <span className={styles.quiet}>
          <Dotted
            parts={[
              messages.period(day(mandate.validFrom), day(mandate.lastDay)),
              mandate.steps
                ? messages.someSteps(mandate.steps.map(({ names }) => name(names)).join(', '))
                : messages.allSteps,
              mandate.reference,
              mandate.withdrawnOn && messages.withdrawn(day(mandate.withdrawnOn), mandate.withdrawnReason ?? ''),
            ]}
          />
        </span>
        <EvidenceFiles
          holderKind="mandate"
          id={mandate.id}
          subject={who}
          files={mandate.evidence}
          mayAttach={mandate.abilities.attach}
          queryKeys={[mandateApi.key()]}
        />
      </span>
      {mandate.abilities.withdraw && (
        <Button size="small" variant="quiet" aria-label={messages.withdrawOf(who)} onClick={() => setEnding(true)}>
          {messages.withdraw}
        </Button>
      )}
      {ending && <WithdrawMandateDialog mandate={mandate} subject={who} onClose={() => setEnding(false)} />}
    </li>
  )
}
