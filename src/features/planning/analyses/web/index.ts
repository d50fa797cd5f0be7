export { onePageActions, onePageAnswers } from './slots.ts'
