import { useState } from 'react'
import { OrganisationPicker } from '#features/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Need } from '../../contract.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import type { ElementPart } from './use-element-edit.ts'

const statuses = ['needed', 'asked', 'agreed', 'refused'] as const
export const needTone = { needed: 'neutral', asked: 'info', agreed: 'good', refused: 'bad' } as const

/** What it needs from elsewhere: an agreement, a decision, a change of law, means; of whom, and how that stands. */
export function NeedsOf({ element, editable, save }: ElementPart) {
  const words = useWords(planPageMessages)
  const { language, spoken } = useReading()
  const [draft, setDraft] = useState<{ kind: Need['kind']; organisationId: string | null; text: string }>()
  const set = (index: number, status: Need['status']) =>
    save({ needs: element.needs.map((need, other) => (other === index ? { ...need, status } : need)) })
  return (
    <div className={styles.form}>
      <ul className={styles.lines}>
        {element.needs.map((need, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: needs are replaced as a whole
          <li key={index}>
            <Pill tone={needTone[need.status]}>{words.needs.statuses[need.status]}</Pill> {words.needs.kinds[need.kind]}
            : {spoken(need.text)}
            {editable && (
              <div className={styles.actions}>
                {statuses
                  .filter((status) => status !== need.status)
                  .map((status) => (
                    <Button key={status} size="small" variant="quiet" onClick={() => set(index, status)}>
                      {words.needs.statuses[status]}
                    </Button>
                  ))}
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() => save({ needs: element.needs.filter((_, other) => other !== index) })}
                >
                  {words.remove.short}
                </Button>
              </div>
            )}
          </li>
        ))}
        {element.needs.length === 0 && <li className={styles.quiet}>{words.needs.none}</li>}
      </ul>
      {editable && !draft && (
        <Button
          size="small"
          icon="plus"
          onClick={() => setDraft({ kind: 'agreement', organisationId: null, text: '' })}
        >
          {words.needs.add}
        </Button>
      )}
      {draft && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            save({
              needs: [
                ...element.needs,
                {
                  kind: draft.kind,
                  organisationId: draft.organisationId,
                  text: localized(language, draft.text.trim()),
                  status: 'needed',
                  onDate: null,
                },
              ],
            })
            setDraft(undefined)
          }}
        >
          <SelectField
            label={words.needs.kind}
            value={draft.kind}
            data={(['agreement', 'decision', 'change_of_law', 'means'] as const).map((value) => ({
              value,
              label: words.needs.kinds[value],
            }))}
            onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value as Need['kind'] })}
          />
          <OrganisationPicker
            label={words.needs.of}
            value={draft.organisationId}
            onChange={(organisationId) => setDraft({ ...draft, organisationId })}
          />
          <TextField
            label={words.needs.what}
            value={draft.text}
            required
            maxLength={1000}
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          />
          <div className={styles.actions}>
            <Button variant="quiet" onClick={() => setDraft(undefined)}>
              {words.cancel}
            </Button>
            <Button type="submit" disabled={draft.text.trim() === ''}>
              {words.save}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
