import type { Language } from './language.ts'
import type { Pack } from './pack.ts'
import type { LanguagePurpose, PackLanguageRegime, PackLanguageRule } from './pack-language-regime.ts'

/** An organisation and an area as far as the language regime depends on them. */
export interface LanguageParty {
  organisation: string | null
  organisationKind: string | null
  area: LanguageArea | null
}

export interface LanguageArea {
  code: string
  /** Official languages as registered. */
  languages: readonly Language[]
  /** Codes of the area itself and of all areas above it, in all hierarchies. */
  within: readonly string[]
  /** The areas directly below, each with the codes of the area itself and of all areas above it. */
  parts: readonly LanguagePart[]
}

export interface LanguagePart {
  code: string
  within: readonly string[]
}

/** The languages of a text. All lists are in the order in which texts appear. */
export interface LanguageRequirement {
  /** The regime that decides; null if the law has none for these parties. Then every language is allowed. */
  regime: PackLanguageRegime | null
  required: readonly Language[]
  /** All languages that may be used without being a courtesy translation, the required languages first. */
  allowed: readonly Language[]
  authentic: readonly Language[]
  blocksWhenMissing: boolean
}

type Regimes = readonly PackLanguageRegime[]
type LanguageLaw = Pick<Pack, 'officialLanguages' | 'languageRegimes'>

/**
 * Returns the languages that the law requires and allows for a purpose. The sender is the body that writes, with the area
 * that the text concerns. Without a regime, the official languages of the area or else of the country are returned.
 */
export function requiredLanguages(
  law: LanguageLaw,
  purpose: LanguagePurpose,
  sender: LanguageParty,
  receiver: LanguageParty | null = null,
): LanguageRequirement {
  const regimes = law.languageRegimes ?? []
  const own = findRegime(regimes, sender)
  if (!own) {
    const area = sender.area?.languages ?? []
    const official = area.length > 0 ? area : law.officialLanguages
    return { regime: null, required: official, allowed: official, authentic: official, blocksWhenMissing: false }
  }
  const rule = own.purposes[purpose]
  const theirs = rule.followsReceiver && receiver ? findRegime(regimes, receiver) : undefined
  const followed = theirs && !theirs.purposes[purpose].followsReceiver ? theirs : own
  return toRequirement(followed, followed.purposes[purpose])
}

function toRequirement(regime: PackLanguageRegime, rule: PackLanguageRule): LanguageRequirement {
  const { required, allowed = [], authentic } = rule
  const usable = [...new Set([...required, ...allowed])]
  return {
    regime,
    required,
    allowed: usable,
    authentic: authentic ?? (required.length > 0 ? required : usable),
    blocksWhenMissing: rule.blocksWhenMissing === true,
  }
}

/** Returns the regime of a body: by organisation, by kind of organisation, by area, or the regime of all other bodies. */
export function findRegime(regimes: Regimes, party: LanguageParty): PackLanguageRegime | undefined {
  const { organisation, organisationKind, area } = party
  return (
    regimes.find(({ organisations }) => organisation !== null && organisations?.includes(organisation)) ??
    regimes.find(
      ({ organisationKinds }) => organisationKind !== null && organisationKinds?.includes(organisationKind),
    ) ??
    (area ? findAreaRegime(regimes, area) : undefined) ??
    regimes.find((regime) => !regime.organisations && !regime.organisationKinds && !regime.areas && !regime.within)
  )
}

const findOwnRegime = (regimes: Regimes, { code, within }: LanguagePart): PackLanguageRegime | undefined =>
  regimes.find(({ areas }) => areas?.includes(code)) ??
  regimes.find((regime) => regime.within?.some((area) => within.includes(area)))

