import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link as Anchor } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Link } from '../../contract.ts'
import { planApi } from '../api.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { ElementPicker } from './element-picker.tsx'
import { panelMessages } from './messages.ts'

const relations = ['contributes_to', 'elaborates', 'refers_to', 'pairs_with', 'continues', 'changed'] as const

/** Shows the links upwards to elements in other plans and downwards from them. */
export function LinksSection({ element, editable, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const more = useMessages(panelMessages)
  const { renderText } = useLocalizedText()
  const toast = useToast()
  const links = useQuery(planApi.outline.listLinks.queryOptions({ input: { id: element.id } }))
  const [adding, setAdding] = useState(false)
  const [relation, setRelation] = useState<Link['relation']>('contributes_to')
  const isSameLink = (link: { elementId: string; relation: string }) => (entry: Link) =>
    entry.toId === link.elementId && entry.relation === link.relation
  const remove = async (link: { elementId: string; relation: string }) => {
    const before = element.links
    if (await save({ links: before.filter((entry) => !isSameLink(link)(entry)) }))
      toast({ message: more.links.removed, undo: { label: more.undo, onUndo: () => save({ links: before }) } })
  }
  const setMainLink = (link: { elementId: string; relation: string }) =>
    save({ links: element.links.map((entry) => ({ ...entry, main: isSameLink(link)(entry) })) })
  const add = async (toId: string) => {
    const known = element.links.some(isSameLink({ elementId: toId, relation }))
    const links = [...element.links, { toId, relation, main: element.links.length === 0 }]
    if (known || (await save({ links }))) setAdding(false)
  }
  return (
    <div className={styles.form}>
      {(['up', 'down'] as const).map((direction) => {
        const these = (links.data ?? []).filter((link) => link.direction === direction)
        return (
          <div key={direction}>
            <strong>{messages.links[direction]}</strong>
            <ul className={styles.lines}>
              {these.map((link) => (
                <li key={`${link.elementId}-${link.relation}`}>
                  <Anchor href={`/plans/${link.planId}?element=${link.elementId}`}>
                    {renderText(link.elementTitle, link.elementCode)}
                  </Anchor>{' '}
                  <span className={styles.quiet}>
                    {renderText(link.planTitle)} · {messages.links.relations[link.relation as Link['relation']]}
                  </span>{' '}
                  {link.main && <Pill tone="info">{messages.links.main}</Pill>}
                  {editable && direction === 'up' && (
                    <span className={styles.actions}>
                      {!link.main && (
                        <Button size="small" variant="quiet" onClick={() => setMainLink(link)}>
                          {more.links.makeMain}
                        </Button>
                      )}
                      <Button size="small" variant="quiet" onClick={() => remove(link)}>
                        {messages.remove.short}
                      </Button>
                    </span>
                  )}
                </li>
              ))}
              {these.length === 0 && <li className={styles.quiet}>{messages.links.none}</li>}
            </ul>
          </div>
        )
      })}
      {editable && !adding && (
        <Button size="small" icon="plus" onClick={() => setAdding(true)}>
          {messages.links.add}
        </Button>
      )}
      {adding && (
        <div className={styles.form}>
          <SelectField
            label={messages.links.relation}
            value={relation}
            data={relations.map((value) => ({ value, label: messages.links.relations[value] }))}
            onChange={(event) => setRelation(event.currentTarget.value as Link['relation'])}
          />
          <ElementPicker label={more.links.searchLabel} excludedPlanId={element.planId} onChoose={add} />
          <Button size="small" variant="quiet" onClick={() => setAdding(false)}>
            {messages.cancel}
          </Button>
        </div>
      )}
    </div>
  )
}
