export { remarkBlocks } from './document.ts'
export { remindOfRounds } from './rounds/remind.ts'
export { remarksSection } from './section.ts'
export { reopenTakenOver } from './taken-back.ts'
