import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import type { anomalyCodes } from '../../../anomalies/contract.ts'
import { en as indicatorsPage } from '../../messages/en.ts'

type AnomalyContext = {
  comparisonValue: string
  middle: string
  low: string
  high: string
  years: number
  dimension: string
}

export const en = {
  title: labels.figuresToApprove,
  intro:
    'Figures that your organisation reported, and figures that organisations in its area reported and approved. Approved figures are locked: to change one, give a reason or withdraw the approval first.',
  loading: indicatorsPage.loading,
  link: labels.figuresToApprove,
  organisation: labels.organisation,
  views: { label: 'Views of this page', more: actions.more, waiting: 'To be approved', approved: 'Approved' },
  none: 'No figures to approve',
  noneText: 'Figures appear here when your organisation reports them or an organisation in its area approves them.',
  noneApproved: 'No approved figures yet',
  noneApprovedText: 'Figures that your organisation approves appear here. You can withdraw an approval with a reason.',
  notAllowed: 'You cannot approve figures',
  notAllowedText: 'Only some roles approve figures. An administrator can assign such a role to you.',
  list: 'Figures by indicator, organisation and year',
  choose: (name: string) => `Select ${name}`,
  chooseAll: 'Select all shown',
  sheet: (indicator: string, body: string, year: string) => `${indicator}, ${body}, ${year}`,
  counts: (known: string, missing: number, provisional: number, periods: number) =>
    [
      known === '1' ? '1 figure' : `${known} figures`,
      periods > 1 ? `${periods} periods` : '',
      missing > 0 ? `${missing} not available` : '',
      provisional > 0 ? `${provisional} provisional` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  since: (came: number, revised: number) => {
    const since = `approved earlier; ${came} reported since then`
    return revised > 0 ? `${since}, of which ${revised} corrected` : since
  },
  approve: (count: number) => (count <= 1 ? 'Approve' : `Approve ${count} selected`),
  approved: (figures: string) => `${figures} ${figures === '1' ? 'figure' : 'figures'} approved and locked`,
  chosen: (count: number, figures: string) =>
    count === 0 ? 'Nothing selected' : `${count} selected, ${figures} ${figures === '1' ? 'figure' : 'figures'}`,
  more: actions.showMore,
  withdraw: actions.withdraw,
  withdrawTitle: (sheet: string) => `Withdraw approval: ${sheet}`,
  withdrawText: 'The figures can then be changed again. The approval and your reason stay in the history.',
  withdrawn: 'Approval withdrawn',
  reason: labels.reason,
  reasonNeeded: 'At least 3 characters',
  cancel: actions.cancel,
  approver: (who: string, as: string, body: string, moment: string) =>
    [who, as, body, moment].filter(Boolean).join(', '),
  byReporter: 'Approved by the reporting organisation',
  byAbove: 'Approved at the next level',
  explain: {
    heading: headings.approval,
    all: (step: string) => `${step}: all source rows`,
    part: (step: string, approved: string, all: string) => `${step}: ${approved} of ${all} source rows`,
    none: (step: string) => `${step}: none`,
    was: (value: string) => `approved: ${value}`,
    inForce: statuses.inForce,
    corrected: (moment: string, reason: string) =>
      reason ? `before the correction of ${moment}: ${reason}` : `before the change of ${moment}`,
    withdrawn: (moment: string, who: string, reason: string) =>
      `withdrawn on ${moment}${who ? ` by ${who}` : ''}: ${reason}`,
    history: 'All approvals',
  },
  lock: (who: string) => `Approved: ${who}`,
  lockUnknown: statuses.standalone.approved,
  correction: {
    title: (count: number) =>
      plural(
        'en',
        count,
        '1 cell differs from the approved figure.',
        `${count} cells differ from the approved figures.`,
      ),
    text: 'Give a reason for the correction. The approval applies to the earlier figure; the new figure needs a new approval.',
    notYours:
      'A colleague who approves figures for your organisation can correct them with a reason or withdraw the approval.',
    save: (count: number) => plural('en', count, 'Correct 1 figure', `Correct ${count} figures`),
  },
  anomalies: {
    heading: 'Unusual figures',
    show: (count: number) => `Unusual figures: ${count}`,
    detect: 'Find unusual figures',
    none: 'No unusual figures found',
    tooMany: 'Too many figures to check at once. Open the indicator for one area.',
    more: phrases.andMore,
    hint: 'An unusual figure can be correct. It does not prevent saving or approval.',
    inEntry: (count: number) => plural('en', count, '1 unusual figure', `${count} unusual figures`),
    codes: {
      BELOW_ZERO: () => 'below zero, which is impossible for this indicator',
      OVER_THE_WHOLE: ({ comparisonValue }) => `more than the total, which is ${comparisonValue}`,
      NOT_WHOLE: () => 'not a whole number',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        plural(
          'en',
          years,
          `far from the figure of 1 other year: median ${middle}, usual range ${low} to ${high}`,
          `far from the figures of ${years} other years: median ${middle}, usual range ${low} to ${high}`,
        ),
      NOT_THE_SUM_BELOW: ({ comparisonValue }) =>
        `the areas within add up to ${comparisonValue}; both figures are saved`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) => `the parts (${dimension}) add up to ${comparisonValue}`,
    } satisfies Record<(typeof anomalyCodes)[number], (of: AnomalyContext) => string> as Record<
      string,
      (of: AnomalyContext) => string
    >,
  },
  errors: {
    APPROVAL_NOT_PENDING: 'Some of these figures no longer need your approval. Reload the page.',
    CHANGED_CONCURRENTLY: 'Figures were reported after you opened this page. Check them before you approve.',
    APPROVED_AT_NEXT_LEVEL:
      'The figures are also approved at the next level, where the approval must be withdrawn first. You can also correct the figure with a reason.',
    NOT_APPROVED: 'Your organisation has not approved any of these figures.',
  },
}
