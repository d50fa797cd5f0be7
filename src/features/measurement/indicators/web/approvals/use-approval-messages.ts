import { useMemo } from 'react'
import { accessMessages } from '#features/base/access/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Role } from '#shared/permission.ts'
import type { Anomaly } from '../../anomalies/contract.ts'
import type { ApprovalNamed } from '../../approvals/entities.ts'
import type { Definition } from '../../entities.ts'
import { useFigures } from '../use-figures.ts'
import { approvalMessages } from './messages/index.ts'

/** Returns texts for the approver and the unusual figures. */
export function useApprovalWords() {
  const messages = useMessages(approvalMessages)
  const roles = useMessages(accessMessages).roles
  const { language, name } = useLocalizedText()
  const { exact } = useFigures()
  return useMemo(() => {
    const asWhat = ({ functionNames, role }: Pick<ApprovalNamed, 'functionNames' | 'role'>): string =>
      functionNames ? name(functionNames) : ((role && roles[role as Role]) ?? '')
    const formatApprover = (one: ApprovalNamed): string =>
      messages.by(one.person ?? '', asWhat(one), name(one.approverNames), formatMoment(one.approvedAt, language))
    const strikes = (one: Anomaly, definition: Pick<Definition, 'dimensions'> | undefined): string => {
      const dimension = definition?.dimensions.find(({ code }) => code === one.dimension)
      return messages.findings.codes[one.code]!({
        beside: one.beside === null ? '' : exact(one.beside),
        middle: one.usual ? exact(one.usual.middle) : '',
        low: one.usual ? exact(one.usual.low) : '',
        high: one.usual ? exact(one.usual.high) : '',
        years: one.usual?.years ?? 0,
        dimension: dimension ? name(dimension.names) : (one.dimension ?? ''),
      })
    }
    return { by: formatApprover, strikes }
  }, [messages, roles, language, name, exact])
}
