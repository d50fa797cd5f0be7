import type { Block } from '#platform/docgen/model.ts'
import { createHook } from '#platform/hook.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'

/** A question for the figures on phenomena in an area, to be printed. */
export interface FigureQuestion {
  phenomena: readonly { phenomenonId: Id; names: Names }[]
  areaId: Id
  language: Language
  /** Whether to show figures in the external view. */
  externalView: boolean
}

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const priorityHooks = {
  /** The basis of a choice is printed in full. Each answer contains the blocks with figures that the actor may read. */
  dossierFigures: createHook<FigureQuestion, readonly Block[]>(),
}
