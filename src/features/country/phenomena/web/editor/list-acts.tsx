import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import type { PhenomenonList } from '../../contract.ts'
import styles from '../phenomena-page.module.css'
import { EditItem } from './edit-item.tsx'
import { EditList } from './edit-list.tsx'
import { editorMessages } from './messages/index.ts'
import { BeginList } from './start-list.tsx'

interface ListActsProps {
  lists: readonly PhenomenonList[]
  /** The later of the two lists. It can be edited, and the next generation is based on it. */
  list: PhenomenonList
  relating: boolean
  onRelating: (relating: boolean) => void
  onCreated: (code: string, former: string) => void
  onItem: (id: string) => void
}

/** Actions on the lists: export for every reader, edit for administrators. */
export function ListActs({ lists, list, relating, onRelating, onCreated, onItem }: ListActsProps) {
  const messages = useMessages(editorMessages)
  const may = useMay()
  const [open, setOpen] = useState<'begin' | 'list' | 'item'>()
  const close = () => setOpen(undefined)
  return (
    <div className={styles.acts}>
      <ButtonLink href="/phenomena/workbook">{messages.workbook}</ButtonLink>
      {may('registry.write') && (
        <>
          <span className={styles.wide}>
            <Button aria-pressed={relating} onClick={() => onRelating(!relating)}>
              {messages.relate}
            </Button>
          </span>
          <Button onClick={() => setOpen('item')}>{messages.addItem}</Button>
          <Button onClick={() => setOpen('list')}>{`${messages.editList}: ${list.code}`}</Button>
          <Button onClick={() => setOpen('begin')}>{messages.begin}</Button>
        </>
      )}
      {open === 'begin' && <BeginList lists={lists} from={list.code} onClose={close} onCreated={onCreated} />}
      {open === 'list' && <EditList list={list} onClose={close} />}
      {open === 'item' && <EditItem listCode={list.code} onClose={close} onDone={(id) => onItem(id ?? '')} />}
    </div>
  )
}
