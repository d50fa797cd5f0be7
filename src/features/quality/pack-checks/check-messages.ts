import { type Language, languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { CountryPack } from '#shared/pack.ts'
import { plural } from '#shared/plural.ts'
import { advice, makePackIssue, type PackIssue } from './issue.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const joinNames = new Intl.ListFormat('en', { type: 'conjunction' })

const isWords = (value: object): value is Names => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key))
}

/** Yields every translated value with the place. Items with a code are identified by the code. */
function* listMessageTexts(value: unknown, place: string): Generator<[string, Names]> {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) {
      const { code, rule, topic, section } = (entry ?? {}) as Record<string, unknown>
      yield* listMessageTexts(entry, `${place}[${code ?? rule ?? topic ?? section ?? at}]`)
    }
    return
  }
  if (isWords(value)) {
    yield [place, value]
    return
  }
  for (const [key, entry] of Object.entries(value))
    yield* listMessageTexts(entry, place === '' ? key : `${place}.${key}`)
}

/**
 * Checks translations. The pack's own text must be in the official languages of the country. If another language is
 * missing in a country with several official languages, readers see another language. For an area or an organisation a single name is sufficient.
 */
export function wordIssues(pack: CountryPack): PackIssue[] {
  const official = new Set<Language>(pack.officialLanguages)
  // Texts in further languages are only recommended where readers of several official languages work together.
  const others = official.size > 1 ? languages.filter((language) => !official.has(language)) : []
  const lacking = new Map<Language, string[]>()
  const faults = [...listMessageTexts(pack, '')].flatMap(([place, words]): PackIssue[] => {
    const missing = (language: Language) => !words[language]?.trim()
    if (/^(areas|organisations)\[/.test(place))
      return languages.every(missing)
        ? [makePackIssue(place, 'has no name', 'Enter the name in at least one language.')]
        : []
    for (const language of others.filter(missing)) lacking.set(language, [...(lacking.get(language) ?? []), place])
    const without = pack.officialLanguages.filter(missing)
    return without.length === 0
      ? []
      : [
          makePackIssue(
            place,
            `no text in ${joinNames.format(without.map((language) => languageNames.of(language)!))}`,
            'Enter the text in each official language of the country.',
          ),
        ]
  })
  const hints = [...lacking].map(([language, places]) =>
    advice(
      places.length === 1
        ? places[0]!
        : `${places[0]} and ${places.length - 1} other ${plural('en', places.length - 1, 'place', 'places')}`,
      `no text in ${languageNames.of(language)}`,
      'Readers of that language see another language. Add the translation when it is available.',
    ),
  )
  return [...faults, ...hints]
}
