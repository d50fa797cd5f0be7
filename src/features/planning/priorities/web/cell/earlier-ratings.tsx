import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { prioritiesApi } from '../api.ts'
import { priorityMessages } from '../messages/index.ts'
import styles from '../priorities.module.css'
import type { CellPlace } from './rating-form.tsx'

/** Shows the superseded ratings of the cell. */
export function EarlierRatings({ cell }: { cell: CellPlace }) {
  const messages = useMessages(priorityMessages)
  const { language, name } = useLocalizedText()
  const [open, setOpen] = useState(false)
  const earlier = useQuery({ ...prioritiesApi.getCell.queryOptions({ input: cell }), enabled: open })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.quiet}>{messages.cell.earlier}</summary>
      {earlier.data?.length === 0 && <p className={styles.quiet}>{messages.cell.noEarlier}</p>}
      <ul className={styles.list}>
        {earlier.data?.map((entry) => (
          <li key={`${entry.raterId} ${entry.asFunction} ${entry.supersededAt}`} className={styles.quiet}>
            {[
              entry.score === null ? messages.notKnown : entry.score,
              entry.raterId === null ? messages.cell.agreed : name(entry.raterNames ?? {}),
              entry.asFunction,
              entry.evidence,
              formatDate(entry.ratedOn, language),
            ]
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
