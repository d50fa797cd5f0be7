import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatEuro, formatNumber } from '#shared/format.ts'
import type { MeansChange } from '../../legal-diff/contract.ts'
import { legalDiffMessages } from '../../legal-diff/messages/index.ts'
import styles from './legal-diff.module.css'

/** Shows resources before and after, and the difference. */
export function MeansTable({ caption, means }: { caption: string; means: readonly MeansChange[] }) {
  const words = useWords(legalDiffMessages).means
  const common = useWords(planMessages)
  const { language } = useReading()
  const amount = (kind: MeansChange['kind'], value: number | null) =>
    value === null ? '–' : kind === 'budget' ? formatEuro(value, language) : formatNumber(value, language, 1)
  return (
    <table className={styles.means}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {means.map(({ kind, service, team, before, after, difference }) => (
          <tr key={`${kind} ${service} ${team}`}>
            <th scope="row">{[common.means[kind], common.services[service], team].filter(Boolean).join(', ')}</th>
            <td>{amount(kind, before)}</td>
            <td>{amount(kind, after)}</td>
            <td>{`${difference > 0 ? '+' : ''}${amount(kind, difference)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
