import { en as errors } from '#shared/error-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

/** Messages of alignment: answers, signals, agreements, sizes, and errors by code. */
const withdrawn = 'withdrawn'

export const en = {
  answerKinds: {
    covered: 'covered',
    adopt: 'adopt',
    adapt: 'adapt',
    partly: 'partly',
    no_capacity: statuses.noCapacity,
    not_relevant: 'not relevant',
  },
  cells: {
    no_answer: statuses.noAnswer,
    not_asked: 'not asked',
    withheld: 'not visible to you',
    nothing_linked: 'adopt, nothing linked',
  },
  itemStates: {
    no_answer: statuses.noAnswer,
    answered: 'answered',
    withheld: 'answer not visible to you',
    withdrawn,
  },
  signalAnswerKinds: {
    taken_up: 'taken up',
    parked: 'deferred',
    no: 'not taken up',
  },
  agreementStates: {
    asked: 'requested',
    agreed: 'agreed',
    refused: statuses.refused,
    withdrawn,
  },
  sizeClasses: {
    small: 'under 25,000 inhabitants',
    medium: '25,000 to 50,000 inhabitants',
    large: '50,000 to 100,000 inhabitants',
    very_large: '100,000 inhabitants or more',
  },
  errors: {
    NOT_FOUND: errors.notFound,
    ALREADY_RECORDED: 'This was already recorded. Reload the page.',
    DATE_IN_FUTURE: 'The date cannot be in the future.',
    DATE_TOO_EARLY: 'The decision is dated more than two years before the plan to which you answer. Correct the date.',
    ANSWERED_WITH_ACCOUNT: 'The organisation answered this item with an account. A link does not replace that answer.',
    NOT_ADDRESSED: 'This item was sent to another organisation. Only that organisation can answer it.',
    NOT_YOUR_ORGANISATION: 'You can do this only for your own organisation.',
    SECOND_PERSON_REQUIRED: 'A second person of your organisation must confirm the release.',
    ITEM_WITHDRAWN: 'The request for this item was withdrawn. No answer is needed.',
    REASONS_REQUIRED: 'The answer has no reasons. Enter them; only “covered” and “adopt” do not require reasons.',
    ELEMENT_NOT_YOURS:
      'A linked element must belong to a plan of the organisation that answers. Choose another element.',
    ELEMENTS_NOT_ALLOWED:
      'The answers “no capacity” and “not relevant” cannot have linked elements. Remove the elements or choose another answer.',
    PLAN_NOT_YOURS: 'An organisation can answer only in its own plans. Choose one of its plans.',
    SEVERAL_ORGANISATIONS: 'These items were sent to several organisations. Answer for one organisation at a time.',
    PLAN_NOT_SENT: 'The plan has not been sent to its readers yet. Send it first.',
    NOT_IN_THIS_VERSION:
      'An element is not part of this version. Freeze a version that contains it, or leave the element out.',
    DATE_BEFORE_IN_FORCE: 'The due date cannot be before the day on which the version enters into force.',
    NO_ITEMS: 'This version has no priorities. Choose the elements to be answered.',
    NO_RECIPIENTS: 'No organisation matches this selection. Change the selection.',
    NO_RESPONSE_REQUESTED: 'This organisation has not received the items of this version. Send them first.',
    ACCOUNTS_ANSWER: ({ names }: { names: readonly string[] }) =>
      `The organisation answers with its own account, not by a link. These people can answer: ${names.join(', ')}.`,
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'The expiry date of the link has already passed. Choose a later date.',
    LINK_NOT_VALID: 'This link is not valid or has expired. Ask the organisation that sent it for a new one.',
    NO_TASK_RECIPIENTS: 'The signal has no recipient. Choose an organisation, or a plan of another organisation.',
    PARKED_UNTIL_MISSING: 'Enter the date until which the signal is deferred.',
    NOT_EQUAL_AUTHORITIES:
      'Agreements are possible only between organisations of the same level. Request answers from a lower level, or send a signal to a higher level.',
    ELEMENT_NOT_IN_PLAN: 'The element does not belong to that plan. Choose another element.',
    ALREADY_SETTLED: 'This has already been settled. Reload the page.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    STEP_UNKNOWN: 'This kind of plan does not have this step. Reload the page.',
  },
}
