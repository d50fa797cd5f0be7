/** Messages of tasks, by kind, and of errors, by code. */
export const en = {
  kinds: {
    answer_items: 'answer these items',
    review_alignment: 'review the alignment with the new version',
    consider_consequences: 'review a change to another plan',
    answer_signal: 'answer this signal',
    answer_agreement: 'answer a request for agreement',
    preparation_step: 'complete a preparation step of a plan',
    cascade_step: 'deliver a follow-up plan or answer',
    react_to_round: 'comment on a draft',
    round_reminder: 'reminder: comment on a draft',
    answer_comments: 'respond to the comments on a plan',
    path_opinion: 'give an opinion on a plan',
    answer_consultation: 'state what you expect of a plan',
    path_decision: 'decide on a plan',
    complete_plan: 'complete a plan that was sent',
    answer_question: 'answer a question from a member',
  },
  errors: {
    NOT_FOUND: 'This task does not exist or you do not have access to it.',
    ALREADY_CLOSED: 'This task is already closed. Reload the page.',
    TASK_CLOSES_AUTOMATICALLY: 'This task closes automatically once the requested action is completed.',
    ASSIGNEE_NOT_IN_ORGANISATION: 'The function or person does not belong to this organisation. Choose another one.',
  },
}
