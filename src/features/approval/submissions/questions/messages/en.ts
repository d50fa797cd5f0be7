/** Document messages for questions. */
export const en = {
  title: 'Questions of members',
  by: 'Asked by',
  about: 'About',
  question: 'Question',
  answer: 'Answer',
  whole: 'The plan as a whole',
  none: 'Not answered yet.',
}
