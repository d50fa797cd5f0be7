import { useKinds } from '#features/country/registry/web/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { FigurePreview, ImportDecision } from '../contract.ts'
import type { ImportProfile } from '../profile/model.ts'
import type { Group } from './fix.ts'
import { fromFileMessages } from './messages/index.ts'

/** Returns texts for the detected settings: a line per group, and the evidence of each decision. */
export function useImportMessages(recipe: ImportProfile, { readOptions, columns }: FigurePreview) {
  const messages = useMessages(fromFileMessages)
  const { missing, states } = useMessages(indicatorMessages)
  const { areaKind, hierarchy } = useKinds()
  const { fields } = messages
  const absence = (code: string) =>
    code === 'leave_out' ? messages.fix.skip : (missing[code as keyof typeof missing] ?? code)
  const sign = (mark: '.' | ',' | ' ' | "'" | null) => (mark === null ? fields.noMark : fields.signs[mark])
  const listColumnHeads = (is: string) =>
    columns
      .filter((column) => column.kind === is)
      .map(({ head }) => head)
      .join(', ')
  const values = columns.filter(({ kind }) => kind === 'value').map(({ head }) => head)
  const { areas, numbers, events } = recipe
  const summaries: Readonly<Record<Group, string>> = {
    reading: [
      readOptions.sheet,
      readOptions.encoding,
      readOptions.delimiter && fields.delimiters[readOptions.delimiter],
    ]
      .filter(Boolean)
      .join(', '),
    table: [
      `${fields.titles}: ${recipe.titles}`,
      `${fields.heads}: ${recipe.heads.length}`,
      ...recipe.footers.map((footer) => `“${footer}”`),
    ].join(', '),
    columns: values.length > 2 ? `${values[0]} … ${values.at(-1)}` : values.join(', '),
    areas: [
      areas.fixedArea ?? listColumnHeads('area'),
      areas.order !== null && hierarchy(areas.order),
      ...areas.kinds.map((kind) => areaKind(kind)),
    ]
      .filter(Boolean)
      .join(', '),
    numbers: `${fields.thousands}: ${sign(numbers.thousands)}, ${fields.decimal}: ${sign(numbers.decimal)}`,
    absent: `${fields.empty} ${recipe.empty === 'leave_out' ? fields.noMeaning : absence(recipe.empty)}`,
    marks: Object.entries(recipe.marks)
      .map(([mark, { state }]) => `${mark} ${state === 'provisional' ? states.provisional : messages.fix.mark.final}`)
      .join(', '),
    rows: events
      ? fields[events.aggregation === 'counted' ? 'isCounted' : 'isAdded'][events.per]
      : `${fields.events} ${fields.isFigure}`,
  }
  const formatDecision = ({ subject, value }: ImportDecision): string => {
    const [before, after] = value.split(' → ')
    if (subject === 'numbers') return ''
    if (subject === 'order') return hierarchy(value)
    if (subject === 'absent' && after !== undefined) return `${before} → ${absence(after)}`
    if (subject === 'mark' && after !== undefined)
      return `${before} → ${after === 'provisional' ? states.provisional : messages.fix.mark.final}`
    if (subject === 'events') return events ? fields.isCounted[events.per] : ''
    return value
  }
  const formatReason = ({ reason: said }: ImportDecision): string =>
    said === '' ? '' : (messages.understood.reasons[said] ?? messages.understood.shows(said))
  return { summaries, formatDecision, formatReason }
}
