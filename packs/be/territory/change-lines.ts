import type { PackAreaChange } from '#shared/pack.ts'
import { factLines } from './fact-lines.ts'

/** Parses changes. A heading `# 2025-01-01` dates the lines below it. Each line is `merge A B > C`. */
export function parseChanges(prefix: string, text: string): PackAreaChange[] {
  const keys = (content: string) => content.split(' ').map((word) => `${prefix}-${word}`)
  return factLines(text).map(({ heading: [date = ''], parts: [line = ''] }) => {
    const groups = /^(?<kind>merge|split|recode|planned_merge) (?<from>.+) > (?<into>.+)$/.exec(line)?.groups
    if (groups === undefined) throw new Error(`not a change of areas: ${line}`)
    return {
      date,
      kind: groups.kind as PackAreaChange['kind'],
      from: keys(groups.from ?? ''),
      into: keys(groups.into ?? ''),
    }
  })
}
