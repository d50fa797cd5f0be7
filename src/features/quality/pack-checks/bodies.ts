import type { CountryPack } from '#shared/pack.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue, rounds, unknown } from './issue.ts'

/**
 * Returns the kinds of organisation: those that the pack names, or else the kinds of the organisations.
 */
export const getOrganisationKinds = ({ organisationKinds, organisations }: CountryPack): Set<string> =>
  new Set((organisationKinds ?? organisations.map(({ kind }) => ({ code: kind }))).map(({ code }) => code))

/** Checks organisations, functions and competences. */
export function findOrganisationIssues(pack: CountryPack): PackIssue[] {
  const { areas, organisations, organisationKinds = [], functions, competences } = pack
  const kinds = getOrganisationKinds(pack)
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]))
  const places = new Set(areas.map(({ code }) => code))
  const listParents = (code: string) => [byCode.get(code)?.parent].filter((parent) => parent !== undefined)
  return [
    ...findDuplicateCodes(
      'organisationKinds',
      organisationKinds.map(({ code }) => code),
    ),
    ...findDuplicateCodes(
      'organisations',
      organisations.map(({ code }) => code),
    ),
    ...rounds('organisations', byCode.keys(), listParents),
    ...organisations.flatMap(({ code, kind, parent, area }) => [
      ...unknown(`organisations[${code}].kind`, kinds, [kind], 'kind of organisation'),
      ...unknown(`organisations[${code}].parent`, byCode, [parent], 'organisation'),
      ...unknown(`organisations[${code}].area`, places, [area], 'area'),
    ]),
    ...findDuplicateCodes(
      'functions',
      functions.map(({ code }) => code),
    ),
    ...functions.flatMap(({ code, organisation, organisationKind }) => [
      ...unknown(`functions[${code}].organisation`, byCode, [organisation], 'organisation'),
      ...unknown(`functions[${code}].organisationKind`, kinds, [organisationKind], 'kind of organisation'),
      ...((organisation === undefined) === (organisationKind === undefined)
        ? [
            makePackIssue(
              `functions[${code}]`,
              'belongs to no organisation, or both to an organisation and to a kind',
              'Set either "organisation" or "organisationKind".',
            ),
          ]
        : []),
    ]),
    ...findDuplicateCodes(
      'competences',
      competences.map(({ topic, level, from = '' }) => [topic, level, from].filter(Boolean).join('@')),
    ),
    ...competences.flatMap(({ topic, level, organisationKinds: group }) => [
      ...unknown(`competences[${topic}@${level}].organisationKinds`, kinds, group, 'kind of organisation'),
      ...(group.length === 0
        ? [
            makePackIssue(
              `competences[${topic}@${level}]`,
              'has no kind of organisation',
              'List the kinds of organisation that have this competence.',
            ),
          ]
        : []),
    ]),
  ]
}

/** Checks lists of phenomena and the crosswalk. */
export function findPhenomenonIssues({ phenomenonLists, crosswalk }: CountryPack): PackIssue[] {
  const all = phenomenonLists.flatMap(({ phenomena }) => phenomena.map(({ code }) => code))
  const known = new Set(all)
  const nowhere = ['dropped', 'new']
  return [
    ...findDuplicateCodes(
      'phenomenonLists',
      phenomenonLists.map(({ code }) => code),
    ),
    ...findDuplicateCodes('phenomenonLists.phenomena', all),
    ...phenomenonLists.flatMap(({ code, phenomena }) => {
      const own = new Map(phenomena.map((phenomenon) => [phenomenon.code, phenomenon.parent]))
      const listParents = (value: string) => [own.get(value)].filter((parent) => parent !== undefined)
      return [
        ...phenomena.flatMap((phenomenon) =>
          unknown(`phenomenonLists[${code}][${phenomenon.code}].parent`, own, [phenomenon.parent], 'item of this list'),
        ),
        ...rounds(`phenomenonLists[${code}]`, own.keys(), listParents),
      ]
    }),
    ...findDuplicateCodes(
      'crosswalk',
      crosswalk.map(({ from, to, relation }) => `${from} ${to ?? relation}`),
    ),
    ...crosswalk.flatMap(({ from, to, relation }) => [
      ...unknown(`crosswalk[${from}]`, known, [from, to], 'phenomenon'),
      ...((to === undefined) !== nowhere.includes(relation)
        ? [
            makePackIssue(
              `crosswalk[${from}]`,
              `is "${relation}" and has ${to === undefined ? 'no' : 'a'} "to"`,
              'Leave out "to" only for the relations "dropped" and "new".',
            ),
          ]
        : []),
    ]),
  ]
}
