import { useMemo } from 'react'
import { useRoleName } from '#features/base/access/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Anomaly } from '../../anomalies/contract.ts'
import type { ApprovalNamed } from '../../approval-status/entities.ts'
import type { Definition } from '../../entities.ts'
import { useFigures } from '../use-figures.ts'
import { approvalMessages } from './messages/index.ts'

/** Returns texts for the approver and the unusual figures. */
export function useApprovalMessages() {
  const messages = useMessages(approvalMessages)
  const getRoleName = useRoleName()
  const { language, name } = useLocalizedText()
  const { exact } = useFigures()
  return useMemo(() => {
    const asWhat = ({ functionNames, role }: Pick<ApprovalNamed, 'functionNames' | 'role'>): string =>
      functionNames ? name(functionNames) : role ? getRoleName(role) : ''
    const formatApprover = (entry: ApprovalNamed): string =>
      messages.approver(
        entry.person ?? '',
        asWhat(entry),
        name(entry.approverNames),
        formatMoment(entry.approvedAt, language),
      )
    const strikes = (entry: Anomaly, definition: Pick<Definition, 'dimensions'> | undefined): string => {
      const dimension = definition?.dimensions.find(({ code }) => code === entry.dimension)
      return messages.anomalies.codes[entry.code]!({
        comparisonValue: entry.comparisonValue === null ? '' : exact(entry.comparisonValue),
        middle: entry.usualRange ? exact(entry.usualRange.middle) : '',
        low: entry.usualRange ? exact(entry.usualRange.low) : '',
        high: entry.usualRange ? exact(entry.usualRange.high) : '',
        years: entry.usualRange?.years ?? 0,
        dimension: dimension ? name(dimension.names) : (entry.dimension ?? ''),
      })
    }
    return { formatApprover, strikes }
  }, [messages, getRoleName, language, name, exact])
}
