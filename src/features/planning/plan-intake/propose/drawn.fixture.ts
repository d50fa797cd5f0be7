import type { Proposal } from '../entities.ts'
import { frame, type Given, makeSource } from '../source.fixture.ts'
import { propose } from './propose.ts'

/** Returns the outline as text: kind, code and title, indented by level. */
export function drawn({ outline: { elements } }: Proposal): string[] {
  const depths = new Map<string, number>()
  return elements.map(({ id, parentId, kind, code, title }) => {
    const depth = parentId === null ? 0 : depths.get(parentId)! + 1
    depths.set(id, depth)
    return `${'  '.repeat(depth)}${[kind, code, title].filter(Boolean).join(' | ')}`
  })
}
/** Returns the proposal for a document with these paragraphs. */
export const proposed = (...given: readonly Given[]) => propose(makeSource(...given), frame)
