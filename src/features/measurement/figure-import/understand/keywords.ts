import type { Absence } from '../profile/model.ts'
import { plain } from '../values/keywords.ts'

/** Labels of heads in the five languages, by content of the column, without accents. */
const headKeywords = {
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
export type HeadMeaning = keyof typeof headKeywords

/** Checks whether the text of a head, or the last level of it, has that meaning. */
export const hasHeadMeaning = (head: string, meaning: HeadMeaning): boolean => {
  const text = plain(head)
  return headKeywords[meaning].some((word) => text === word)
}

/** Texts in place of a number in statistics files, and the missing reason. */
export const absenceKeywords: Readonly<Record<string, Absence>> = {
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

/** Text in a legend which means that the figures with a sign are not final yet. */
export const provisionalPattern = /voorlopig|provis|vorlaufig|vorläufig|foreløbig|preliminary|nader voorlopig/i
