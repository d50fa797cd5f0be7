/** Document messages for questions. */
export const en = {
  title: 'Questions from members',
  by: 'Asked by',
  about: 'About',
  question: 'Question',
  answer: 'Answer',
  whole: 'The whole plan',
  none: 'Not answered yet.',
}
