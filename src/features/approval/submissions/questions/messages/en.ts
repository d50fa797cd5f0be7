/** Document messages for questions. */
export const en = {
  title: 'Questions from members',
  author: 'Asked by',
  subject: 'About',
  question: 'Question',
  answer: 'Answer',
  whole: 'The whole plan',
  none: 'Not answered yet.',
}
