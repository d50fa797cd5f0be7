import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { AddRelation } from './add-relation.tsx'
import { phenomenonApi } from './api.ts'
import { EditItem } from './editor/edit-item.tsx'
import { editorMessages } from './editor/messages/index.ts'
import { LinkLines } from './link-lines.tsx'
import { phenomenonMessages } from './messages/index.ts'
import styles from './phenomena-page.module.css'

/** Shows an item through all lists: predecessors, successors, equivalents, and the author of each interpretation. */
export function PhenomenonPanel({ phenomenonId, onClose }: { phenomenonId: string; onClose: () => void }) {
  const messages = useMessages(phenomenonMessages)
  const edit = useMessages(editorMessages)
  const [editing, setEditing] = useState(false)
  const { name } = useLocalizedText()
  const { data, error, refetch } = useQuery(phenomenonApi.getCrosswalk.queryOptions({ input: { phenomenonId } }))
  const formatPhenomenonName = (id: string) => {
    const entry = data?.phenomena.find((item) => item.id === id)
    return entry ? `${name(entry.names)} (${entry.listCode})` : ''
  }
  const others = data?.meanings.filter((meaning) => meaning.phenomenonId !== phenomenonId) ?? []
  const lines = (side: 'before' | 'after') => data?.[side].map(({ link }) => link) ?? []
  return (
    <SidePanel
      title={name(data?.phenomenon.names) || messages.title}
      eyebrow={data?.phenomenon.code}
      closeLabel={messages.close}
      onClose={onClose}
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={messages.loading} rows={6} />}
      {data && (
        <>
          {data.phenomenon.unverified && <Pill tone="warn">{messages.unverified}</Pill>}
          {data.abilities.write && (
            <p>
              <Button size="small" onClick={() => setEditing(true)}>
                {edit.editItem}
              </Button>
            </p>
          )}
          {editing && (
            <EditItem
              listCode={data.phenomenon.listCode}
              item={data.phenomenon}
              onClose={() => setEditing(false)}
              onDone={(id) => id ?? onClose()}
            />
          )}
          <p>
            <Link href={`/strategies/${phenomenonId}`}>{messages.strategy}</Link>
          </p>
          {(['before', 'after'] as const).map((side) => (
            <SidePanelSection key={side} heading={messages[side]}>
              <LinkLines links={lines(side)} getName={formatPhenomenonName} editable={data.abilities.write} />
            </SidePanelSection>
          ))}
          {others.length > 0 && (
            <SidePanelSection heading={messages.meanings}>
              <ul className={styles.lines}>
                {others.map((entry) => (
                  <li key={entry.phenomenonId} className={styles.line}>
                    {formatPhenomenonName(entry.phenomenonId)}
                    <span className={styles.quiet}>{entry.exact ? messages.exact : messages.other}</span>
                  </li>
                ))}
              </ul>
            </SidePanelSection>
          )}
          {data.setAside.length > 0 && (
            <SidePanelSection heading={messages.setAside}>
              <LinkLines links={data.setAside} getName={formatPhenomenonName} editable={data.abilities.write} />
            </SidePanelSection>
          )}
          {data.abilities.write && (
            <SidePanelSection heading={messages.addLink}>
              <AddRelation fromId={phenomenonId} />
            </SidePanelSection>
          )}
        </>
      )}
    </SidePanel>
  )
}
