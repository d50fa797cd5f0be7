import type { LockedLine } from '#features/measurement/indicators/approvals/locks/queries.ts'
import { readName } from '#shared/localized-text.ts'
import type { ImportFault } from './contract.ts'

/** A row that says otherwise than an approved figure, with who approved it and on which day, where the reader may know. */
export const lockedFault = ({ line, approval }: LockedLine): ImportFault => ({
  row: line,
  column: null,
  code: 'APPROVED',
  value: approval
    ? `${approval.person ?? readName(approval.approverNames, 'en')}, ${approval.approvedAt.slice(0, 10)}`
    : '',
  proposals: [],
})
