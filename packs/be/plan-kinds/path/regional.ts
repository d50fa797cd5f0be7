import { regionalNames } from './regional-texts.ts'
import { regionalGovernment, regionalSecurityBody, regionalSecurityCouncil } from './seats.ts'
import { path, practice } from './step.ts'

/**
 * The regional plan. The government of the region decides it within its own powers, after the opinion of the regional
 * security council. The service that drafts the plan does not advise on its own draft. A region without a council has no
 * such step. The steps follow the practice of the Brussels plan 2021-2024. The ordinance that sets them is unverified and
 * is kept as data.
 */
export const regionalPath = path('G', regionalNames, [
  { code: 'looking', act: 'work', basis: practice, preparedBy: [regionalSecurityBody], weeks: 26 },
  {
    code: 'partner_consultation',
    act: 'work',
    basis: practice,
    preparedBy: [regionalSecurityBody],
    after: ['looking'],
    weeks: 8,
  },
  {
    code: 'drafting',
    act: 'work',
    basis: practice,
    preparedBy: [regionalSecurityBody],
    after: ['partner_consultation'],
    required: true,
    weeks: 20,
  },
  {
    code: 'security_council',
    act: 'opinion',
    basis: practice,
    preparedBy: [],
    advisers: [regionalSecurityCouncil],
    mayBeAbsent: true,
    needs: ['drafting'],
    weeks: 6,
  },
  {
    code: 'approval',
    act: 'decision',
    approves: true,
    basis: practice,
    preparedBy: [regionalSecurityBody],
    deciders: [regionalGovernment],
    needs: ['drafting'],
    after: ['security_council'],
    required: true,
    addendum: true,
    weeks: 4,
  },
  {
    code: 'in_force',
    act: 'entry',
    basis: practice,
    preparedBy: [regionalSecurityBody],
    needs: ['approval'],
    required: true,
    addendum: true,
    weeks: 1,
  },
  {
    code: 'yearly_evaluation',
    act: 'work',
    completedAt: 'year_end',
    basis: practice,
    preparedBy: [regionalSecurityBody],
    needs: ['in_force'],
    weeks: 4,
  },
])
