/** Messages of tasks, by kind, and of errors, by code. */
export const en = {
  errors: {
    NOT_FOUND: 'This task does not exist or you do not have access to it.',
    ALREADY_CLOSED: 'This task is already closed. Reload the page.',
    CLOSES_BY_ITSELF: 'This task closes automatically once the requested action is completed.',
    NOT_OF_THIS_ORGANISATION: 'The function or person does not belong to this organisation. Choose another one.',
  },
}
