import { createApi } from '#platform/web/client.ts'
import type { taskContract } from '../contract.ts'

export { taskHref } from '../model.ts'

/** The queries and mutations of tasks. The shell counts open tasks and the home page lists them. */
export const taskApi = createApi<typeof taskContract>('tasks')
