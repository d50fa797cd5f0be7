import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { searchContract } from '#platform/search/contract.ts'
import { apiFor } from '#platform/web/client.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Link as Anchor } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Link } from '../../contract.ts'
import { planApi } from '../api.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import type { ElementPart } from './use-element-edit.ts'

const searchApi = apiFor<typeof searchContract>('search')
const relations = ['contributes_to', 'elaborates', 'refers_to', 'pairs_with', 'continues'] as const

/** What it serves in other plans, and what serves it: the line that one follows up and down. */
export function LinksOf({ element, editable, save }: ElementPart) {
  const words = useWords(planPageMessages)
  const { language, spoken } = useReading()
  const links = useQuery(planApi.outline.listLinks.queryOptions({ input: { id: element.id } }))
  const [adding, setAdding] = useState(false)
  const [query, setQuery] = useState('')
  const [relation, setRelation] = useState<Link['relation']>('contributes_to')
  const found = useQuery({
    ...searchApi.findWords.queryOptions({ input: { words: query.trim(), language, most: 8 } }),
    enabled: adding && query.trim().length > 1,
  })
  return (
    <div className={styles.form}>
      {(['up', 'down'] as const).map((direction) => {
        const these = (links.data ?? []).filter((link) => link.direction === direction)
        return (
          <div key={direction}>
            <strong>{words.links[direction]}</strong>
            <ul className={styles.lines}>
              {these.map((link) => (
                <li key={`${link.elementId}-${link.relation}`}>
                  <Anchor href={`/plans/${link.planId}?element=${link.elementId}`}>{spoken(link.elementTitle)}</Anchor>{' '}
                  <span className={styles.quiet}>
                    {spoken(link.planTitle)} · {words.links.relations[link.relation as Link['relation']]}
                  </span>{' '}
                  {link.main && <Pill tone="info">{words.links.main}</Pill>}
                  {editable && direction === 'up' && (
                    <Button
                      size="small"
                      variant="quiet"
                      onClick={() =>
                        save({
                          links: element.links.filter(
                            (one) => one.toId !== link.elementId || one.relation !== link.relation,
                          ),
                        })
                      }
                    >
                      {words.remove.short}
                    </Button>
                  )}
                </li>
              ))}
              {these.length === 0 && <li className={styles.quiet}>{words.links.none}</li>}
            </ul>
          </div>
        )
      })}
      {editable && !adding && (
        <Button size="small" icon="plus" onClick={() => setAdding(true)}>
          {words.links.add}
        </Button>
      )}
      {adding && (
        <div className={styles.form}>
          <SelectField
            label={words.links.relation}
            value={relation}
            data={relations.map((value) => ({ value, label: words.links.relations[value] }))}
            onChange={(event) => setRelation(event.currentTarget.value as Link['relation'])}
          />
          <TextField label={words.links.find} value={query} onChange={(event) => setQuery(event.target.value)} />
          <ul className={styles.lines} aria-live="polite">
            {(found.data ?? [])
              .filter((hit) => hit.kind === 'element' && hit.planId !== element.planId)
              .map((hit) => (
                <li key={hit.id}>
                  <Button
                    size="small"
                    onClick={() => {
                      save({ links: [...element.links, { toId: hit.id, relation, main: element.links.length === 0 }] })
                      setAdding(false)
                      setQuery('')
                    }}
                  >
                    <span lang={hit.language === language ? undefined : hit.language}>{hit.title}</span>
                  </Button>
                </li>
              ))}
          </ul>
          <Button size="small" variant="quiet" onClick={() => setAdding(false)}>
            {words.cancel}
          </Button>
        </div>
      )}
    </div>
  )
}
