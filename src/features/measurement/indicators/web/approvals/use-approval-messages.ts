import { useMemo } from 'react'
import { accessMessages } from '#features/base/access/messages/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Role } from '#shared/permission.ts'
import type { FigureFinding } from '../../anomalies/contract.ts'
import type { ApprovalNamed } from '../../approvals/entities.ts'
import type { Definition } from '../../entities.ts'
import { useFigures } from '../use-figures.ts'
import { approvalMessages } from './messages/index.ts'

/** Returns texts for the approver and the unusual figures. */
export function useApprovalWords() {
  const words = useWords(approvalMessages)
  const roles = useWords(accessMessages).roles
  const { language, name } = useReading()
  const { exact } = useFigures()
  return useMemo(() => {
    const asWhat = ({ functionNames, role }: Pick<ApprovalNamed, 'functionNames' | 'role'>): string =>
      functionNames ? name(functionNames) : ((role && roles[role as Role]) ?? '')
    const by = (one: ApprovalNamed): string =>
      words.by(one.person ?? '', asWhat(one), name(one.approverNames), formatMoment(one.approvedAt, language))
    const strikes = (one: FigureFinding, definition: Pick<Definition, 'dimensions'> | undefined): string => {
      const dimension = definition?.dimensions.find(({ code }) => code === one.dimension)
      return words.findings.codes[one.code]!({
        beside: one.beside === null ? '' : exact(one.beside),
        middle: one.usual ? exact(one.usual.middle) : '',
        low: one.usual ? exact(one.usual.low) : '',
        high: one.usual ? exact(one.usual.high) : '',
        years: one.usual?.years ?? 0,
        dimension: dimension ? name(dimension.names) : (one.dimension ?? ''),
      })
    }
    return { by, strikes }
  }, [words, roles, language, name, exact])
}
