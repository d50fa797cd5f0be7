import type { PackScreen } from '#shared/pack-screening.ts'
import { five } from './five-languages.ts'

/** Numbers of persons and vehicles, and marks of classification, of the Netherlands and its neighbours. */
export const screening: readonly PackScreen[] = [
  {
    kind: 'national_number',
    names: five(
      'National register number',
      'Rijksregisternummer',
      'Numéro de registre national',
      'Nationalregisternummer',
      'Nationalt registernummer',
    ),
    // yymmdd-nnn.cc, where cc = 97 - (first nine digits mod 97). For births since 2000, with a 2 before the nine digits.
    pattern: '(?<![\\d.])\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- .]?\\d{3}[. -]?\\d{2}(?![\\d.]*\\d)',
    date: { month: 2, day: 4, monthModulus: 20 },
    checkDigits: { length: 2, modulus: 97, prefixes: ['', '2'] },
  },
  {
    kind: 'number_plate',
    names: five('Number plate', 'Nummerplaat', 'Plaque d’immatriculation', 'Kennzeichen', 'Nummerplade'),
    // Belgium 1-ABC-123, France AB-123-CD, the Netherlands in groups with hyphens.
    pattern:
      '(?<![A-Za-z0-9-])(?:[1-9]-[A-Z]{3}-\\d{3}|[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}|\\d{2}-[B-DF-HJ-NP-TV-Z]{2,3}-\\d{1,2}|[B-DF-HJ-NP-TV-Z]{1,2}-\\d{3}-[B-DF-HJ-NP-TV-Z]{1,2})(?![A-Za-z0-9-])',
  },
  // A mark is alone on a line, or in two languages with a slash. Ordinary prose may contain “secret”. The pattern never goes
  // past the end of the line, because empty lines would otherwise be scanned repeatedly.
  {
    kind: 'classification_mark',
    names: five(
      'Mark of classification',
      'Classificatiemarkering',
      'Mention de classification',
      'Verschlusssachenkennzeichnung',
      'Klassifikationsmærke',
    ),
    pattern:
      '^[^\\w\\r\\n\\u2028\\u2029]*(?:ZEER GEHEIM|TR[EÈ]S SECRET|GEHEIM|SECRET|VERTROUWELIJK|CONFIDENTIEL|BEPERKT|RESTREINT|STRENG GEHEIM|TOP SECRET)[^\\w\\r\\n\\u2028\\u2029]*$',
    flags: 'mu',
  },
  {
    kind: 'classification_mark',
    names: five(
      'Mark of classification in two languages',
      'Classificatiemarkering in twee talen',
      'Mention de classification en deux langues',
      'Verschlusssachenkennzeichnung in zwei Sprachen',
      'Klassifikationsmærke på to sprog',
    ),
    pattern:
      '\\b(?:ZEER GEHEIM\\s*[/–-]\\s*TR[EÈ]S SECRET|GEHEIM\\s*[/–-]\\s*SECRET|VERTROUWELIJK\\s*[/–-]\\s*CONFIDENTIEL|BEPERKT\\s*[/–-]\\s*RESTREINT)',
    flags: 'u',
  },
]
