import type { PackPreview } from '#features/country/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'

type Subject = PackPreview['subjects'][number]
const sorts = ['new', 'changed', 'editedHere', 'withdrawn'] as const

/** Shows the effect of an installation per kind of item. The codes behind each figure are listed under the table. */
export function PackEffects({ subjects }: { subjects: readonly Subject[] }) {
  const words = useWords(administrationMessages).pack
  const { language } = useReading()
  const listed = subjects.flatMap((subject) =>
    sorts.flatMap((sort) =>
      subject[sort].codes.length > 0
        ? [
            {
              id: `${subject.subject}-${sort}`,
              label: `${words.subjects[subject.subject]}: ${words[sort]}`,
              of: subject[sort],
            },
          ]
        : [],
    ),
  )
  return (
    <Card flush>
      <div className={styles.table}>
        <DataTable
          caption={words.title}
          rows={subjects}
          rowKey={(one) => one.subject}
          columns={[
            { key: 'subject', head: words.subject, rowHead: true, cell: (one) => words.subjects[one.subject] },
            ...sorts.map((sort) => ({
              key: sort,
              head: words[sort],
              align: 'end' as const,
              cell: (one: Subject) => formatNumber(one[sort].count, language),
            })),
          ]}
        />
      </div>
      {listed.length > 0 && (
        <div className={styles.more}>
          {listed.map(({ id, label, of }) => (
            <details key={id}>
              <summary>{`${label} (${formatNumber(of.count, language)})`}</summary>
              <p className={styles.codes}>{of.codes.join(', ')}</p>
            </details>
          ))}
        </div>
      )}
    </Card>
  )
}
