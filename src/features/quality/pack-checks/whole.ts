import type { CountryPack } from '#shared/pack.ts'
import { type KnownRules, ruleFaults } from './bindings.ts'
import { bodyFaults, phenomenonFaults } from './bodies.ts'
import { wordFaults } from './check-messages.ts'
import { collegialFaults } from './collegial.ts'
import { distributionFaults } from './distribution.ts'
import { doubles, fault, type PackFault, unknown } from './issue.ts'
import { planKindFaults } from './plan-kinds.ts'
import { PackShape } from './shape.ts'
import { territoryFaults } from './territory.ts'

/** The checks that other slices provide for a pack. */
export interface Known {
  /** The rules of the core. */
  rules: KnownRules
  /** Finds issues within indicators. */
  indicators: (pack: CountryPack) => readonly { code: string; field: string; says: string }[]
}

export interface PackReport {
  faults: readonly PackFault[]
  advice: readonly PackFault[]
}

/**
 * Checks a pack completely. When the schema is not met, only those issues are reported, because the other checks need a
 * valid form.
 */
export function checkPack(given: unknown, known: Known): PackReport {
  const shape = PackShape.safeParse(given)
  const told = shape.success ? meaningFaults(given as CountryPack, known) : shapeFaults(shape.error.issues, given)
  return { faults: told.filter((one) => !one.advice), advice: told.filter((one) => one.advice) }
}

interface Issue {
  path: readonly PropertyKey[]
  message: string
}

/** Uses codes for places where possible, because `areas[17]` is hard to find for the author. */
function shapeFaults(issues: readonly Issue[], given: unknown): PackFault[] {
  return issues.map(({ path, message }) => {
    let here: unknown = given
    let place = ''
    for (const step of path) {
      here = (here as Record<PropertyKey, unknown> | undefined)?.[step]
      const { code, rule, topic } = (here ?? {}) as Record<string, unknown>
      if (typeof step === 'number') place += `[${code ?? rule ?? topic ?? step}]`
      else place += `${place === '' ? '' : '.'}${String(step)}`
    }
    return fault(
      place || 'the pack',
      message,
      'The form of each thing stands, with its meaning, in src/shared/pack.ts.',
    )
  })
}

function meaningFaults(pack: CountryPack, known: Known): PackFault[] {
  return [
    ...headFaults(pack),
    ...territoryFaults(pack),
    ...bodyFaults(pack),
    ...collegialFaults(pack),
    ...phenomenonFaults(pack),
    ...planKindFaults(pack),
    ...distributionFaults(pack),
    ...doubles(
      'approachDimensions',
      pack.approachDimensions.map(({ code }) => code),
    ),
    ...ruleFaults(pack, known.rules),
    ...indicatorFaults(pack, known),
    ...wordFaults(pack),
  ]
}

function headFaults({ timeZone, officialLanguages }: CountryPack): PackFault[] {
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
      : [fault('timeZone', `${timeZone} is no zone`, 'Name one of the IANA database, for example Europe/Paris.')]),
    ...(officialLanguages.length === 0
      ? [fault('officialLanguages', 'there is none', 'Name the languages in which the country decides.')]
      : []),
  ]
}

function indicatorFaults(pack: CountryPack, known: Known): PackFault[] {
  const bodies = new Set(pack.organisations.map(({ code }) => code))
  const kinds = new Set(pack.areas.map(({ kind }) => kind))
  const phenomena = new Set(pack.phenomenonLists.flatMap((list) => list.phenomena.map(({ code }) => code)))
  return [
    ...doubles(
      'indicators',
      pack.indicators.map(({ code }) => code),
    ),
    ...known
      .indicators(pack)
      .map(({ code, field, says }) =>
        fault(`indicators[${code}].${field}`, says, 'What each field means stands in src/shared/pack-indicator.ts.'),
      ),
    ...pack.indicators.flatMap(({ code, owner, definition, phenomena: about = [] }) => [
      ...unknown(`indicators[${code}].owner`, bodies, [owner], 'body'),
      ...unknown(`indicators[${code}].definition.level`, kinds, [definition.level], 'kind of area'),
      ...unknown(`indicators[${code}].phenomena`, phenomena, about, 'phenomenon'),
    ]),
  ]
}
