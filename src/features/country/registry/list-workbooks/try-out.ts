import type { Transact } from '#platform/context.ts'
import type { WorkbookDiff } from './diff-workbook.ts'
import type { Effect, Known, List } from './list.ts'

class RollbackError extends Error {}

/** Lets the list try out the effects of a file without other issues, and rolls them back. The list adds issues. */
export async function tryOut<K extends Known>(
  transact: Transact,
  list: List<K>,
  { issues }: WorkbookDiff,
  effects: readonly Effect[],
  known: K,
): Promise<void> {
  if (!list.tryOut || issues.length > 0 || effects.length === 0) return
  try {
    await transact('write', async (context) => {
      await list.tryOut?.(context, effects, known)
      throw new RollbackError()
    })
  } catch (error) {
    if (!(error instanceof RollbackError)) throw error
  }
}
