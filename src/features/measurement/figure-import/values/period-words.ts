/** Words for periods in the five languages, without accents and in lower case. */

/** Month names, also abbreviated. */
const monthNames: readonly string[][] = [
  ['january', 'jan', 'januari', 'janvier', 'janv', 'januar', 'janner'],
  ['february', 'feb', 'februari', 'fevrier', 'fevr', 'fev', 'februar'],
  ['march', 'mar', 'maart', 'mrt', 'mars', 'marz', 'marts', 'maerz', 'mrz'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mei', 'mai', 'maj'],
  ['june', 'jun', 'juni', 'juin'],
  ['july', 'jul', 'juli', 'juillet', 'juil'],
  ['august', 'aug', 'augustus', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre', 'dezember', 'dez'],
]
export const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)

/**
 * Words for a quarter or a half-year: `kwartaal`, `trimestre`, `Quartal`, `kvartal`, `Q`, `T`; `semester`, `halfjaar`.
 */
const quarterPattern = '(?:q|t|k|kw|kv|kwartaal|kwart|quarter|trimestre|trim|quartal|kvartal)'
const halfYearPattern = '(?:h|s|semester|semestre|halfjaar|halbjahr|halvar|half year|half)'
const ordinal = '(?:st|nd|rd|th|e|de|ste|er|ere|eme|ieme)?'
/** Words for a year next to the number. */
const yearPattern = '(?:year|jaar|annee|an|jahr|ar|heel|whole|full)'

/** The years that statistics cover. */
export const yearDigits = '((?:1[89]|20)\\d{2})'

export const quarterForms = [
  new RegExp(`^(?<number>[1-4]) ?${ordinal} ?${quarterPattern} (?<year>${yearDigits})$`),
  new RegExp(`^${quarterPattern} ?(?<number>[1-4]) (?<year>${yearDigits})$`),
  new RegExp(`^(?<year>${yearDigits}) ?${quarterPattern} ?(?<number>[1-4])$`),
  new RegExp(`^(?<year>${yearDigits}) (?<number>[1-4]) ?${ordinal} ?${quarterPattern}$`),
]
export const halfForms = [
  new RegExp(`^(?<number>[12]) ?${ordinal} ?${halfYearPattern} (?<year>${yearDigits})$`),
  new RegExp(`^${halfYearPattern} ?(?<number>[12]) (?<year>${yearDigits})$`),
  new RegExp(`^(?<year>${yearDigits}) ?${halfYearPattern} ?(?<number>[12])$`),
  new RegExp(`^(?<year>${yearDigits}) (?<number>[12]) ?${ordinal} ?${halfYearPattern}$`),
]
export const wholeYearForm = new RegExp(
  `^(?:${yearPattern} (?<before>${yearDigits})|(?<after>${yearDigits}) ${yearPattern})$`,
)

/** A year whose end a label names: `year ending March 2020`, `12 months to March 2020`. */
export const yearEndingForm = new RegExp(
  `^(?:year|12 months|twelve months) (?:ending|ended|to)(?: in)? (?<month>[a-z]+) (?<year>${yearDigits})$`,
)

/** Words before a year that lies in two calendar years: a school year, a fiscal year. */
export const splitYearWords =
  /^(?:school ?jaar|school ?year|academic year|academiejaar|annee (?:scolaire|academique)|schuljahr|skolear|fy|ay|sy|fiscal year|financial year|boekjaar|exercice|haushaltsjahr|regnskabsar)\.? ?(?=\d)/
