import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
/** Document messages for questions. */
export const en = {
  title: 'Questions from members',
  author: 'Asked by',
  subject: 'About',
  question: headings.question,
  answer: labels.answer,
  whole: 'The whole plan',
  none: 'Not answered yet.',
}
