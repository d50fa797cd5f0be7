import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { planMessages } from '../../messages/index.ts'
import { planPageMessages } from '../messages/index.ts'
import styles from './plan-outline.module.css'
import type { TreeRow } from './tree.ts'

interface Props {
  rootId: Id
  rows: readonly TreeRow[]
  nesting: Readonly<Record<string, readonly ElementKind[]>>
  selectedId: string
  onAdd: (kind: ElementKind, parentId: Id) => void
}

/** Adds an element of an allowed kind under the selected element, or else under the section. */
export function AddElement({ rootId, rows, nesting, selectedId, onAdd }: Props) {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const { renderInSentence } = useLocalizedText()
  const selected = rows.find((row) => row.id === selectedId)
  const section = selected ?? rows.find((row) => row.kind === 'section')
  const under = section && section.kind !== 'section' && section.kind !== 'part' ? section.kind : 'root'
  const kinds = nesting[under] ?? []
  const [chosen, setChosen] = useState<string>('')
  const kind = kinds.find((value) => value === chosen) ?? kinds[0]
  if (!kind) return null
  return (
    <div className={styles.add} data-print="hide">
      <SelectField
        label={
          section ? renderInSentence(messages.add.addUnder, section.title) : messages.add.addUnder(messages.add.here)
        }
        value={kind}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={kinds.map((value) => ({ value, label: common.kinds[value] }))}
      />
      <Button icon="plus" onClick={() => onAdd(kind, section?.id ?? rootId)}>
        {messages.add.button}
      </Button>
    </div>
  )
}
