/** Messages of tasks, by kind, and of errors, by code. */
export const en = {
  kinds: {
    answer_items: 'answer these items',
    review_alignment: 'review the alignment with the new version',
    consider_consequences: 'consider a change above',
    answer_signal: 'answer this signal',
    answer_agreement: 'answer what an equal authority asks',
    preparation_step: 'make a step before the start of a plan',
    cascade_step: 'bring what a plan expects after its start',
    react_to_round: 'remark on a draft',
    round_reminder: 'reminder: remark on a draft',
    answer_comments: 'answer the remarks on a plan',
    path_opinion: 'give an opinion on a plan',
    answer_consultation: 'say what you expect of a plan',
    path_decision: 'decide on a plan',
    complete_plan: 'complete a plan that was sent',
    answer_question: 'answer a question of a member',
  },
  refusals: {
    NOT_FOUND: 'This task is not there, or not yours.',
    ALREADY_CLOSED: 'This task is closed already.',
    CLOSES_BY_ITSELF: 'This task ends by itself: do what it asks for.',
    NOT_OF_THIS_ORGANISATION: 'Not a function or a person of this body.',
  },
}
