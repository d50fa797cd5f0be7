import { useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Diff } from '#ui/diff.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import { type LineOutcome, lineOutcomes, type WorkbookLine } from '../contract.ts'
import { planWorkbookMessages } from '../messages/index.ts'
import { workbookCardMessages } from './messages/index.ts'
import type { BringingIn, Side } from './use-import.ts'
import styles from './workbook.module.css'

const tones = { conflict: 'bad', unknown: 'neutral', removed: 'warn', changed: 'info', new: 'good' } as const
/** Number of rows shown at first, because a page with thousands of rows is not usable. */
const atFirst = 100

/** Shows the effect of a workbook row by row, with the open decisions. */
export function LineTable({ bringing }: { bringing: BringingIn }) {
  const words = useWords(workbookCardMessages)
  const outcomes = useWords(planWorkbookMessages).outcomes
  const [only, setOnly] = useState<LineOutcome>()
  const [most, setMost] = useState(atFirst)
  const { lines, counts } = bringing.preview!
  const chosen = lines.filter((line) => !only || line.outcome === only)
  const total = only ? counts[only] : lineOutcomes.reduce((sum, one) => sum + counts[one], 0)
  const rest = Math.min(chosen.length - most, 500)
  const decides = lines.some((line) => line.outcome === 'conflict' || line.outcome === 'removed')
  return (
    <>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">{words.show}</legend>
        <Button aria-pressed={!only} variant={only ? 'quiet' : 'default'} onClick={() => setOnly(undefined)}>
          {`${words.all} ${lineOutcomes.reduce((sum, one) => sum + counts[one], 0)}`}
        </Button>
        {lineOutcomes
          .filter((one) => counts[one] > 0)
          .map((one) => (
            <Button
              key={one}
              aria-pressed={only === one}
              variant={only === one ? 'default' : 'quiet'}
              onClick={() => setOnly(one)}
            >
              {`${outcomes[one]} ${counts[one]}`}
            </Button>
          ))}
        <span className={styles.quiet}>{`${outcomes.unchanged} ${counts.unchanged}`}</span>
      </fieldset>
      <div className={styles.forAll}>
        {counts.conflict > 0 && (
          <SelectField
            label={words.forAll}
            value={bringing.otherConflicts ?? ''}
            data={[
              { value: '', label: words.choose, disabled: true },
              { value: 'plan', label: words.keepPlan },
              { value: 'workbook', label: words.takeWorkbook },
            ]}
            onChange={(event) => bringing.setEverySide(event.currentTarget.value as Side)}
          />
        )}
        {counts.removed > 1 && (
          <CheckboxField
            label={words.tickAll}
            checked={bringing.allRemovals}
            onChange={(event) => bringing.setEveryRemoval(event.currentTarget.checked)}
          />
        )}
      </div>
      <DataTable
        caption={words.preview(bringing.file?.name ?? '')}
        rows={chosen.slice(0, most)}
        rowKey={(line) => line.id}
        maxHeight="70vh"
        columns={[
          {
            key: 'outcome',
            head: words.outcome,
            cell: (line) => <Pill tone={tones[line.outcome]}>{outcomes[line.outcome]}</Pill>,
          },
          { key: 'element', head: words.element, rowHead: true, cell: (line) => <Named line={line} /> },
          { key: 'changes', head: words.changes, cell: (line) => <Changes line={line} /> },
          ...(decides
            ? [
                {
                  key: 'decision',
                  head: words.decision,
                  cell: (line: WorkbookLine) => <Decision line={line} bringing={bringing} />,
                },
              ]
            : []),
        ]}
      />
      {rest > 0 && <Button onClick={() => setMost(most + rest)}>{words.more(rest)}</Button>}
      {total > chosen.length && <p className={styles.quiet}>{words.beyond(total - chosen.length)}</p>}
    </>
  )
}

function Named({ line }: { line: WorkbookLine }) {
  const words = useWords(workbookCardMessages)
  const kinds: Readonly<Record<string, string>> = useWords(planMessages).kinds
  return (
    <>
      <span className={styles.words}>{line.title || words.untitled}</span>
      <span className={styles.quiet}>
        {[
          line.kind && kinds[line.kind],
          line.row === null ? words.deleted(line.sheet) : words.row(line.sheet, line.row),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

function Changes({ line }: { line: WorkbookLine }) {
  const words = useWords(workbookCardMessages)
  const { language } = useReading()
  if (line.outcome === 'unknown') return <span className={styles.quiet}>{words.unknownNote}</span>
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
                labels={{ removed: words.removed, added: words.added }}
              />
            </dd>
          ) : (
            <dd className={styles.sides}>
              <span className={styles.quiet}>{words.inPlan}</span>
              <span className={styles.words}>{before || words.emptiness}</span>
              <span className={styles.quiet}>{words.inWorkbook}</span>
              <span className={styles.words}>{after || words.emptiness}</span>
              <span className={styles.was}>{words.was(base || words.emptiness)}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Decision({ line, bringing }: { line: WorkbookLine; bringing: BringingIn }) {
  const words = useWords(workbookCardMessages)
  const title = line.title || words.untitled
  if (line.outcome === 'conflict')
    return (
      <SelectField
        label={<span className="visually-hidden">{words.decisionFor(title)}</span>}
        value={bringing.sideOf(line.id) ?? ''}
        data={[
          { value: '', label: words.choose, disabled: true },
          { value: 'plan', label: words.keepPlan },
          { value: 'workbook', label: words.takeWorkbook },
        ]}
        onChange={(event) => bringing.setSide(line.id, event.currentTarget.value as Side)}
      />
    )
  if (line.outcome === 'removed')
    return (
      <CheckboxField
        aria-label={words.remove(title)}
        label={words.removeShort}
        checked={bringing.removes(line.id)}
        disabled={bringing.allRemovals}
        onChange={(event) => bringing.setRemoves(line.id, event.currentTarget.checked)}
      />
    )
  return null
}