/** Returns the regime of an area. An area that no regime names has the regime that its parts have in common. */
function findAreaRegime(regimes: Regimes, area: LanguageArea): PackLanguageRegime | undefined {
  const own = findOwnRegime(regimes, area)
  if (own || area.parts.length === 0) return own
  const parts = area.parts.map((part) => findOwnRegime(regimes, part))
  const common = new Set(parts)
  if (common.size === 1) return parts[0]
  const mixed = new Set(parts.map((regime) => regime?.mixedRegime ?? regime?.code))
  return mixed.size === 1 ? regimes.find(({ code }) => mixed.has(code)) : undefined
}

/** Checks whether a text in this language is only a courtesy translation. Never without a regime. */
export const isCourtesyTranslation = ({ regime, allowed }: LanguageRequirement, language: Language): boolean =>
  regime !== null && !allowed.includes(language)

/**
 * Returns the required languages in which a text is missing. If no language is required, any of the allowed languages is
 * sufficient.
 */
export function listMissingLanguages(requirement: LanguageRequirement, available: readonly Language[]): Language[] {
  const { regime, required, allowed } = requirement
  if (!regime) return []
  if (required.length > 0) return required.filter((language) => !available.includes(language))
  return allowed.some((language) => available.includes(language)) ? [] : [...allowed]
}

/** Returns the languages in the order of the regime: required, allowed, and then the others as given. */
export const orderLanguages = (requirement: LanguageRequirement, languages: readonly Language[]): Language[] => [
  ...requirement.allowed.filter((language) => requirement.regime !== null && languages.includes(language)),
  ...languages.filter((language) => requirement.regime === null || !requirement.allowed.includes(language)),
]

/** Returns an organisation and an area of a pack as a party. Without an area, the area of the organisation counts. */
export function toPackParty(
  pack: Pick<Pack, 'areas' | 'organisations'>,
  { owner, area }: { owner?: string | undefined; area?: string | undefined },
): LanguageParty {
  const organisation = pack.organisations.find(({ code }) => code === owner)
  const code = area ?? organisation?.area
  const parents = new Map(pack.areas.map((entry) => [entry.code, entry.parents.map(({ parent }) => parent)]))
  const toPart = (start: string): LanguagePart => {
    const within = new Set([start])
    for (const found of within) for (const parent of parents.get(found) ?? []) within.add(parent)
    return { code: start, within: [...within] }
  }
  const packArea = pack.areas.find((entry) => entry.code === code)
  const parts = packArea ? pack.areas.filter((entry) => parents.get(entry.code)?.includes(packArea.code)) : []
  return {
    organisation: organisation?.code ?? null,
    organisationKind: organisation?.kind ?? null,
    area: packArea
      ? {
          ...toPart(packArea.code),
          languages: packArea.languages ?? [],
          parts: parts.map((part) => toPart(part.code)),
        }
      : null,
  }
}

/**
 * Returns the languages of a text for several receivers: what any of the requirements requires or allows, in the order of
 * the receivers.
 */
export function mergeRequirements(requirements: readonly LanguageRequirement[]): LanguageRequirement {
  const decided = requirements.filter(({ regime }) => regime !== null)
  const merge = (field: 'required' | 'allowed' | 'authentic') => [
    ...new Set((decided.length > 0 ? decided : requirements).flatMap((requirement) => requirement[field])),
  ]
  const required = merge('required')
  return {
    regime: decided[0]?.regime ?? null,
    required,
    allowed: [...new Set([...required, ...merge('allowed')])],
    authentic: merge('authentic'),
    blocksWhenMissing: decided.some(({ blocksWhenMissing }) => blocksWhenMissing),
  }
}

/**
 * Returns the languages in which a text is written: all required languages, or else the first preferred language that is
 * allowed, or else the first allowed language. Without a regime, the first preferred language.
 */
export function chooseLanguages(
  { regime, required, allowed }: LanguageRequirement,
  preferred: readonly Language[],
): Language[] {
  if (regime && required.length > 0) return [...required]
  const chosen = regime ? (preferred.find((language) => allowed.includes(language)) ?? allowed[0]) : preferred[0]
  return chosen === undefined ? [] : [chosen]
}
