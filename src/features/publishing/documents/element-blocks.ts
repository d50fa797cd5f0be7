import type { Element } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Block, Entry, Run } from '#platform/docgen/model.ts'
import { formatDate, formatEuro, formatNumber, lastDay } from '#shared/format.ts'
import { type Language, languageNames } from '#shared/language.ts'
import { type LocalizedText, readName, readText } from '#shared/localized-text.ts'
import type { Prose } from '#shared/prose.ts'
import { documentMessages } from './messages/index.ts'
import type { DocumentNames } from './queries.ts'

const headings = [
  'part',
  'section',
  'security_interest',
  'phenomenon',
  'transversal_theme',
  'priority',
  'strategic_objective',
  'programme',
]

/**
 * Returns a text in the requested language, or else in the source language. In the latter case it is marked and tagged
 * with that language for screen readers.
 */
export function textRuns(value: LocalizedText | null, language: Language): Run[] {
  if (!value) return []
  const read = readText(value, language)
  return read.language === language
    ? [{ text: read.text }]
    : [
        { text: read.text, language: read.language },
        { text: ` (${documentMessages[language].untranslated(languageNames[read.language])})`, emphasis: true },
      ]
}

/** Returns the heading or line of an element and the element's text. */
export function elementText(
  element: Pick<Element, 'kind'> & Partial<Pick<Element, 'code' | 'title' | 'body'>>,
  level: number,
  language: Language,
): Block[] {
  const kind = planMessages[language].kinds[element.kind]
  const title = textRuns(element.title ?? null, language)
  const blocks: Block[] = []
  if (headings.includes(element.kind)) {
    blocks.push({
      kind: 'heading',
      level: Math.min(level, 6),
      text: title.length > 0 ? title : kind,
      ...(element.code ? { number: element.code } : {}),
    })
  } else if (element.kind !== 'text' || title.length > 0) {
    blocks.push({
      kind: 'paragraph',
      text: [
        { text: `${element.code ? `${element.code}  ` : ''}`, code: true },
        { text: `${kind}: `, emphasis: true },
        ...title.map((run) => ({ ...run, strong: true })),
      ],
    })
  }
  const prose = element.body?.text[language] ?? (element.body ? element.body.text[element.body.source] : undefined)
  if (prose) blocks.push(...proseBlocks(prose, element.body?.text[language] ? undefined : element.body?.source))
  return blocks
}

/** Returns the blocks of an element: the text and the available properties. */
export function elementBlocks(element: Element, level: number, names: DocumentNames, language: Language): Block[] {
  const blocks = elementText(element, level, language)
  const entries = facts(element, names, language)
  if (entries.length > 0) blocks.push({ kind: 'keyValues', entries })
  return element.marking ? [{ kind: 'marked', marking: element.marking, blocks }] : blocks
}

function facts(element: Element, names: DocumentNames, language: Language): Entry[] {
  const messages = documentMessages[language]
  const common = planMessages[language]
  const organisation = (id: string) => readName(names.organisations.get(id) ?? {}, language)
  const fn = (id: string | null) => {
    const found = id === null ? undefined : names.functions.get(id)
    return found ? `${readName(found.names, language)}, ${organisation(found.organisationId)}` : ''
  }
  const entry = (label: string, text: string): Entry[] => (text ? [{ label, text: text }] : [])
  const deputy = fn(element.deputyFunctionId)
  return [
    ...(element.gain ? [{ label: messages.gain, text: textRuns(element.gain, language) }] : []),
    ...(element.rationale ? [{ label: messages.rationale, text: textRuns(element.rationale, language) }] : []),
    ...entry(
      messages.accountable,
      fn(element.accountableFunctionId) + (deputy ? ` (${messages.deputy}: ${deputy})` : ''),
    ),
    ...entry(messages.accountTo, element.accountToId ? organisation(element.accountToId) : ''),
    ...entry(
      messages.state,
      element.state ? common.states[element.state] + (element.stateReason ? `: ${element.stateReason}` : '') : '',
    ),
    ...entry(messages.chain, element.chainLinks.map((link) => common.chainLinks[link]).join(', ')),
    ...entry(
      messages.period,
      [element.periodFrom, element.periodTo && lastDay(element.periodTo)]
        .flatMap((day) => (day ? [formatDate(day, language)] : []))
        .join(' – '),
    ),
    ...entry(
      messages.partners,
      element.partners
        .map((partner) => `${organisation(partner.organisationId)} (${common.partnerStates[partner.status]})`)
        .join('; '),
    ),
    ...entry(messages.resources, element.resources.map((line) => formatResource(line, language)).join('; ')),
    ...element.needs.map(
      (need): Entry => ({
        label: messages.needs,
        text: [
          ...textRuns(need.text, language),
          {
            text: ` (${common.needStates[need.status]}${need.organisationId ? `, ${organisation(need.organisationId)}` : ''})`,
          },
        ],
      }),
    ),
  ]
}

/** Returns resources as text: "5,200 hours a year, police". */
export function formatResource(line: Element['resources'][number], language: Language): string {
  const common = planMessages[language]
  const service = common.services[line.service]
  if (line.amount === null) return `${common.resources[line.kind]}, ${service}: ${common.resources.notAvailable}`
  const amount =
    line.kind === 'budget'
      ? formatEuro(line.amount, language)
      : `${formatNumber(line.amount, language, 1)} ${common.resources[line.kind]}`
  return `${amount}, ${service}${line.funded ? `, ${common.funded[line.funded]}` : ''}`
}

function proseBlocks(prose: Prose, language: Language | undefined): Block[] {
  const runs = (content: Extract<Prose['content'][number], { type: 'paragraph' }>['content']): Run[] =>
    (content ?? []).map((inline) =>
      inline.type === 'text'
        ? {
            text: inline.text,
            ...(language ? { language } : {}),
            strong: inline.marks?.some((mark) => mark.type === 'strong') ?? false,
            emphasis: inline.marks?.some((mark) => mark.type === 'em') ?? false,
            ...(getLinkHref(inline.marks) ? { href: getLinkHref(inline.marks) } : {}),
          }
        : { text: ' ' },
    )
  return prose.content.map(
    (block): Block =>
      block.type === 'paragraph'
        ? { kind: 'paragraph', text: runs(block.content) }
        : {
            kind: 'list',
            ordered: block.type === 'ordered_list',
            items: block.content.map((item) => ({ text: item.content.flatMap((entry) => runs(entry.content)) })),
          },
  )
}

const getLinkHref = (marks: { type: string; attrs?: { href: string } }[] | undefined): string | undefined =>
  marks?.find((mark) => mark.type === 'link')?.attrs?.href
