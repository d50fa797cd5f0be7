import { useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Diff } from '#ui/diff.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import { type LineOutcome, lineOutcomes, type WorkbookLine } from '../contract.ts'
import { planWorkbookMessages } from '../messages/index.ts'
import { workbookCardMessages } from './messages/index.ts'
import type { WorkbookImport } from './use-import.ts'
import type { Side } from './use-import-choices.ts'
import styles from './workbook.module.css'

const tones = { conflict: 'bad', unknown: 'neutral', removed: 'warn', changed: 'info', new: 'good' } as const
/** Number of rows shown at first, because a page with thousands of rows is not usable. */
const initialCount = 100

/** Shows the effect of a workbook row by row, with the open decisions. */
export function LineTable({ workbookImport }: { workbookImport: WorkbookImport }) {
  const messages = useMessages(workbookCardMessages)
  const outcomes = useMessages(planWorkbookMessages).outcomes
  const [only, setOnly] = useState<LineOutcome>()
  const [limit, setLimit] = useState(initialCount)
  const { lines, counts } = workbookImport.preview!
  const chosen = lines.filter((line) => !only || line.outcome === only)
  const total = only ? counts[only] : lineOutcomes.reduce((sum, lineOutcome) => sum + counts[lineOutcome], 0)
  const rest = Math.min(chosen.length - limit, 500)
  const decides = lines.some((line) => line.outcome === 'conflict' || line.outcome === 'removed')
  return (
    <>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">{messages.show}</legend>
        <Button aria-pressed={!only} variant={only ? 'quiet' : 'default'} onClick={() => setOnly(undefined)}>
          {`${messages.all} ${lineOutcomes.reduce((sum, lineOutcome) => sum + counts[lineOutcome], 0)}`}
        </Button>
        {lineOutcomes
          .filter((lineOutcome) => counts[lineOutcome] > 0)
          .map((lineOutcome) => (
            <Button
              key={lineOutcome}
              aria-pressed={only === lineOutcome}
              variant={only === lineOutcome ? 'default' : 'quiet'}
              onClick={() => setOnly(lineOutcome)}
            >
              {`${outcomes[lineOutcome]} ${counts[lineOutcome]}`}
            </Button>
          ))}
        <span className={styles.quiet}>{`${outcomes.unchanged} ${counts.unchanged}`}</span>
      </fieldset>
      <div className={styles.forAll}>
        {counts.conflict > 0 && (
          <SelectField
            label={messages.forAll}
            value={workbookImport.choices.otherConflicts ?? ''}
            data={[
              { value: '', label: messages.choose, disabled: true },
              { value: 'plan', label: messages.keepPlan },
              { value: 'workbook', label: messages.useWorkbook },
            ]}
            onChange={(event) => workbookImport.choices.setEverySide(event.currentTarget.value as Side)}
          />
        )}
        {counts.removed > 1 && (
          <CheckboxField
            label={messages.tickAll}
            checked={workbookImport.choices.allRemovals}
            onChange={(event) => workbookImport.choices.setEveryRemoval(event.currentTarget.checked)}
          />
        )}
      </div>
      <DataTable
        caption={messages.preview(workbookImport.file?.name ?? '')}
        rows={chosen.slice(0, limit)}
        rowKey={(line) => line.id}
        maxHeight="70vh"
        columns={[
          {
            key: 'outcome',
            head: messages.outcome,
            cell: (line) => <Pill tone={tones[line.outcome]}>{outcomes[line.outcome]}</Pill>,
          },
          { key: 'element', head: messages.element, rowHead: true, cell: (line) => <Named line={line} /> },
          { key: 'changes', head: messages.changes, cell: (line) => <Changes line={line} /> },
          ...(decides
            ? [
                {
                  key: 'decision',
                  head: messages.decision,
                  cell: (line: WorkbookLine) => <Decision line={line} workbookImport={workbookImport} />,
                },
              ]
            : []),
        ]}
      />
      {rest > 0 && <Button onClick={() => setLimit(limit + rest)}>{messages.more(rest)}</Button>}
      {total > chosen.length && <p className={styles.quiet}>{messages.beyond(total - chosen.length)}</p>}
    </>
  )
}

function Named({ line }: { line: WorkbookLine }) {
  const messages = useMessages(workbookCardMessages)
  const kinds: Readonly<Record<string, string>> = useMessages(planMessages).kinds
  return (
    <>
      <span className={styles.text}>{line.title || messages.untitled}</span>
      <span className={styles.quiet}>
        {[
          line.kind && kinds[line.kind],
          line.row === null ? messages.deleted(line.sheet) : messages.row(line.sheet, line.row),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

function Changes({ line }: { line: WorkbookLine }) {
  const messages = useMessages(workbookCardMessages)
  const { language } = useLocalizedText()
  if (line.outcome === 'unknown') return <span className={styles.quiet}>{messages.unknownElement}</span>
  return (
    <dl className={styles.changes}>
      {line.fields.map(({ field, before, after, base }) => (
        <div key={field}>
          <dt>{field}</dt>
          {base === undefined ? (
            <dd>
              <Diff
                before={before}
                after={after}
                lang={language}
                labels={{ removed: messages.removed, added: messages.added }}
              />
            </dd>
          ) : (
            <dd className={styles.sides}>
              <span className={styles.quiet}>{messages.inPlan}</span>
              <span className={styles.text}>{before || messages.emptiness}</span>
              <span className={styles.quiet}>{messages.inWorkbook}</span>
              <span className={styles.text}>{after || messages.emptiness}</span>
              <span className={styles.was}>{messages.was(base || messages.emptiness)}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Decision({ line, workbookImport }: { line: WorkbookLine; workbookImport: WorkbookImport }) {
  const messages = useMessages(workbookCardMessages)
  const title = line.title || messages.untitled
  if (line.outcome === 'conflict')
    return (
      <SelectField
        label={<span className="visually-hidden">{messages.decisionFor(title)}</span>}
        value={workbookImport.choices.getSide(line.id) ?? ''}
        data={[
          { value: '', label: messages.choose, disabled: true },
          { value: 'plan', label: messages.keepPlan },
          { value: 'workbook', label: messages.useWorkbook },
        ]}
        onChange={(event) => workbookImport.choices.setSide(line.id, event.currentTarget.value as Side)}
      />
    )
  if (line.outcome === 'removed')
    return (
      <CheckboxField
        aria-label={messages.remove(title)}
        label={messages.removeShort}
        checked={workbookImport.choices.isRemoved(line.id)}
        disabled={workbookImport.choices.allRemovals}
        onChange={(event) => workbookImport.choices.setRemoves(line.id, event.currentTarget.checked)}
      />
    )
  return null
}
