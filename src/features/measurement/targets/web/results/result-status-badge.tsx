import { useWords } from '#platform/web/language.tsx'
import { Pill } from '#ui/pill.tsx'
import { StatusBadge } from '#ui/status-badge.tsx'
import type { Standing } from '../../results/entities.ts'
import { resultMessages } from './messages/index.ts'

/** Where a result stands. What gets no colour is a quiet word. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { standings } = useWords(resultMessages)
  const label = standings[standing]
  return standing === 'read_with_effort' ? <Pill>{label}</Pill> : <StatusBadge status={standing} label={label} />
}
