import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useRegistryAct } from '#features/country/registry/web/use-registry-action.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import type { KnownBoundaries } from '../../boundaries/contract.ts'
import { boundaryApi } from '../api.ts'
import styles from './import-page.module.css'
import { areaImportMessages } from './messages/index.ts'

/** Lists the existing boundaries by area kind, with an action to delete them. Empty if there are none. */
export function RemoveBoundaries() {
  const messages = useMessages(areaImportMessages)
  const { language } = useLocalizedText()
  const { areaKind } = useKinds()
  const [removing, setRemoving] = useState<KnownBoundaries>()
  const query = useQuery(boundaryApi.listBoundaries.queryOptions({ input: {} }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data || query.data.length === 0) return null
  return (
    <Card title={messages.known}>
      <ul className={styles.known}>
        {query.data.map((entry) => (
          <li key={entry.kind}>
            <span>
              {areaKind(entry.kind)}: {messages.knownOf(formatNumber(entry.areas, language), entry.areas)}
              <span className={styles.quiet}> {entry.sources.join(', ')}</span>
            </span>
            <Button
              size="small"
              aria-label={messages.removeOf(areaKind(entry.kind))}
              onClick={() => setRemoving(entry)}
            >
              {messages.remove}
            </Button>
          </li>
        ))}
      </ul>
      {removing && <RemovalDialog boundaries={removing} onClose={() => setRemoving(undefined)} />}
    </Card>
  )
}

/**
 * A dialog that explains the deletion, the effect on the map and the way to restore. It asks for the reason for the
 * audit log.
 */
function RemovalDialog({ boundaries, onClose }: { boundaries: KnownBoundaries; onClose: () => void }) {
  const messages = useMessages(areaImportMessages)
  const common = useMessages(registryMessages)
  const { language } = useLocalizedText()
  const { areaKind } = useKinds()
  const [reason, setReason] = useState('')
  const remove = useMutation(boundaryApi.removeBoundaries.mutationOptions(useRegistryAct(onClose)))
  const text = reason.trim()
  const complete = text.length > 2
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) remove.mutate({ kind: boundaries.kind, reason: text })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.removeTitle(areaKind(boundaries.kind))}
      description={messages.removeText(formatNumber(boundaries.areas, language), boundaries.areas)}
      closeLabel={common.cancel}
      size="small"
    >
      <form onSubmit={submit}>
        <Stack gap={14}>
          <TextAreaField
            label={common.reason}
            description={common.reasonHint}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            maxLength={2000}
            required
          />
          <Row>
            <Button type="submit" variant="danger" busy={remove.isPending} disabled={!complete}>
              {messages.remove}
            </Button>
            <Button onClick={onClose}>{common.cancel}</Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
