import { useMessages } from '#platform/web/language.tsx'
import type { DataColumn } from '#ui/data-table.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import type { ListWorkbookRow } from '../../list-workbooks/contract.ts'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import styles from './list-workbook.module.css'
import type { Choices, Side } from './use-list-choices.ts'

/** Returns the columns of the preview: the entry, the outcome with the choices, and the changes. */
export function useImportColumns(choices: Choices): DataColumn<ListWorkbookRow>[] {
  const { page: words } = useMessages(listWorkbookMessages)
  return [
    {
      key: 'what',
      head: words.item,
      rowHead: true,
      cell: (row) => (
        <>
          {row.name || row.key}
          {row.name && <div className={styles.quiet}>{row.key}</div>}
        </>
      ),
    },
    {
      key: 'outcome',
      head: words.outcome,
      cell: (row) => <OutcomeCell row={row} choices={choices} />,
    },
    {
      key: 'change',
      head: words.change,
      cell: (row) => <Changes fields={row.fields} isNew={row.outcome === 'new'} />,
    },
  ]
}

/** Shows the outcome of a row, with a choice where the user decides it. */
function OutcomeCell({ row, choices }: { row: ListWorkbookRow; choices: Choices }) {
  const { page: words, outcomes } = useMessages(listWorkbookMessages)
  if (row.outcome === 'ends')
    return (
      <CheckboxField
        label={outcomes.ends}
        aria-label={words.endItem(row.name || row.key)}
        checked={choices.isEnding(row)}
        disabled={choices.allEnds}
        onChange={({ currentTarget: { checked } }) => choices.setEnding(row, checked)}
      />
    )
  if (row.outcome !== 'conflict') return outcomes[row.outcome]
  return (
    <SelectField
      className={styles.choice}
      label={outcomes.conflict}
      aria-label={words.settle(row.name || row.key)}
      value={choices.getSide(row) ?? ''}
      data={[
        { value: '', label: words.choose, disabled: true },
        { value: 'list', label: words.keepCurrent },
        { value: 'workbook', label: words.replace },
      ]}
      onChange={({ currentTarget: { value } }) => choices.setSide(row, value as Side)}
    />
  )
}

function Changes({ fields, isNew }: { fields: ListWorkbookRow['fields']; isNew: boolean }) {
  const messages = useMessages(listWorkbookMessages).page
  return (
    <dl className={styles.change}>
      {fields.map(({ field, before, after, base }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {!isNew && <>{before || messages.emptyValue} → </>}
            {after || messages.emptyValue}
            {base !== undefined && (
              <div className={styles.quiet}>{messages.previousValue(base || messages.emptyValue)}</div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
