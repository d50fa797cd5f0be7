import { en as actions } from '#shared/action-messages/en.ts'
import { en as confirmations } from '#shared/confirmation-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as answerWorkbook } from '../../answer-workbook/messages/en.ts'

const signals = 'Signals'
const answered = 'Answered'

export const en = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  more: actions.showMore,
  undo: 'Undo',
  all: statuses.standalone.all,
  asTable: actions.showAsTable,
  kindHelp: {
    covered: 'Our plan already includes this.',
    adopt: 'We include it in our plan as it is.',
    adapt: 'We include it in our plan in an adapted form.',
    partly: 'We include part of it in our plan.',
    no_capacity: 'It is an issue in our area, but we lack the capacity.',
    not_relevant: 'This is not an issue in our area.',
  },
  version: phrases.version,
  superseded: 'a newer version is in force',
  country: {
    title: 'Answers across the country',
    intro:
      'Each priority is sent to organisations as an item to answer. A row shows the answers of one organisation. A column shows which organisations include a priority in their plan.',
    eyebrow: (plan: string, organisations: number) =>
      `${plan} → ${plural('en', organisations, `${organisations} organisation`, `${organisations} organisations`)}`,
    choosePlan: labels.plan,
    chooseVersion: labels.version,
    answerOwn: 'Answer for my organisation',
    toSignals: signals,
    empty: 'No plan has been sent for answers yet',
    emptyText:
      'After a version of a plan is frozen, its owner can ask other organisations to answer it. The answers appear here.',
    notAsked: 'No organisation has been asked yet',
    notAskedText:
      'Open the plan and request answers. The priorities then appear here as columns and the organisations as rows.',
    toPlan: 'Open the plan',
    noMatches: 'No organisation matches these filters',
    noneFoundText: 'Change or clear the filters to see more organisations.',
  },
  filters: {
    label: 'Filter organisations',
    size: 'Size',
    border: 'Border areas only',
    clear: actions.clearFilters,
  },
  stats: {
    carried: (asked: string) => `of ${asked} requested answers: covered, adopt, adapt or partly`,
    notCarried: 'no capacity or not relevant, each with reasons',
    noAnswer: (organisations: number) =>
      organisations === 0
        ? 'no answer yet'
        : `no answer yet · ${plural('en', organisations, '1 organisation without any answer', `${organisations} organisations without any answer`)}`,
    border: (count: number) =>
      plural(
        'en',
        count,
        'priority not included by any organisation at the border',
        'priorities not included by any organisation at the border',
      ),
    recorded: (count: number) =>
      `${count} ${count === 1 ? 'answer was' : 'answers were'} not given by the organisation: the organisation that asks recorded ${count === 1 ? 'it' : 'them'} via a link.`,
    withheld: (_count: number) => 'Answers that are not visible to you are not counted.',
  },
  matrix: {
    title: 'Priorities × organisations',
    hint: 'By group, then by name. Select a cell to see the reasons, the deciding body and the linked objectives.',
    rows: labels.organisation,
    legend: headings.legend,
    names: 'Show organisation names',
    elsewhere: 'No group',
    previous: 'Previous',
    next: 'Next',
    position: (from: number, to: number, total: number) => `${from} to ${to} of ${total}`,
  },
  cell: {
    requestedOn: (date: string) => `requested on ${date}`,
    due: (date: string) => `answer due by ${date}`,
    notAsked: 'This organisation was not asked to answer this item.',
    noAnswer: 'Requested, not answered yet.',
    withheldText: 'There is an answer, but its marking does not allow you to read it.',
    withdrawn: 'The request was withdrawn.',
    reasons: answerWorkbook.columns.reasons,
    noReasons: 'No reasons were given. This answer does not require any.',
    decidedBy: headings.decidedBy,
    signatories: answerWorkbook.columns.signatories,
    decidedOn: labels.decidedOn,
    answeredBy: 'Recorded by',
    byLink: (by: string | null) => (by ? `via a signed link that ${by} created` : 'via a signed link'),
    recordedByLink: (by: string | null) =>
      `not given by the organisation: recorded via a link of ${by ?? 'the organisation that asks'} that went to no registered address`,
    carriedBy: answerWorkbook.columns.elements,
    noLinkedElements: 'No element of the plan is linked to this answer yet.',
    history: 'Previous answers',
    until: (moment: string) => `until ${moment}`,
    noHistory: 'There are no previous answers.',
    answer: 'Answer this item',
    openPlan: 'Open the plan of this organisation',
    planNotReadable: 'You do not have access to the plan of this organisation.',
  },
  details: {
    reasons: 'Reasons given',
    noReasons: 'There are no reasons that you can read.',
    notAnswered: 'Organisations without any answer',
    allAnswered: 'Every organisation that was asked has answered at least one item.',
    border: 'Priorities not included by any organisation at the border',
    noBorder: 'Each priority is included by at least one organisation at the border.',
    notIncluded: 'Priorities not included by any organisation',
  },
  answer: {
    title: answerWorkbook.page.back,
    intro:
      'Each organisation decides for itself how it responds to the plan of another level. Indicate for each item what your plan does with it, and why.',
    organisation: 'Answer on behalf of',
    which: actions.show,
    only: { all: statuses.standalone.all, open: 'Open', answered },
    progress: (answered: number, total: number) => `${answered} of ${total} answered`,
    askedBy: (body: string) => `requested by ${body}`,
    dueOn: (on: string) => `due by ${on}`,
    countsFrom: (on: string) => `the plan is in force, and your answer counts, from ${on}`,
    late: statuses.overdue,
    answerLabel: labels.answer,
    keys: 'Choose with the arrow keys or the keys 1 to 6.',
    reasons: answerWorkbook.columns.reasons,
    reasonsHint: 'Visible to the organisation that asked, and printed in your plan.',
    reasonsMissing: 'This answer requires reasons.',
    carriers: 'Elements of your plan that implement this item',
    carriersHint: 'Suggested because they concern the same phenomenon, also under its previous and later names.',
    noCarriers: 'Your plan has no elements on this phenomenon yet. You can answer now and link elements later.',
    via: {
      same: 'same phenomenon',
      crosswalk: 'same phenomenon, other name',
      narrower: 'narrower phenomenon',
      wider: 'broader phenomenon',
    },
    decision: 'Decision',
    decisionHint: 'Applies to every answer that you save on this page.',
    decidingBody: headings.decidingBody,
    decidingBodyHint: 'The council or other body that decided',
    signatories: answerWorkbook.columns.signatories,
    signatoriesHint: 'Functions, separated by commas',
    decidedOn: labels.decidedOn,
    marking: 'Marking of the answers',
    save: actions.saveAnswer,
    change: actions.changeAnswer,
    saved: (title: string) => `Answer to “${title}” saved`,
    savedMany: (count: number) => plural('en', count, `${count} answer saved`, `${count} answers saved`),
    restored: 'Previous answer restored',
    draft: 'Draft saved in this browser',
    bulkCovered: 'Mark items already covered',
    bulkRest: 'Answer all open items',
    bulkTitle: 'Answer several items',
    bulkMatches: (count: number) =>
      plural(
        'en',
        count,
        'Your plan has matching elements for 1 open item.',
        `Your plan has matching elements for ${count} open items.`,
      ),
    bulkNoMatches: 'Your plan has no elements on the phenomena of the open items.',
    bulkRestText: (count: number) =>
      plural('en', count, 'This answer applies to 1 open item.', `This answer applies to ${count} open items.`),
    bulkSave: (count: number) => plural('en', count, `Answer ${count} item`, `Answer ${count} items`),
    noOrganisation: 'You cannot answer for an organisation',
    noOrganisationText:
      'People who plan or decide for an organisation answer its items. An administrator can assign such a role to you.',
    empty: 'No items to answer',
    emptyText:
      'Items appear here when another organisation asks yours to answer its plan. Items of several plans are listed together.',
    allDone: 'All items are answered',
    allDoneText: 'You can change an answer at any time. Previous answers remain available.',
    details: 'Decision and linked elements',
    stale: 'This item belongs to a version that has been replaced.',
  },
  link: {
    countsFrom: (on: string) => `From ${on}, the plan is in force and your answers count.`,
    title: (body: string) => `Answers of ${body}`,
    intro: (asking: string, plan: string) =>
      `${asking} asks you to answer ${plan}. You do not need an account. This page is for your organisation only.`,
    until: (moment: string) => `This link is valid until ${moment}.`,
    thanks: 'All items are answered. You can change your answers as long as the link is valid.',
  },
  timeline: {
    title: 'Alignment of planning cycles',
    hint: 'Plans in force in each year, and plans that answer an older version.',
    today: phrases.today,
    track: headings.kindOfPlan,
    span: labels.period,
    from: headings.from,
    to: headings.until,
    plans: (count: number) => plural('en', count, `${count} plan`, `${count} plans`),
    bar: (track: string, years: string, plans: string) => `${track}: ${years}, ${plans}`,
    lapses: (plans: string, upper: string, version: number) =>
      `Version ${version} of ${upper} has been replaced, but is still answered by ${plans}. Request new answers.`,
    without: (plans: string, days: string, upper: string) =>
      `During the period of ${plans}, ${upper} is not in force for ${days === '1' ? '1 day' : `${days} days`}.`,
    none: 'There are no plans with a period that you can read.',
  },
  localChoices: {
    title: 'Local choices outside the plan',
    hint: 'Priorities that organisations chose and that no item of this plan covers.',
    organisations: (count: number) => plural('en', count, `${count} organisation`, `${count} organisations`),
    none: 'All local choices are covered by the items of this plan.',
    signal: 'Send a signal',
    signals: (open: number) =>
      plural('en', open, `${open} signal awaiting an answer`, `${open} signals awaiting an answer`),
  },
  signals: {
    title: signals,
    intro:
      'With a signal, an organisation reports a local development to the organisation that issues a plan. Every signal receives an answer. A deferred signal returns on the chosen date.',
    send: 'Send signal',
    which: labels.status,
    sides: { to: 'Sent to us', by: 'Sent by us', every: 'All that I can read' },
    only: { all: statuses.standalone.all, open: 'Awaiting an answer', answered },
    show: actions.show,
    route: (from: string, to: string) => `From ${from} to ${to}`,
    sentAt: (moment: string) => `sent on ${moment}`,
    due: 'deferral ended: answer again',
    open: 'awaiting an answer',
    kindLabel: labels.answer,
    parkedUntil: 'Deferred until',
    parked: (on: string) => `deferred until ${on}`,
    reasons: answerWorkbook.columns.reasons,
    answer: 'Answer signal',
    change: actions.changeAnswer,
    answered: confirmations.answerSaved,
    sent: 'Signal sent',
    owner: headings.onBehalfOf,
    plan: 'Plan concerned',
    noPlan: 'No specific plan',
    phenomenon: headings.phenomenon,
    addressee: headings.to,
    addresseeHint: 'Leave empty to send the signal to the organisation that issues the plan.',
    subject: headings.messageSubject,
    text: 'Observation and request',
    marking: labels.marking,
    none: 'No signals yet',
    noneText:
      'If a local problem is not covered by any higher-level plan, send a signal with your observation and your request. The organisation that issues the plan answers it.',
    noMatches: 'No signals found',
    noneFoundText: 'Choose other filters, or show all signals that you can read.',
  },
}
