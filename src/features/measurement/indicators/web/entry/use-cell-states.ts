import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import type { Definition } from '../../entities.ts'
import { indicatorClient } from '../api.ts'
import { approvalMessages } from '../approvals/messages/index.ts'
import { useApprovalMessages } from '../approvals/use-approval-messages.ts'
import { type Previewed, usePreview } from './use-preview.ts'

type FigureReport = Parameters<typeof indicatorClient.observations.recordFigures>[0]

/**
 * Checks figures before they are saved: approved figures that change, with the reason for the correction, and unusual
 * figures.
 */
export function useCellStates(reporterId: Id, definition: Definition, of: Previewed) {
  const messages = useMessages(approvalMessages)
  const { formatApprover, strikes } = useApprovalMessages()
  const mayCorrect = useMay()('figure.approve', reporterId)
  const [reason, setReason] = useState('')
  const { anomalies, locked } = usePreview(of)
  const isCorrection = locked.size > 0 && mayCorrect && isFilledText(reason)
  return {
    /** Cells that cannot be saved before a reason is given. */
    blocked: isCorrection ? [] : [...locked.keys()],
    getIssue: (key: string): string | undefined => {
      if (isCorrection || !locked.has(key)) return undefined
      const approval = locked.get(key)
      return approval ? messages.lock(formatApprover(approval)) : messages.lockUnknown
    },
    getWarning: (key: string): string | undefined =>
      anomalies
        .get(key)
        ?.map((entry) => strikes(entry, definition))
        .join('; '),
    anomalyNotice: anomalies.size > 0 ? messages.anomalies.inEntry(anomalies.size) : '',
    correction: { cells: locked.size, mayCorrect, reason, onReason: setReason },
    getSaveLabel: (count: number): string | undefined => (isCorrection ? messages.correction.save(count) : undefined),
    /** Records figures. If any approved figure changes, records all as a correction with the reason. */
    record: async (telling: FigureReport & { marking: Marking }) => {
      if (!isCorrection) return indicatorClient.observations.recordFigures(telling)
      const { source = null, extractedOn = null, closedOn = null } = telling.origin ?? {}
      const origin = { source, extractedOn, closedOn }
      const recorded = await indicatorClient.approvals.correctFigures({ ...telling, origin, reason: reason.trim() })
      setReason('')
      return recorded
    },
  }
}
