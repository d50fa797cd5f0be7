import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
export const en = {
  answerKinds: {
    followed: 'followed',
    partly_followed: 'partly followed',
    not_followed: 'not followed',
  },
  noAnswer: statuses.noAnswer,
  wholePlan: 'whole plan',
  fields: {
    title: changesTexts.fields.title,
    gain: changesTexts.fields.gain,
    rationale: changesTexts.fields.rationale,
    body: changesTexts.fields.body,
  },
  statuses: {
    stands: outcomes.unchanged,
    changed: 'changed since',
    gone: 'deleted since',
  },
  table: {
    columns: {
      body: 'Author',
      code: labels.code,
      element: labels.element,
      field: 'Field',
      quote: 'Text at the time',
      status: 'Text since',
      comment: 'Comment',
      proposal: 'Suggestion',
      madeOn: labels.date,
      answer: labels.answer,
      reasons: labels.reason,
    },
  },
  document: {
    title: 'Comments and answers',
    roundTitle: (round: string) => `Comments from “${round}”`,
    outside: 'Comments outside a comment round',
    person: 'an invited person',
    proposes: (text: string) => `Suggestion: ${text}`,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    TEXT_CHANGED:
      'The comment was not sent. This text was changed in the meantime. Reload the page and comment on the current text.',
    NO_VALUE_TO_REPLACE: 'A suggestion replaces existing text. Choose a title or a paragraph first.',
    ROUND_CLOSED: 'This comment round is closed. The organisation that opened it can reopen it.',
    INVITATION_WITHDRAWN: 'This invitation was withdrawn. Invite the organisation or person again first.',
    NOT_INVITED:
      'Your organisation is not invited to this comment round. Ask the organisation that opened it for an invitation.',
    PLAN_ENDED: 'No comments can be added because this plan has ended.',
    ALREADY_ANSWERED: 'The comment was not withdrawn because it already has an answer.',
    REASONS_REQUIRED: 'Give a reason if the comment is followed only partly or not at all.',
    NO_SUGGESTION: 'This comment has no suggestion to accept.',
    SUGGESTION_NOT_ACCEPTED: 'This suggestion has not been accepted, or its acceptance was already undone.',
    NOTHING_TO_UNDO: 'This can no longer be undone here. Both texts are in the history of the plan.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    NOT_A_DRAFT: 'A comment round needs a draft. This plan has already been approved.',
    DUE_DATE_IN_PAST: 'The date cannot be in the past. Choose today or a later date.',
    NO_INVITEES: 'Choose at least 1 organisation or enter at least 1 person.',
    OWNER_INVITED: 'The owner of the plan cannot be invited. Remove it from the list.',
    UNKNOWN_ORGANISATION: 'One of these organisations no longer exists. Remove it from the list.',
    INVITEES_WITHOUT_ACCESS:
      'The marking of this plan does not allow some of these invitees to read it. Add them as partners of the plan or change its marking.',
    ROUND_OPEN: 'This comment round is already open.',
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'The link was not created. Choose a date in the future.',
    LINK_NOT_VALID: 'This link is not valid. Ask the organisation that sent it for a new one.',
  },
}
