import type { LockedLine } from '#features/measurement/indicators/index.ts'
import { loadName } from '#shared/localized-text.ts'
import type { ImportIssue } from './preview/entities.ts'

/**
 * Converts a row that differs from an approved figure into an issue, with the approver and the day where the reader may
 * know them.
 */
export const toLockedIssue = ({ line, approval }: LockedLine): ImportIssue => ({
  row: line,
  column: null,
  code: 'APPROVED',
  value: approval
    ? `${approval.person ?? loadName(approval.approverNames, 'en')}, ${approval.approvedAt.slice(0, 10)}`
    : '',
  proposals: [],
})
