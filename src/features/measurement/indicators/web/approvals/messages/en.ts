import type { anomalyCodes } from '../../../anomalies/contract.ts'

type AnomalyContext = {
  comparisonValue: string
  middle: string
  low: string
  high: string
  years: number
  dimension: string
}

export const en = {
  title: 'Figures to approve',
  intro:
    'What your body told, and what bodies below it told and approved. What is approved is locked: a correction says why, or the approval is withdrawn first.',
  loading: 'Loading what waits',
  link: 'Figures to approve',
  body: 'For',
  views: { label: 'Parts of this page', more: 'More', waiting: 'Waits for approval', approved: 'Approved' },
  none: 'Nothing waits for your approval',
  noneText: 'As soon as figures of your body are recorded, or a body below approves its own, they stand here.',
  noneApproved: 'Nothing is approved yet',
  noneApprovedText: 'What your body approves stands here; it can be withdrawn with a reason.',
  notAllowed: 'You approve no figures',
  notAllowedText:
    'Chiefs of corps, programme managers, planners at a ministry, director-coordinators and governors do.',
  list: 'Figures, by indicator, body and year',
  choose: (name: string) => `Choose ${name}`,
  chooseAll: 'Choose all shown',
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
  since: (came: number, revised: number) =>
    revised > 0
      ? `approved before: ${came} came since, ${revised} of them corrected`
      : `approved before: ${came} came since`,
  approve: (count: number) => (count <= 1 ? 'Approve' : `Approve ${count}`),
  approved: (figures: string) => `${figures} ${figures === '1' ? 'figure' : 'figures'} approved and locked`,
  chosen: (count: number, figures: string) =>
    count === 0 ? 'Nothing chosen yet' : `${count} chosen, ${figures} ${figures === '1' ? 'figure' : 'figures'}`,
  more: 'Show more',
  withdraw: 'Withdraw',
  withdrawTitle: (sheet: string) => `Withdraw the approval: ${sheet}`,
  withdrawText: 'Its figures can be recorded otherwise again. The approval and your reason stay in the history.',
  withdrawn: 'The approval is withdrawn',
  reason: 'Reason',
  reasonNeeded: 'At least three letters',
  cancel: 'Cancel',
  by: (who: string, as: string, body: string, moment: string) => [who, as, body, moment].filter(Boolean).join(', '),
  byBody: 'Approved by its own body',
  byAbove: 'Approved by the body above',
  explain: {
    heading: 'Approval',
    all: (step: string) => `${step}: all of it`,
    part: (step: string, approved: string, all: string) =>
      `${step}: ${approved} of ${all} figures, the rest is not approved`,
    none: (step: string) => `${step}: no`,
    was: (value: string) => `approved: ${value}`,
    holds: 'holds',
    corrected: (moment: string, reason: string) =>
      reason ? `before the correction of ${moment}: ${reason}` : `before it was told otherwise on ${moment}`,
    withdrawn: (moment: string, who: string, reason: string) => `withdrawn ${moment} ${who}: ${reason}`,
    history: 'Every approval',
  },
  lock: (who: string) => `Approved: ${who}`,
  lockUnknown: 'Approved',
  correction: {
    title: (count: number) => (count === 1 ? '1 cell is approved otherwise' : `${count} cells are approved otherwise`),
    text: 'Say why they are corrected. The approval stays one of the earlier value, and a new one is asked.',
    notYours: 'Whoever approves figures of your body corrects them with a reason, or withdraws the approval.',
    save: (count: number) => (count === 1 ? 'Correct 1 figure' : `Correct ${count} figures`),
  },
  findings: {
    heading: 'What strikes',
    show: (count: number) => `Strikes: ${count}`,
    detect: 'Look for what strikes',
    none: 'Nothing strikes',
    tooMany: 'Too many figures to look at at once: open the indicator for one area.',
    more: (count: number) => `and ${count} more`,
    note: 'A figure that strikes may be right: nothing is refused because of it.',
    inEntry: (count: number) => (count === 1 ? '1 figure strikes' : `${count} figures strike`),
    codes: {
      BELOW_ZERO: () => 'below zero, which this never is',
      OVER_THE_WHOLE: ({ comparisonValue }) => `more than the whole, which is ${comparisonValue}`,
      NOT_WHOLE: () => 'not a whole number of what is counted',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        `far from ${years} other years: the middle is ${middle}, ${low} to ${high} would not strike`,
      NOT_THE_SUM_BELOW: ({ comparisonValue }) => `what lies below comes to ${comparisonValue}; both are kept`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) => `its parts (${dimension}) come to ${comparisonValue}`,
    } satisfies Record<(typeof anomalyCodes)[number], (of: AnomalyContext) => string> as Record<
      string,
      (of: AnomalyContext) => string
    >,
  },
  home: {
    heading: 'Figures that wait for your approval',
    none: 'No figures wait for your approval.',
    all: (count: number) => (count === 1 ? 'Look at it' : `Look at all ${count}`),
  },
  refusals: {
    NOT_WAITING: 'Some of these do not wait for you any more. Look again.',
    CHANGED_CONCURRENTLY: 'Figures came since you looked. Look again before you approve.',
    APPROVED_ABOVE: 'The body above approved this too: it withdraws first. Or correct the figure with a reason.',
    NOT_APPROVED: 'Nothing of this is approved by your body.',
  },
}
