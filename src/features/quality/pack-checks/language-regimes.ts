import type { CountryPack } from '#shared/pack.ts'
import type { PackLanguageRegime, PackLanguageRule } from '#shared/pack-language-regime.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue, unknown } from './issue.ts'

/**
 * Checks language regimes: each is defined once, refers to bodies, areas and regimes that exist, and names a language for
 * each purpose. Only a regime that is based on law forbids a document.
 */
export function findLanguageRegimeIssues(pack: CountryPack): PackIssue[] {
  const regimes = pack.languageRegimes ?? []
  const known = {
    areas: new Set(pack.areas.map(({ code }) => code)),
    organisations: new Set(pack.organisations.map(({ code }) => code)),
    organisationKinds: new Set([
      ...pack.organisations.map(({ kind }) => kind),
      ...(pack.organisationKinds ?? []).map(({ code }) => code),
    ]),
    regimes: new Set(regimes.map(({ code }) => code)),
  }
  return [
    ...findDuplicateCodes(
      'languageRegimes',
      regimes.map(({ code }) => code),
    ),
    ...findDuplicateSubjects(regimes),
    ...regimes.flatMap((regime): PackIssue[] => {
      const place = `languageRegimes[${regime.code}]`
      return [
        ...unknown(`${place}.areas`, known.areas, regime.areas ?? [], 'area'),
        ...unknown(`${place}.within`, known.areas, regime.within ?? [], 'area'),
        ...unknown(`${place}.organisations`, known.organisations, regime.organisations ?? [], 'organisation'),
        ...unknown(
          `${place}.organisationKinds`,
          known.organisationKinds,
          regime.organisationKinds ?? [],
          'kind of organisation',
        ),
        ...unknown(`${place}.mixedRegime`, known.regimes, [regime.mixedRegime], 'language regime'),
        ...Object.entries(regime.purposes).flatMap(([purpose, rule]) =>
          findRuleIssues(`${place}.purposes.${purpose}`, rule, regime),
        ),
      ]
    }),
  ]
}

/** A body or an area that two regimes name would silently follow the first. */
const findDuplicateSubjects = (regimes: readonly PackLanguageRegime[]): PackIssue[] =>
  (['organisations', 'organisationKinds', 'areas', 'within'] as const).flatMap((field) =>
    findDuplicateCodes(
      `languageRegimes.${field}`,
      regimes.flatMap((regime) => regime[field] ?? []),
    ),
  )

function findRuleIssues(place: string, rule: PackLanguageRule, { basisKind }: PackLanguageRegime): PackIssue[] {
  const { required, allowed = [], authentic = [], blocksWhenMissing } = rule
  const usable = [...required, ...allowed]
  const unusable = authentic.filter((language) => !usable.includes(language))
  return [
    ...(usable.length === 0
      ? [makePackIssue(place, 'names no language', 'Name the languages that are required or allowed.')]
      : []),
    ...(unusable.length > 0
      ? [
          makePackIssue(
            `${place}.authentic`,
            `names ${unusable.join(', ')}, which is neither required nor allowed`,
            'An authentic text is in a required or allowed language.',
          ),
        ]
      : []),
    ...(blocksWhenMissing && basisKind !== 'law'
      ? [
          makePackIssue(
            `${place}.blocksWhenMissing`,
            'blocks a document, although the basis is not law',
            'State "basisKind": law, or remove the field.',
          ),
        ]
      : []),
  ]
}
