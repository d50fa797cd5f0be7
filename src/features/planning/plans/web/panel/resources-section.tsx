import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatEuro, formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import type { ElementResource } from '../../contract.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'

const empty: ElementResource = {
  kind: 'hours',
  service: 'police',
  amount: null,
  available: null,
  source: null,
  funded: null,
  notAvailable: true,
}

/**
 * Shows resources: hours per year, staff or budget. Police, inspectorate and care are separate. "Not available" is
 * stated explicitly, never by an empty value.
 */
export function ResourcesSection({ element, editable, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const labels = useFieldLabels()
  const { language } = useLocalizedText()
  const [draft, setDraft] = useState<ElementResource>()
  const amount = (means: ElementResource, value: number | null) =>
    value === null
      ? messages.resources.notAvailable
      : means.kind === 'budget'
        ? formatEuro(value, language)
        : `${formatNumber(value, language, 1)} ${messages.resources.units[means.kind]}`
  return (
    <div className={styles.form}>
      <ul className={styles.lines}>
        {element.resources.map((means, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of means have no identity of their own; they are replaced as a whole
          <li key={index} className={styles.actions}>
            <span>
              <strong>{amount(means, means.amount)}</strong> · {messages.resources.services[means.service]}
              {means.team && <span className={styles.quiet}> · {means.team}</span>}
              {means.available !== null && (
                <span className={styles.quiet}>
                  {' '}
                  · {messages.resources.ofAvailable(amount(means, means.available))}
                </span>
              )}
              {means.funded && <span className={styles.quiet}> · {messages.resources.funded[means.funded]}</span>}
              {means.source && <span className={styles.quiet}> · {means.source}</span>}
            </span>
            {editable && (
              <Button
                size="small"
                variant="quiet"
                onClick={() => save({ resources: element.resources.filter((_, other) => other !== index) })}
              >
                {messages.remove.short}
              </Button>
            )}
          </li>
        ))}
        {element.resources.length === 0 && <li className={styles.quiet}>{messages.resources.none}</li>}
      </ul>
      {editable && !draft && (
        <Button size="small" icon="plus" onClick={() => setDraft(empty)}>
          {messages.resources.add}
        </Button>
      )}
      {draft && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            const { team: _, ...budget } = draft
            save({ resources: [...element.resources, draft.kind === 'budget' ? budget : draft] })
            setDraft(undefined)
          }}
        >
          <div className={styles.grid}>
            <SelectField
              label={messages.resources.kind}
              value={draft.kind}
              data={(['hours', 'fte', 'budget'] as const).map((value) => ({
                value,
                label: messages.resources.kinds[value],
              }))}
              onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value as ElementResource['kind'] })}
            />
            <SelectField
              label={messages.resources.service}
              value={draft.service}
              data={(['police', 'inspectorate', 'care', 'other'] as const).map((value) => ({
                value,
                label: messages.resources.services[value],
              }))}
              onChange={(event) =>
                setDraft({ ...draft, service: event.currentTarget.value as ElementResource['service'] })
              }
            />
            <TextField
              label={messages.resources.amount}
              type="number"
              min={0}
              step="any"
              disabled={draft.notAvailable}
              value={draft.amount ?? ''}
              onChange={(event) =>
                setDraft({ ...draft, amount: event.target.value === '' ? null : Number(event.target.value) })
              }
            />
            <TextField
              label={messages.resources.available}
              type="number"
              min={0}
              step="any"
              value={draft.available ?? ''}
              onChange={(event) =>
                setDraft({ ...draft, available: event.target.value === '' ? null : Number(event.target.value) })
              }
            />
          </div>
          <div className={styles.grid}>
            {draft.kind !== 'budget' && (
              <TextField
                label={labels.team}
                value={draft.team ?? ''}
                maxLength={120}
                onChange={(event) => setDraft(withTeam(draft, event.target.value))}
              />
            )}
            <TextField
              label={labels.source}
              value={draft.source ?? ''}
              maxLength={200}
              onChange={(event) => setDraft({ ...draft, source: event.target.value || null })}
            />
            <SelectField
              label={labels.funding}
              value={draft.funded ?? ''}
              data={[
                { value: '', label: messages.notSpecified },
                ...(['yes', 'partial', 'no'] as const).map((value) => ({
                  value,
                  label: messages.resources.funded[value],
                })),
              ]}
              onChange={(event) =>
                setDraft({ ...draft, funded: (event.currentTarget.value || null) as ElementResource['funded'] })
              }
            />
          </div>
          <CheckboxField
            label={messages.resources.notAvailable}
            checked={draft.notAvailable}
            onChange={(event) =>
              setDraft({
                ...draft,
                notAvailable: event.currentTarget.checked,
                amount: event.currentTarget.checked ? null : (draft.amount ?? 0),
              })
            }
          />
          <div className={styles.actions}>
            <Button variant="quiet" onClick={() => setDraft(undefined)}>
              {messages.cancel}
            </Button>
            <Button type="submit" disabled={draft.notAvailable !== (draft.amount === null)}>
              {messages.save}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}

/** Sets the team of a resource. An empty name removes it. */
function withTeam({ team: _, ...others }: ElementResource, name: string): ElementResource {
  return name.trim() === '' ? others : { ...others, team: name }
}
