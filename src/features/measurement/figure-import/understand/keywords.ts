import type { Absence } from '../profile/model.ts'
import { plain } from '../values/keywords.ts'

/** Words of heads in the five languages, by what a column below them holds; without accents. */
const headWords = {
  year: ['year', 'jaar', 'annee', 'an', 'jahr', 'ar', 'cd year', 'time', 'time period', 'jaartal', 'refyear'],
  month: ['month', 'maand', 'mois', 'monat', 'maned', 'cd month', 'cd period', 'maandnummer'],
  quarter: ['quarter', 'kwartaal', 'trimestre', 'quartal', 'kvartal', 'cd quarter'],
  unit: ['unit', 'eenheid', 'unite', 'einheit', 'enhed', 'drug unit', 'unit of measure', 'meeteenheid'],
  date: ['date', 'datum', 'dato', 'seizure date', 'day', 'dag', 'jour', 'tag'],
  note: ['note', 'opmerking', 'remarque', 'bemerkung', 'bemaerkning', 'commentaire', 'comment'],
  n: ['n', 'sample', 'steekproef', 'respondents', 'respondenten', 'repondants', 'befragte', 'svar'],
  low: ['low', 'lower', 'ondergrens', 'borne inferieure', 'untergrenze', 'nedre graense', 'ci low', 'lower bound'],
  high: ['high', 'upper', 'bovengrens', 'borne superieure', 'obergrenze', 'ovre graense', 'ci high', 'upper bound'],
  area: [
    'area',
    'gemeente',
    'commune',
    'gemeinde',
    'kommune',
    'municipality',
    'region',
    'regio',
    'regio s',
    'gebied',
    'geo',
    'country',
    'land',
    'pays',
    'zone',
    'politiezone',
    'refnis',
    'nis',
    'code nis',
    'niscode',
    'site id',
    'location',
    'plaats',
  ],
} as const
export type HeadMeaning = keyof typeof headWords

/** Whether the words of a head, or the last of its levels, mean that. */
export const means = (head: string, meaning: HeadMeaning): boolean => {
  const words = plain(head)
  return headWords[meaning].some((word) => words === word)
}

/** What stands where no number is, in files of statistics, and why there is none. */
export const absentWords: Readonly<Record<string, Absence>> = {
  ':': 'unknown',
  '.': 'unknown',
  '..': 'unknown',
  '...': 'unknown',
  '-': 'unknown',
  '–': 'unknown',
  nan: 'unknown',
  null: 'unknown',
  none: 'unknown',
  na: 'unknown',
  '#n/a': 'unknown',
  'n/a': 'not_applicable',
  'n.a.': 'not_applicable',
  nvt: 'not_applicable',
  'n.v.t.': 'not_applicable',
  's.o.': 'not_applicable',
  onbekend: 'unknown',
  unknown: 'unknown',
  inconnu: 'unknown',
  unbekannt: 'unknown',
  ukendt: 'unknown',
  x: 'withheld',
  c: 'withheld',
}

/** What words of a legend say of a sign: the figures are not final yet. */
export const saysProvisional = /voorlopig|provis|vorlaufig|vorläufig|foreløbig|preliminary|nader voorlopig/i
