/** Messages of tasks, by kind, and of errors, by code. */
export const en = {
  errors: {
    NOT_FOUND: 'This task does not exist or you do not have access to it.',
    ALREADY_CLOSED: 'This task is already closed. Reload the page.',
    TASK_CLOSES_AUTOMATICALLY: 'This task closes automatically once the requested action is completed.',
    ASSIGNEE_NOT_IN_ORGANISATION: 'The function or person does not belong to this organisation. Choose another one.',
  },
}
