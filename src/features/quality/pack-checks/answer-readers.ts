import { z } from 'zod'
import type { CountryPack } from '#shared/pack.ts'
import { getOrganisationKinds } from './bodies.ts'
import { findDuplicateCodes, type PackIssue, unknown } from './issue.ts'
import { NonEmptyNames } from './shape-of-cycle.ts'

const code = z.string().min(1).max(80)

/** The schema of `answerReaders`: the same as the type `PackAnswerReaders`. */
export const AnswerReaders = z.array(
  z.strictObject({
    organisationKind: code,
    basis: NonEmptyNames,
    readers: z.array(
      z.union([
        z.strictObject({ body: code }),
        z.strictObject({ bodyKind: code, place: z.literal('own') }),
        z.strictObject({ bodyKind: code, place: z.enum(['within', 'above']), hierarchy: code }),
      ]),
    ),
    groupedBy: z.strictObject({ hierarchy: code, areaKinds: z.array(code).min(1) }),
    minimum: z.number().int().min(3).max(100),
  }),
)

/** Checks who reads answers: organisations, kinds and hierarchies that exist, each answering kind once. */
export function findAnswerReaderIssues(pack: CountryPack): PackIssue[] {
  const rules = pack.answerReaders ?? []
  const bodies = new Set(pack.organisations.map((organisation) => organisation.code))
  const kinds = getOrganisationKinds(pack)
  const hierarchies = new Map(pack.hierarchies.map((hierarchy) => [hierarchy.code, hierarchy]))
  return [
    ...findDuplicateCodes(
      'answerReaders',
      rules.map(({ organisationKind }) => organisationKind),
    ),
    ...rules.flatMap(({ organisationKind, readers, groupedBy }) => {
      const place = `answerReaders[${organisationKind}]`
      const groupKinds = new Set(hierarchies.get(groupedBy.hierarchy)?.kinds)
      return [
        ...unknown(place, kinds, [organisationKind], 'kind of organisation'),
        ...unknown(`${place}.groupedBy`, hierarchies, [groupedBy.hierarchy], 'hierarchy'),
        ...unknown(`${place}.groupedBy`, groupKinds, groupedBy.areaKinds, 'kind of area of this hierarchy'),
        ...readers.flatMap((reader) =>
          'body' in reader
            ? unknown(`${place}.readers`, bodies, [reader.body], 'organisation')
            : [
                ...unknown(`${place}.readers`, kinds, [reader.bodyKind], 'kind of organisation'),
                ...('hierarchy' in reader
                  ? unknown(`${place}.readers`, hierarchies, [reader.hierarchy], 'hierarchy')
                  : []),
              ],
        ),
      ]
    }),
  ]
}
