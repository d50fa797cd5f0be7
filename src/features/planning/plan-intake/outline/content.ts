import type { ElementContent } from '#features/planning/plans/contract.ts'
import type { SourceParagraph } from '#platform/intake/contract.ts'
import { accountableKinds } from '#shared/element-kind.ts'
import { lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { localized } from '#shared/localized-text.ts'
import type { Prose } from '#shared/prose.ts'
import type { ProposedElement, ProposedField } from '../entities.ts'

/** A stored document, used to read the paragraphs of an element. */
export interface ContentSource {
  language: Language
  paragraphs: ReadonlyMap<number, SourceParagraph>
  fields: readonly ProposedField[]
  choices: Readonly<Record<string, string>>
}

/**
 * Returns the content of a proposed element for the plan: the title, the selected meanings of fields, and the remaining
 * text. A line that became fields is not repeated. A line without any selected field stays text.
 */
export function toElementContent(
  element: ProposedElement,
  contentSource: ContentSource,
): Partial<ElementContent> & Pick<ElementContent, 'kind'> {
  const { kind, code, title, heading, paragraphs } = element
  const from = heading === null ? 0 : paragraphs.indexOf(heading) + 1
  const isText = kind === 'text'
  const fields = isText ? [] : contentSource.fields.filter(({ paragraph }) => paragraphs.includes(paragraph))
  const isDecided = (number: number) => {
    const own = fields.filter((field) => field.paragraph === number)
    return own.length > 0 && own.every((field) => contentSource.choices[field.id] !== undefined && applies(field, kind))
  }
  const body = toProse(
    paragraphs.slice(from).flatMap((number) => (isDecided(number) ? [] : [contentSource.paragraphs.get(number)!])),
  )
  return {
    kind,
    code,
    title: title === null ? null : localized(contentSource.language, title),
    body: body && { source: contentSource.language, text: { [contentSource.language]: body }, outdated: [] },
    ...toContentFields(kind, fields, contentSource.choices),
  }
}

/** Checks whether elements of the kind have a field with that name. */
const applies = ({ name }: ProposedField, kind: ElementContent['kind']): boolean =>
  name !== 'accountable' || accountableKinds.includes(kind)

function toContentFields(
  kind: ElementContent['kind'],
  fields: readonly ProposedField[],
  choices: ContentSource['choices'],
): Partial<ElementContent> {
  const chosen = (name: ProposedField['name']) => [
    ...new Set(
      fields.flatMap((field) => (field.name === name && applies(field, kind) ? (choices[field.id] ?? []) : [])),
    ),
  ]
  const [from, to] = chosen('deadline')[0]?.split('/') ?? []
  const [accountable] = chosen('accountable')
  const [phenomenon] = chosen('phenomenon')
  const [areas, isMilestone] = [chosen('area'), kind === 'milestone']
  const details = { ...(areas.length > 0 && { areaIds: areas }), ...(isMilestone && to && { dueOn: lastDay(to) }) }
  return {
    ...(accountable && { accountableFunctionId: accountable }),
    ...(phenomenon && { phenomenonId: phenomenon }),
    ...(from && !isMilestone && { periodFrom: from }),
    ...(to && !isMilestone && { periodTo: to }),
    details,
    partners: chosen('partners').map((organisationId) => ({ organisationId, commitment: null, status: 'asked' })),
    resources: chosen('budget').map((amount) => ({
      kind: 'budget',
      service: 'other',
      year: null,
      amount: Number(amount),
      available: null,
      source: null,
      funded: null,
      notAvailable: false,
    })),
  }
}

type Block = Prose['content'][number]
type Inline = NonNullable<Extract<Block, { type: 'paragraph' }>['content']>
type List = Exclude<Block, { type: 'paragraph' }>

/** Limits of a prose block (`shared/prose.ts`). */
const limits = { text: 20_000, inline: 250, items: 200, blocks: 500 }

/** Converts paragraphs to the prose of a plan. Keeps lists and line breaks, but no other formatting. */
function toProse(paragraphs: readonly SourceParagraph[]): Prose | null {
  const content: Block[] = []
  let next = 0
  const attrs = () => {
    next += 1
    return { id: `b${next}` }
  }
  const makeParagraph = (text: string) => ({ type: 'paragraph' as const, attrs: attrs(), content: toInline(text) })
  for (const { text, label, listLevel } of paragraphs) {
    if (listLevel === null) {
      content.push(...splitText(text).map(makeParagraph))
      continue
    }
    const type: List['type'] = label ? 'ordered_list' : 'bullet_list'
    const before = content.at(-1)
    const list: List =
      before?.type === type && before.content.length < limits.items ? before : { type, attrs: attrs(), content: [] }
    if (list !== before) content.push(list)
    list.content.push({ type: 'list_item', attrs: attrs(), content: splitText(text).map(makeParagraph) })
  }
  return content.length === 0 ? null : { type: 'doc', content: content.slice(0, limits.blocks) }
}

const splitText = (text: string): string[] =>
  text.length <= limits.text
    ? [text]
    : Array.from({ length: Math.ceil(text.length / limits.text) }, (_, index) =>
        text.slice(index * limits.text, (index + 1) * limits.text),
      )

function toInline(text: string): Inline {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > limits.inline) return [{ type: 'text', text: text.replaceAll('\n', ' ') }]
  return lines.flatMap(
    (line, index): Inline => [...(index > 0 ? [{ type: 'hard_break' as const }] : []), { type: 'text', text: line }],
  )
}
