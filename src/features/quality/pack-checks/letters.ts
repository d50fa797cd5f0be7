import type { PackPlanKind } from '#shared/pack.ts'
import { letterFields, listLetterFields } from '#shared/pack-letter.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue } from './issue.ts'

/**
 * Checks the letter templates of a kind of plan: at most a single template for each kind of letter, with only the
 * placeholders of that kind.
 */
export function findLetterIssues(place: string, { letters = [] }: PackPlanKind): PackIssue[] {
  return [
    ...findDuplicateCodes(
      place,
      letters.map(({ kind }) => kind),
    ),
    ...letters.flatMap(({ kind, subject, body }) => {
      const named = [subject, body].flatMap((texts) => Object.values(texts).flatMap(listLetterFields))
      const unknown = [...new Set(named)].filter((field) => !letterFields[kind].includes(field))
      return unknown.map((field) =>
        makePackIssue(
          `${place}[${kind}]`,
          `uses the unknown placeholder {${field}}`,
          `Use only these placeholders: ${letterFields[kind].join(', ')}.`,
        ),
      )
    }),
  ]
}
