import type { PackPreview } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'

type Subject = PackPreview['subjects'][number]
const sorts = ['new', 'changed', 'locallyEdited', 'withdrawn'] as const

/** Shows the effect of an installation per kind of item. The codes behind each figure are listed under the table. */
export function PackEffects({ subjects }: { subjects: readonly Subject[] }) {
  const messages = useMessages(administrationMessages).pack
  const { language } = useLocalizedText()
  const listed = subjects.flatMap((subject) =>
    sorts.flatMap((sort) =>
      subject[sort].codes.length > 0
        ? [
            {
              id: `${subject.subject}-${sort}`,
              label: `${messages.subjects[subject.subject]}: ${messages[sort]}`,
              effect: subject[sort],
            },
          ]
        : [],
    ),
  )
  return (
    <Card flush>
      <div className={styles.table}>
        <DataTable
          caption={messages.title}
          rows={subjects}
          rowKey={(entry) => entry.subject}
          columns={[
            {
              key: 'subject',
              head: messages.subject,
              rowHead: true,
              cell: (entry) => messages.subjects[entry.subject],
            },
            ...sorts.map((sort) => ({
              key: sort,
              head: messages[sort],
              align: 'end' as const,
              cell: (entry: Subject) => formatNumber(entry[sort].count, language),
            })),
          ]}
        />
      </div>
      {listed.length > 0 && (
        <div className={styles.more}>
          {listed.map(({ id, label, effect }) => (
            <details key={id}>
              <summary>{`${label} (${formatNumber(effect.count, language)})`}</summary>
              <p className={styles.codes}>{effect.codes.join(', ')}</p>
            </details>
          ))}
        </div>
      )}
    </Card>
  )
}
