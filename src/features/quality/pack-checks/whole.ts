import type { CountryPack } from '#shared/pack.ts'
import { findAnswerReaderIssues } from './answer-readers.ts'
import { findAnsweringIssues } from './answering.ts'
import { findApproverIssues } from './approvers.ts'
import { findBasisIssues } from './basis.ts'
import { findRuleIssues, type KnownRule } from './bindings.ts'
import { findOrganisationIssues, findPhenomenonIssues } from './bodies.ts'
import { wordIssues } from './check-messages.ts'
import { findCollegialIssues } from './collegial.ts'
import { findDistributionIssues } from './distribution.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue, unknown } from './issue.ts'
import { findLanguageRegimeIssues } from './language-regimes.ts'
import { findPlanKindIssues } from './plan-kinds.ts'
import { PackShape } from './shape.ts'
import { findTerritoryIssues } from './territory.ts'
import { findVocabularyIssues } from './vocabulary.ts'

/** The checks that other slices provide for a pack. */
export interface Known {
  /** The rules of the core. */
  rules: readonly KnownRule[]
  /** Finds issues within indicators. */
  indicators: (pack: CountryPack) => readonly { code: string; field: string; problem: string }[]
}

export interface PackReport {
  issues: readonly PackIssue[]
  advice: readonly PackIssue[]
}

/**
 * Checks a pack completely. When the schema is not met, only those issues are reported, because the other checks need a
 * valid form.
 */
export function checkPack(given: unknown, known: Known): PackReport {
  const shape = PackShape.safeParse(given)
  const packIssues = shape.success
    ? findContentIssues(given as CountryPack, known)
    : toShapeIssues(shape.error.issues, given)
  return {
    issues: packIssues.filter((packIssue) => !packIssue.advice),
    advice: packIssues.filter((packIssue) => packIssue.advice),
  }
}

interface Issue {
  path: readonly PropertyKey[]
  message: string
}

/** Uses codes for places where possible, because `areas[17]` is hard to find for the author. */
function toShapeIssues(issues: readonly Issue[], given: unknown): PackIssue[] {
  return issues.map(({ path, message }) => {
    let here: unknown = given
    let place = ''
    for (const step of path) {
      here = (here as Record<PropertyKey, unknown> | undefined)?.[step]
      const { code, number, topic } = (here ?? {}) as Record<string, unknown>
      if (typeof step === 'number') place += `[${code ?? number ?? topic ?? step}]`
      else place += `${place === '' ? '' : '.'}${String(step)}`
    }
    return makePackIssue(place || 'the pack', message, 'See src/shared/pack.ts for the form and meaning of each field.')
  })
}

function findContentIssues(pack: CountryPack, known: Known): PackIssue[] {
  return [
    ...findHeaderIssues(pack),
    ...findVocabularyIssues(pack),
    ...findTerritoryIssues(pack),
    ...findOrganisationIssues(pack),
    ...findCollegialIssues(pack),
    ...findPhenomenonIssues(pack),
    ...findPlanKindIssues(pack),
    ...findAnsweringIssues(pack),
    ...findDistributionIssues(pack),
    ...findLanguageRegimeIssues(pack),
    ...findAnswerReaderIssues(pack),
    ...findDuplicateCodes(
      'approachDimensions',
      pack.approachDimensions.map(({ code }) => code),
    ),
    ...findRuleIssues(pack, known.rules),
    ...findBasisIssues(pack),
    ...findIndicatorIssues(pack, known),
    ...findApproverIssues(pack),
    ...wordIssues(pack),
  ]
}

function findHeaderIssues({ timeZone, officialLanguages }: CountryPack): PackIssue[] {
  const isZone = (() => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
    } catch {
      return false
    }
  })()
  return [
    ...(isZone
      ? []
      : [
          makePackIssue(
            'timeZone',
            `${timeZone} is not a time zone`,
            'Use a time zone of the IANA database, for example Europe/Paris.',
          ),
        ]),
    ...(officialLanguages.length === 0
      ? [makePackIssue('officialLanguages', 'is empty', 'List the languages in which the country takes decisions.')]
      : []),
  ]
}

function findIndicatorIssues(pack: CountryPack, known: Known): PackIssue[] {
  const bodies = new Set(pack.organisations.map(({ code }) => code))
  const kinds = new Set(pack.areas.map(({ kind }) => kind))
  const phenomena = new Set(pack.phenomenonLists.flatMap((list) => list.phenomena.map(({ code }) => code)))
  return [
    ...findDuplicateCodes(
      'indicators',
      pack.indicators.map(({ code }) => code),
    ),
    ...known
      .indicators(pack)
      .map(({ code, field, problem }) =>
        makePackIssue(
          `indicators[${code}].${field}`,
          problem,
          'See src/shared/pack-indicator.ts for the meaning of each field.',
        ),
      ),
    ...pack.indicators.flatMap(({ code, owner, definition, phenomena: about = [] }) => [
      ...unknown(`indicators[${code}].owner`, bodies, [owner], 'organisation'),
      ...unknown(`indicators[${code}].definition.level`, kinds, [definition.level], 'kind of area'),
      ...unknown(`indicators[${code}].phenomena`, phenomena, about, 'phenomenon'),
    ]),
  ]
}
