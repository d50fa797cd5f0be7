import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as answerWorkbook } from '../../../answer-workbook/messages/en.ts'
import { en as itemsPage } from '../../messages/en.ts'

const noAnswer = 'No answer'

export const en = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  send: {
    act: 'Request answers',
    title: 'Request answers to this plan',
    text: 'Each organisation receives each priority of the version as an item to answer. Items that were sent before are not sent again.',
    version: labels.version,
    recipients: 'Recipients',
    recipientMethods: {
      kind: 'All organisations of a kind',
      area: 'All organisations of a kind in an area',
      named: 'Selected organisations',
    },
    bodyType: 'Kind of organisation',
    area: labels.area,
    organisations: labels.organisations,
    dueOn: answerWorkbook.columns.dueOn,
    send: 'Send items',
    sent: (items: number, organisations: number) =>
      `${plural('en', items, `${items} item`, `${items} items`)} sent to ${plural('en', organisations, `${organisations} organisation`, `${organisations} organisations`)}`,
    already: (count: number) => `${count} sent earlier`,
    unreadable: (count: number) =>
      plural(
        'en',
        count,
        '1 organisation cannot read some elements and did not receive those items',
        `${count} organisations cannot read some elements and did not receive those items`,
      ),
    noVersion: 'Freeze a version first. Answers always refer to a frozen version.',
  },
  ribbon: {
    label: 'What this plan answers, and who answers it',
    answersTo: 'Answers to',
    here: headings.thisPlan,
    organisationsAsked: (organisations: string) => `Organisations asked · ${organisations}`,
    flows: 'Connections as text',
    itemsAnswered: (answered: string, total: string) => `${answered} of ${total} answered`,
    older: (version: number) => `version ${version}, replaced by a newer one`,
    version: (version: number) => `version ${version}`,
    elements: (kind: string, count: string) => `${kind}: ${count}`,
    elaboratedBy: (count: string) => `elaborated in ${count === '1' ? '1 plan' : `${count} plans`}`,
    carrying: (organisations: string, number: number) =>
      `${organisations} ${plural('en', number, 'includes priorities', 'include priorities')}`,
    /** For places with little space next to the figure. */
    carryingShort: (organisations: string, number: number) =>
      `${organisations} ${plural('en', number, 'includes it', 'include it')}`,
    carryingLine: 'covered, adopt, adapt, partly',
    notCarrying: (organisations: string, number: number) =>
      `${organisations} ${plural('en', number, 'includes none', 'include none')}`,
    notCarryingLine: 'with reasons',
    notAnswered: (organisations: string, number: number) =>
      `${organisations} ${plural('en', number, 'has not answered', 'have not answered')}`,
    withheld: (organisations: string, number: number) =>
      `${organisations} ${plural('en', number, 'answer', 'answers')} not visible to you`,
    flow: (from: string, to: string) => `${from} → ${to}`,
  },
  onePage: {
    includedBy: (carried: string, asked: string) => `Answers: included by ${carried} of ${asked}`,
    notAnswered: (silent: string) => `${silent} without an answer`,
  },
  tab: {
    label: answerWorkbook.sheet,
    labelOpen: (open: number) => `Answers · ${open}`,
    ownAnswers: 'Answers of this plan',
    ownAnswersHint: 'Items sent by the organisations that issue plans at other levels.',
    receivedAnswers: 'Answers to this plan',
    receivedAnswersHint: (version: number) => `Version ${version}, by priority.`,
    item: answerWorkbook.columns.title,
    answer: labels.answer,
    requests: 'Requests',
    carried: 'Included',
    notCarried: 'Not included',
    noAnswer,
    notLinked: 'Not linked',
    gap: statuses.none,
    plan: labels.plan,
    reasons: answerWorkbook.columns.reasons,
    carriedBy: answerWorkbook.columns.elements,
    toAnswer: 'Answer items',
    toMatrix: actions.openMatrix,
    empty: 'No items to answer and no answers requested',
    emptyText:
      'Items appear here when another organisation asks for answers. To request answers to this plan, freeze a version and choose “Request answers”.',
  },
  links: {
    title: 'Links for organisations without accounts',
    hint: 'Anyone who has the link can answer for the organisation until the link expires. It goes to the registered address of the organisation; without one, the answer counts as recorded by you. An organisation with accounts answers itself.',
    body: labels.organisation,
    until: 'Valid until',
    revoke: actions.revokeLink,
    revoked: 'revoked',
    expired: 'expired',
    none: 'No links have been created.',
  },
  panel: {
    planNotReadable: itemsPage.cell.planNotReadable,
    answeredBy: 'Answers received',
    carrying: 'Included: covered, adopt, adapt, partly',
    notCarrying: 'No capacity or not relevant',
    notAnswered: noAnswer,
    withheld: 'Answer not visible to you',
    answers: 'Answers items of',
    effects: 'Consequences of a change, and agreements',
    includedBy: 'Organisations that include this',
    more: (count: number) => `and ${count} more`,
    ratio: (count: string, all: string) => `${count} / ${all}`,
  },
  agreements: {
    title: 'Agreements between equal authorities',
    hint: 'Authorities of the same level can ask each other for agreement. Neither plan takes precedence.',
    requestAgreement: 'Request agreement',
    withPlan: 'Plan of the other authority',
    text: 'Subject of the agreement',
    send: 'Send request',
    requested: 'Agreement requested',
    agree: 'Agree',
    refuse: 'Refuse',
    reasons: 'Reasons (required to refuse)',
    answered: 'Agreement updated',
    withdraw: 'Withdraw request',
    withdrawReason: 'Reason for the withdrawal',
    between: (asking: string, asked: string) => `${asking} asks ${asked} for agreement`,
    none: 'No agreements have been requested.',
  },
  consequences: {
    title: 'Consequences of a change',
    hint: 'See who is affected before you change an element or bring a version into force, and ask those organisations to consider the change.',
    show: 'Show consequences of a change',
    subject: headings.change,
    wholePlan: 'The current plan',
    versionIn: (number: number) => `Version ${number} enters into force`,
    noEffects: 'Nothing outside this plan depends on it.',
    summary: (organisations: number, elements: number, answers: number) =>
      [
        plural('en', organisations, `${organisations} organisation`, `${organisations} organisations`),
        plural('en', elements, `${elements} element`, `${elements} elements`),
        plural('en', answers, `${answers} answer`, `${answers} answers`),
      ].join(', '),
    body: labels.organisation,
    elements: headings.elements,
    plans: labels.plans,
    answers: answerWorkbook.sheet,
    functions: labels.functions,
    createTasks: 'Create tasks for these organisations',
    reason: 'Change and reason',
    dueOn: 'Due by',
    made: (count: number) => plural('en', count, `${count} task created`, `${count} tasks created`),
  },
}
