import { useReading, useWords } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { Diff } from '#ui/diff.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Pill } from '#ui/pill.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Comparison } from '../../versions/contract.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { kindOfRow } from '../slots.ts'
import { useFieldWords } from '../use-field-words.ts'
import { asText } from '../words-of-value.ts'

type Row = Comparison['rows'][number]

const tones = { added: 'good', removed: 'bad', changed: 'info', moved: 'neutral' } as const

/** What differs between two moments: by section of the plan document, per element, word by word. */
export function Differences({ comparison }: { comparison: Comparison | undefined }) {
  const words = useWords(planPageMessages)
  if (!comparison) return <Skeleton label={words.loading} />
  if (comparison.rows.length === 0) return <EmptyState kind="none_yet" title={words.versions.same} />
  const names: Readonly<Record<string, string>> = words.versions.sections
  return [...Map.groupBy(comparison.rows, (row) => row.section)].map(([section, rows]) => (
    <section key={section}>
      <SectionLabel>{`${names[section] ?? section} · ${rows.length}`}</SectionLabel>
      <ul className={styles.lines}>
        {rows.map((row) => (
          <li key={`${row.subjectId}-${row.kind}`}>
            <DifferenceLine row={row} named={comparison.named} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function DifferenceLine({ row, named }: { row: Row; named: Comparison['named'] }) {
  const words = useWords(planPageMessages)
  const { spoken } = useReading()
  const say = useFieldWords(named)
  const title = spoken(asText(row.title)) || say.subject(row.fields) || words.untitled
  const ownKind = row.section === 'elements' || row.section === 'plan'
  const fields = Object.entries(row.fields).filter(([field]) => ownKind || field !== 'kind')
  const shown = row.kind === 'changed' || row.kind === 'moved' ? fields : []
  const [before, after] = (!ownKind && row.fields.kind) || []
  return (
    <>
      <Pill tone={tones[row.kind]}>{words.versions.kinds[row.kind]}</Pill> <strong>{title}</strong>{' '}
      {typeof before === 'string' && <SlotParts of={kindOfRow} with={{ section: row.section, kind: before }} />}
      {typeof before === 'string' && typeof after === 'string' && ' → '}
      {typeof after === 'string' && <SlotParts of={kindOfRow} with={{ section: row.section, kind: after }} />}
      {shown.map(([field, [before, after]]) => (
        <div key={field}>
          <span className={styles.quiet}>{say.field(field)}</span>
          <Diff
            before={say.value(field, before)}
            after={say.value(field, after)}
            lang={say.langOf(after ?? before)}
            labels={{ removed: words.versions.kinds.removed, added: words.versions.kinds.added }}
          />
        </div>
      ))}
    </>
  )
}
