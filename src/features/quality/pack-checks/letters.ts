import type { PackPlanKind } from '#shared/pack.ts'
import { fieldsIn, letterFields } from '#shared/pack-letter.ts'
import { doubles, fault, type PackFault } from './issue.ts'

/** The forms of letters about a kind of plan: one of each kind, which names only what such a letter can say. */
export function letterFaults(place: string, { letters = [] }: PackPlanKind): PackFault[] {
  return [
    ...doubles(
      place,
      letters.map(({ kind }) => kind),
    ),
    ...letters.flatMap(({ kind, subject, body }) => {
      const named = [subject, body].flatMap((words) => Object.values(words).flatMap(fieldsIn))
      const unknown = [...new Set(named)].filter((field) => !letterFields[kind].includes(field))
      return unknown.map((field) =>
        fault(
          `${place}[${kind}]`,
          `names {${field}}, which such a letter does not know`,
          `It knows ${letterFields[kind].join(', ')}.`,
        ),
      )
    }),
  ]
}
