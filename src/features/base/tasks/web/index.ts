import { apiFor } from '#platform/web/client.ts'
import type { taskContract } from '../contract.ts'

export { taskHref } from '../model.ts'

/** The questions and acts of tasks; the shell counts what waits, home shows it. */
export const taskApi = apiFor<typeof taskContract>('tasks')
