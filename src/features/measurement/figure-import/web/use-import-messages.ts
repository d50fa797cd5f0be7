import { useKinds } from '#features/country/registry/web/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Decision, FigurePreview } from '../contract.ts'
import type { ImportProfile } from '../profile/model.ts'
import type { Group } from './fix.ts'
import { fromFileMessages } from './messages/index.ts'

/** Returns texts for the detected settings: a line per group, and the evidence of each decision. */
export function useSayings(recipe: ImportProfile, { reading, columns }: FigurePreview) {
  const messages = useMessages(fromFileMessages)
  const { missing, states } = useMessages(indicatorMessages)
  const { areaKind, hierarchy } = useKinds()
  const { fields } = messages
  const absence = (code: string) =>
    code === 'leave_out' ? messages.mend.leaveOut : (missing[code as keyof typeof missing] ?? code)
  const sign = (mark: '.' | ',' | ' ' | "'" | null) => (mark === null ? fields.noMark : fields.signs[mark])
  const listColumnHeads = (is: string) =>
    columns
      .filter((column) => column.is === is)
      .map(({ head }) => head)
      .join(', ')
  const values = columns.filter(({ is }) => is === 'value').map(({ head }) => head)
  const { areas, numbers, events } = recipe
  const summaries: Readonly<Record<Group, string>> = {
    reading: [reading.sheet, reading.encoding, reading.delimiter && fields.delimiters[reading.delimiter]]
      .filter(Boolean)
      .join(', '),
    table: [
      `${fields.titles}: ${recipe.titles}`,
      `${fields.heads}: ${recipe.heads.length}`,
      ...recipe.footers.map((footer) => `“${footer}”`),
    ].join(', '),
    columns: values.length > 2 ? `${values[0]} … ${values.at(-1)}` : values.join(', '),
    areas: [
      areas.only ?? listColumnHeads('area'),
      areas.order !== null && hierarchy(areas.order),
      ...areas.kinds.map((kind) => areaKind(kind)),
    ]
      .filter(Boolean)
      .join(', '),
    numbers: `${fields.thousands}: ${sign(numbers.thousands)}, ${fields.decimal}: ${sign(numbers.decimal)}`,
    absent: `${fields.empty} ${recipe.empty === 'leave_out' ? fields.saysNothing : absence(recipe.empty)}`,
    marks: Object.entries(recipe.marks)
      .map(([mark, { state }]) => `${mark} ${state === 'provisional' ? states.provisional : messages.mend.mark.final}`)
      .join(', '),
    rows: events
      ? fields[events.are === 'counted' ? 'isCounted' : 'isAdded'][events.per]
      : `${fields.events} ${fields.isFigure}`,
  }
  const formatDecision = ({ what, value }: Decision): string => {
    const [before, after] = value.split(' → ')
    if (what === 'numbers') return ''
    if (what === 'order') return hierarchy(value)
    if (what === 'absent' && after !== undefined) return `${before} → ${absence(after)}`
    if (what === 'mark' && after !== undefined)
      return `${before} → ${after === 'provisional' ? states.provisional : messages.mend.mark.final}`
    if (what === 'events') return events ? fields.isCounted[events.per] : ''
    return value
  }
  const why = ({ why: said }: Decision): string =>
    said === '' ? '' : (messages.understood.why[said] ?? messages.understood.shows(said))
  return { summaries, say: formatDecision, why }
}
