import type { Proposal } from '../entities.ts'
import { documentOf, frame, type Given } from '../source.fixture.ts'
import { propose } from './propose.ts'

/** The outline as one reads it: kind, code and title, a step in for each level. */
export function drawn({ outline: { elements } }: Proposal): string[] {
  const depths = new Map<string, number>()
  return elements.map(({ id, parentId, kind, code, title }) => {
    const depth = parentId === null ? 0 : depths.get(parentId)! + 1
    depths.set(id, depth)
    return `${'  '.repeat(depth)}${[kind, code, title].filter(Boolean).join(' | ')}`
  })
}
/** What is proposed of a document of these paragraphs. */
export const proposed = (...given: readonly Given[]) => propose(documentOf(...given), frame)
