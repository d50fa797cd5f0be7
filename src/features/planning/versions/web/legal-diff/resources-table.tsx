import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatEuro, formatNumber } from '#shared/format.ts'
import type { ResourceChange } from '../../legal-diff/contract.ts'
import { legalDiffMessages } from '../../legal-diff/messages/index.ts'
import styles from './legal-diff.module.css'

/** Shows resources before and after, and the difference. */
export function ResourcesTable({ caption, resources }: { caption: string; resources: readonly ResourceChange[] }) {
  const messages = useMessages(legalDiffMessages).resources
  const common = useMessages(planMessages)
  const { language } = useLocalizedText()
  const amount = (kind: ResourceChange['kind'], value: number | null) =>
    value === null ? '–' : kind === 'budget' ? formatEuro(value, language) : formatNumber(value, language, 1)
  return (
    <table className={styles.resources}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.resource}</th>
          <th scope="col">{messages.before}</th>
          <th scope="col">{messages.after}</th>
          <th scope="col">{messages.difference}</th>
        </tr>
      </thead>
      <tbody>
        {resources.map(({ kind, service, year, team, before, after, difference }) => (
          <tr key={`${kind} ${service} ${year} ${team}`}>
            <th scope="row">
              {[common.resources[kind], common.services[service], year, team].filter(Boolean).join(', ')}
            </th>
            <td>{amount(kind, before)}</td>
            <td>{amount(kind, after)}</td>
            <td>{`${difference > 0 ? '+' : ''}${amount(kind, difference)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
