import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { type Chapter, type ChapterOptions, chapters } from './chapter.ts'
import { documentMessages } from './messages/index.ts'

/**
 * Returns the blocks of all chapters. In an edition of a frozen version, the chapters that are text of the plan come
 * first, and the others state the day whose situation they describe.
 */
export async function buildChapters(
  context: TransactionContext,
  planId: Id,
  options: ChapterOptions,
  onChapter: () => void,
): Promise<Block[]> {
  const build = async (parts: readonly Chapter[]) => {
    const blocks: Block[] = []
    for (const chapter of parts) {
      onChapter()
      blocks.push(...(await chapter.build(context, planId, options)))
    }
    return blocks
  }
  if (!options.frozen) return build(chapters())
  const text = await build(chapters().filter(({ isPlanText }) => isPlanText))
  const live = await build(chapters().filter(({ isPlanText }) => !isPlanText))
  const note = documentMessages[options.language].situation(formatDate(context.today, options.language))
  return live.length === 0 ? text : [...text, { kind: 'paragraph', text: [{ text: note, emphasis: true }] }, ...live]
}
