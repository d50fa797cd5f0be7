import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import type { Crosswalk } from '../contract.ts'
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
  const { name } = useLocalizedText()
  const query = useQuery(phenomenonApi.getCrosswalk.queryOptions({ input: { phenomenonId } }))
  return (
    <SidePanel
      title={name(query.data?.phenomenon.names) || messages.title}
      eyebrow={query.data?.phenomenon.code}
      closeLabel={messages.close}
      onClose={onClose}
    >
      <QueryView query={query} rows={6}>
        {(crosswalk) => <CrosswalkSections crosswalk={crosswalk} onRemoved={onClose} />}
      </QueryView>
    </SidePanel>
  )
}

/** Shows the relations of an item to the items of other lists, with actions to edit the item and to add a relation. */
function CrosswalkSections({ crosswalk, onRemoved }: { crosswalk: Crosswalk; onRemoved: () => void }) {
  const { phenomenon, phenomena, meanings, rejected, abilities } = crosswalk
  const messages = useMessages(phenomenonMessages)
  const edit = useMessages(editorMessages)
  const { name } = useLocalizedText()
  const [editing, setEditing] = useState(false)
  const formatPhenomenonName = (id: string) => {
    const entry = phenomena.find((item) => item.id === id)
    return entry ? `${name(entry.names)} (${entry.listCode})` : ''
  }
  const others = meanings.filter((meaning) => meaning.phenomenonId !== phenomenon.id)
  return (
    <>
      {phenomenon.unverified && <Pill tone="warn">{messages.unverified}</Pill>}
      {abilities.write && (
        <p>
          <Button size="small" onClick={() => setEditing(true)}>
            {edit.editItem}
          </Button>
        </p>
      )}
      {editing && (
        <EditItem
          listCode={phenomenon.listCode}
          item={phenomenon}
          onClose={() => setEditing(false)}
          onDone={(id) => id ?? onRemoved()}
        />
      )}
      <p>
        <Link href={`/strategies/${phenomenon.id}`}>{messages.strategy}</Link>
      </p>
      {(['before', 'after'] as const).map((side) => (
        <SidePanelSection key={side} heading={messages[side]}>
          <LinkLines
            links={crosswalk[side].map(({ link }) => link)}
            getName={formatPhenomenonName}
            editable={abilities.write}
          />
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
      {rejected.length > 0 && (
        <SidePanelSection heading={messages.rejected}>
          <LinkLines links={rejected} getName={formatPhenomenonName} editable={abilities.write} />
        </SidePanelSection>
      )}
      {abilities.write && (
        <SidePanelSection heading={messages.addLink}>
          <AddRelation fromId={phenomenon.id} />
        </SidePanelSection>
      )}
    </>
  )
}
