import { useKinds } from '#features/country/registry/web/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { formatCountry } from '#shared/country-name.ts'
import { colon } from '#shared/punctuation.ts'
import type { FigurePreview, ImportDecision } from '../preview/entities.ts'
import { type ImportProfile, severalCountries } from '../profile/model.ts'
import type { Group } from './fix.ts'
import { fromFileMessages } from './messages/index.ts'

/** Returns texts for the detected settings: a line per group, and the evidence of each decision. */
export function useImportMessages(importProfile: ImportProfile, { readOptions, columns }: FigurePreview) {
  const messages = useMessages(fromFileMessages)
  const { missing, states } = useMessages(indicatorMessages)
  const { areaKind, hierarchy } = useKinds()
  const { language } = useLanguage()
  const { fields, quoted } = messages
  const labelled = (label: string, text: string) => `${label}${colon(language)}${text}`
  const absence = (code: string) =>
    code === 'leave_out' ? messages.fix.skip : (missing[code as keyof typeof missing] ?? code)
  const sign = (mark: '.' | ',' | ' ' | "'" | null) => (mark === null ? fields.noMark : fields.signs[mark])
  const listColumnHeads = (is: string) =>
    columns
      .filter((column) => column.kind === is)
      .map(({ head }) => head)
      .join(', ')
  const countryName = (code: string) =>
    code === severalCountries ? messages.areas.severalCountries : formatCountry(code, language)
  const values = columns.filter(({ kind }) => kind === 'value').map(({ head }) => head)
  const { areas, numbers, events } = importProfile
  const summaries: Readonly<Record<Group, string>> = {
    reading: [
      readOptions.sheet,
      readOptions.encoding,
      readOptions.delimiter && fields.delimiters[readOptions.delimiter],
    ]
      .filter(Boolean)
      .join(', '),
    table: [
      labelled(fields.titles, String(importProfile.titles)),
      labelled(fields.heads, String(importProfile.heads.length)),
      ...importProfile.footers.map(quoted),
    ].join(', '),
    columns: values.length > 2 ? `${values[0]} … ${values.at(-1)}` : values.join(', '),
    areas: [
      areas.country !== null && countryName(areas.country),
      areas.fixedArea ?? listColumnHeads('area'),
      areas.order !== null && hierarchy(areas.order),
      ...areas.kinds.map((kind) => areaKind(kind)),
    ]
      .filter(Boolean)
      .join(', '),
    numbers: [
      labelled(fields.thousands, sign(numbers.thousands)),
      labelled(fields.decimal, sign(numbers.decimal)),
    ].join(', '),
    absent: `${fields.empty} ${importProfile.empty === 'leave_out' ? fields.noMeaning : absence(importProfile.empty)}`,
    marks: Object.entries(importProfile.marks)
      .map(([mark, { state }]) => `${mark} ${state === 'provisional' ? states.provisional : messages.fix.mark.final}`)
      .join(', '),
    rows: events
      ? fields[events.aggregation === 'counted' ? 'isCounted' : 'isAdded'][events.per]
      : `${fields.events} ${fields.isFigure}`,
  }
  const formatDecision = ({ subject, value }: ImportDecision): string => {
    const [before, after] = value.split(' → ')
    if (subject === 'numbers') return ''
    if (subject === 'country') return countryName(value)
    if (subject === 'order') return hierarchy(value)
    if (subject === 'absent' && after !== undefined) return `${before} → ${absence(after)}`
    if (subject === 'mark' && after !== undefined)
      return `${before} → ${after === 'provisional' ? states.provisional : messages.fix.mark.final}`
    if (subject === 'events') return events ? fields.isCounted[events.per] : ''
    return value
  }
  const formatReason = ({ reason }: ImportDecision): string =>
    reason === '' ? '' : (messages.understood.reasons[reason] ?? messages.understood.shows(reason))
  return { summaries, formatDecision, formatReason }
}
