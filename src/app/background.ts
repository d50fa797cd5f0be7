export { sendRoundReminders } from '#features/planning/comments/index.ts'
export { updatePlanStates } from '#features/planning/plans/index.ts'
export { openChecking } from '#features/quality/checks/index.ts'
export { createFeedEndpoint, sendReminders } from '#features/workspace/calendar/index.ts'
