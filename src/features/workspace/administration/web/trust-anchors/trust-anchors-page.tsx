import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { InstalledAnchor } from '#features/base/trust-anchors/contract.ts'
import { trustAnchorsApi } from '#features/base/trust-anchors/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import styles from '../administration.module.css'
import { AdministrationLayout } from '../administration-layout.tsx'
import { InstallAnchors } from './install-anchors.tsx'
import { trustAnchorMessages } from './messages/index.ts'

/** Installs, lists and removes the certificates against which signatures in documents are checked. */
export default function TrustAnchorsPage() {
  const messages = useMessages(trustAnchorMessages)
  const may = useMay()
  const query = useQuery({
    ...trustAnchorsApi.listTrustAnchors.queryOptions({ input: {} }),
    enabled: may('setting.manage'),
  })
  const [removed, setRemoved] = useState<InstalledAnchor>()
  return (
    <AdministrationLayout>
      <div className={styles.stack}>
        <Card title={messages.title} hint={messages.hint}>
          <p>{messages.limits}</p>
        </Card>
        <QueryView query={query} rows={4}>
          {(anchors) => <AnchorTable anchors={anchors} onRemove={setRemoved} />}
        </QueryView>
        <InstallAnchors />
      </div>
      {removed && <RemoveAnchor anchor={removed} onClose={() => setRemoved(undefined)} />}
    </AdministrationLayout>
  )
}

function AnchorTable({
  anchors,
  onRemove,
}: {
  anchors: readonly InstalledAnchor[]
  onRemove: (anchor: InstalledAnchor) => void
}) {
  const messages = useMessages(trustAnchorMessages)
  const { language } = useLocalizedText()
  const day = (moment: string) => formatDate(moment.slice(0, 10), language)
  return (
    <Card title={messages.installed}>
      <DataTable
        caption={messages.installed}
        rows={anchors}
        rowKey={({ id }) => id}
        stacks
        empty={
          <EmptyState kind="none_yet" title={messages.none}>
            {messages.noneText}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            head: messages.name,
            rowHead: true,
            cell: (row) => (
              <>
                {row.name}
                <div className={styles.quiet}>{row.purpose}</div>
              </>
            ),
          },
          {
            key: 'certificate',
            head: messages.certificate,
            cell: (row) => (
              <>
                {messages.subject(row.subject, row.issuer)}
                <div className={styles.quiet}>
                  <span className={styles.fingerprint}>{messages.fingerprint(row.fingerprint)}</span>
                </div>
              </>
            ),
          },
          {
            key: 'validity',
            head: messages.validity,
            cell: (row) => messages.valid(day(row.validFrom), day(row.validUntil)),
          },
          { key: 'added', head: messages.added, cell: (row) => messages.addedBy(row.addedBy, day(row.addedAt)) },
          {
            key: 'act',
            head: <span className="visually-hidden">{messages.remove}</span>,
            align: 'end',
            cell: (row) => (
              <Button
                size="small"
                variant="quiet"
                aria-label={messages.removeOf(`${row.name}, ${row.subject}`)}
                onClick={() => onRemove(row)}
              >
                {messages.remove}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  )
}

function RemoveAnchor({ anchor, onClose }: { anchor: InstalledAnchor; onClose: () => void }) {
  const messages = useMessages(trustAnchorMessages)
  const feedback = useMutationFeedback(messages.errors, [trustAnchorsApi.key()])
  const remove = useMutation(trustAnchorsApi.removeTrustAnchor.mutationOptions(feedback(messages.removed, onClose)))
  return (
    <Confirm
      open
      danger
      title={messages.removeTitle(anchor.name)}
      confirmLabel={messages.remove}
      cancelLabel={messages.cancel}
      onConfirm={() => remove.mutateAsync({ id: anchor.id }).then(undefined, () => undefined)}
      onCancel={onClose}
    >
      {messages.removeText}
    </Confirm>
  )
}
