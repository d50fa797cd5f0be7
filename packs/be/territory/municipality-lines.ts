import type { Language } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { factLines, placeNames, splitFirstWord } from './fact-lines.ts'

export interface MunicipalityLine {
  nis: string
  names: Names
  /** NIS code of the arrondissement. */
  arrondissement: string
  /** Official languages as in the heading: `nl`, `fr`, `de`, `fr+nl`. */
  languages: string
  judicialArrondissement: string
  /** Keys of the police zones to which the municipality belonged, in chronological order. */
  zones: string[]
  population: Record<string, number>
}

const years = ['2018', '2019', '2020']

/** English names where they exist. The others use the local name in English too. */
const english: Readonly<Record<string, string>> = {
  '11002': 'Antwerp',
  '21004': 'Brussels',
  '31005': 'Bruges',
  '33011': 'Ypres',
  '35013': 'Ostend',
  '44021': 'Ghent',
}

/**
 * Parses municipalities. A heading `# 63000 de EUP` gives the arrondissement, official language and judicial
 * arrondissement of the lines below it. A line is `NIS-code names | zones | inhabitants`.
 *
 * Names are in Dutch / French / German. Zones are the police zone, or the earlier and the later zone. Inhabitants are
 * those on 1 January 2018, 2019 and 2020, with `-` where the code did not exist. Codes abolished in 2019 have no zone,
 * because the lists of zones begin in that year.
 */
export function parseMunicipalities(text: string): MunicipalityLine[] {
  return factLines(text).map(
    ({
      heading: [arrondissement = '', languages = '', judicialArrondissement = ''],
      parts: [place = '', zones = '', counts = ''],
    }) => {
      const [nis, rest] = splitFirstWord(place)
      const names = placeNames(rest)
      const local = names[languages.slice(0, 2) as Language]
      const inhabitants = counts.split(' ').map((count, index): [string, number] => [years[index] ?? '', Number(count)])
      return {
        nis,
        names: { en: english[nis] ?? local, ...names },
        arrondissement,
        languages,
        judicialArrondissement,
        zones: zones.split(' ').filter((zone) => zone !== ''),
        population: Object.fromEntries(inhabitants.filter(([, count]) => !Number.isNaN(count))),
      }
    },
  )
}
