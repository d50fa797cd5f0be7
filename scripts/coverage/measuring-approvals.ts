import { type CoverageSubject, shown } from './row.ts'

const approvals = 'src/features/indicators/approvals/approvals.db.test.ts'
const anySequence = 'src/features/indicators/approvals/any-sequence.db.test.ts'
const findings = 'src/features/indicators/findings/findings.db.test.ts'
const rules = 'src/features/indicators/findings/findings.test.ts'
const page = 'src/features/indicators/web/approvals/approvals-page.web.test.tsx'
const file = 'src/features/indicators/import/bring-in-job.db.test.ts'
const entry = 'src/features/indicators/web/entry/entry-page.web.test.tsx'
const one = 'src/features/indicators/web/one/indicator-page.web.test.tsx'

/** Who approves figures, what that locks, and what strikes in them. */
export const measuringApprovals: CoverageSubject = {
  subject: 'Approval of figures, and findings',
  rows: [
    shown(
      'Approval of figures up the hierarchy: the own body, then the one above, with person, function and moment; many at once, whole or nothing',
      approvals,
      'wait for their own body, then for the one above it; each step with who, as what and when',
      approvals,
      'does so for the own body and for those below it, all or nothing, and only what was seen',
      approvals,
      'approves no more than may be read: what is kept to others neither waits nor counts',
      page,
      'are chosen with what strikes in them, and approved as many; a refusal says why',
      page,
      'are nobody else’s to approve',
    ),
    shown(
      'Locks: another value is refused with who approved, unless it is withdrawn or corrected with a reason; the history stays (R22)',
      approvals,
      'is locked: another value is refused with its place and who approved; the same, and what was never told, is taken',
      approvals,
      'is corrected with a reason by who may: the approval is one of the earlier value, and a new one is asked',
      approvals,
      'is free again when the approval is withdrawn with a reason, which stays written; the body above first',
      approvals,
      'is kept by the database itself: superseded by nothing else, its approval neither changed nor removed',
      anySequence,
      'a locked figure never changes without a trace, and totals and sheets are what stands, after any sequence',
      page,
      'are withdrawn with a reason once approved',
    ),
    shown(
      'Previews say beforehand what is locked, by whom: in the grid, in files, through the API',
      findings,
      'say which may not be, because what stands is approved, by whom',
      file,
      'is refused of a file too, and its preview says so beforehand',
      entry,
      'say beside the cell what strikes and who approved what stands; who may corrects it with a reason',
      entry,
      'stay approved where the reader may not correct: the page says who may',
    ),
    shown(
      'Every number shows its approvers, and that a part of it is not approved',
      approvals,
      'are told apart where only a part is approved: what came since waits, what it revises is counted',
      one,
      'has the same as a table, where each figure opens to what it is made of',
    ),
    shown(
      'Impossible values, outliers against own history, sums of parent against children and of parts against the whole: findings, not silence',
      rules,
      '%s is told by the definition: %#',
      rules,
      'strikes, with what would not; one odd year among the others does not hide it',
      rules,
      'does not strike where chance alone does so much, nor where too few years are known',
      rules,
      'that should come to the whole are told where they do not, or are more already',
      rules,
      'are those of the same days of other years, whole, and counted alike',
      findings,
      'strike where they are far from other years, and where sums differ; as words of numbers, and nothing is refused',
      findings,
      'are those of one body, and of what the reader may read all',
      findings,
      'are looked at in place of what stands, each finding at its line, and nothing is stored',
    ),
  ],
}
