import { illustrativeWords, proseBlocks, textRuns } from '#features/documents/index.ts'
import type { Plan } from '#features/plans/contract.ts'
import { planMessages } from '#features/plans/messages/index.ts'
import { countryPack } from '#features/registry/index.ts'
import type { Block, PrintedDocument } from '#platform/docgen/model.ts'
import { formatDate, periodYears } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { readName, readText } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import type { PrintedPoints } from '../opinions/document.ts'
import type { Seat } from '../path/entities.ts'
import { pathPaper } from '../path/messages/index.ts'
import type { Found } from '../path/read.ts'
import { transmissionMessages } from './messages/index.ts'
import type { SentNode } from './nodes.ts'

interface Parts {
  plan: Plan
  found: Found
  step: PackPathStep
  nodes: readonly SentNode[]
  version: { number: number; hash: string }
  illustrative: boolean
  today: string
  /** The points of the opinions with their answers, in the language of the document. */
  points: PrintedPoints
}

const headings: readonly string[] = [
  'part',
  'section',
  'security_interest',
  'phenomenon',
  'transversal_theme',
  'priority',
  'strategic_objective',
  'programme',
]

function nodeBlocks(node: SentNode, language: Language): Block[] {
  if (node.kind === 'gap') return [{ kind: 'gap', reason: transmissionMessages[language].gap }]
  const { element, level } = node
  const title = textRuns(element.title ?? null, language)
  const kind = planMessages[language].kinds[element.kind]
  const blocks: Block[] = []
  if (headings.includes(element.kind))
    blocks.push({
      kind: 'heading',
      level: Math.min(level, 6),
      words: title.length > 0 ? title : kind,
      ...(element.code ? { number: element.code } : {}),
    })
  else if (element.kind !== 'text' || title.length > 0)
    blocks.push({
      kind: 'paragraph',
      words: [
        { text: element.code ? `${element.code}  ` : '', code: true },
        { text: `${kind}: `, emphasis: true },
        ...title.map((run) => ({ ...run, strong: true })),
      ],
    })
  const { body } = element
  const prose = body && (body.text[language] ?? body.text[body.source])
  if (prose) blocks.push(...proseBlocks(prose, body.text[language] ? undefined : body.source))
  for (const said of [element.gain, element.rationale])
    if (said) blocks.push({ kind: 'paragraph', words: textRuns(said, language) })
  return blocks
}

function nameOf({ seating }: Found, seat: Seat, language: Language): string {
  const duty = countryPack().functions.find(({ code }) => code === seat.function)
  const body = readName(seating.bodies.get(seat.organisationId)?.names ?? {}, language)
  return duty ? `${readName(duty.names, language)}, ${body}` : body
}

/** The opinions that go along, in full: who gave each, when, and the answer to each point; or that it did not come, and why. */
function opinionBlocks({ found, step, points }: Parts, language: Language): Block[] {
  const words = pathPaper[language]
  const along = step.act === 'sending' ? (step.with ?? []) : []
  // Of an addendum the opinions were given in the round of the plan: only what was given in this one goes along.
  const spoken = along.flatMap((code) =>
    (found.standing.steps.get(code)?.seats ?? []).flatMap(({ seat, act }) =>
      act && (act.kind === 'delivered' || act.kind === 'not_delivered') ? [{ seat, act }] : [],
    ),
  )
  if (spoken.length === 0) return []
  return [
    { kind: 'heading', level: 1, words: words.opinions },
    ...spoken.flatMap(({ seat, act }): Block[] => {
      const day = formatDate(act.on, language)
      return [
        {
          kind: 'paragraph',
          words: [
            { text: nameOf(found, seat, language), strong: true },
            { text: `, ${act.kind === 'not_delivered' ? `${words.absent}, ${day}` : day}` },
          ],
        },
        ...(points.get(act.id)?.withholds ? '' : (act.words ?? ''))
          .split(/\n+/)
          .filter(Boolean)
          .map((line): Block => ({ kind: 'paragraph', words: line })),
        ...(points.get(act.id)?.blocks ?? []),
      ]
    }),
  ]
}

/** What goes to those who receive a plan on a step, in one language: the frozen version with its gaps, and the opinions. */
export function sentDocument(parts: Parts, language: Language): PrintedDocument {
  const { plan, found, step, nodes, version } = parts
  const words = transmissionMessages[language]
  const kind = countryPack().planKinds.find(({ code }) => code === plan.kind)
  const title = readText(plan.title, language).text
  const { approvedOn } = found.standing
  return {
    title,
    language,
    marking: plan.marking,
    subject: readName(step.names, language),
    keywords: [plan.code],
    ...(parts.illustrative ? { illustrative: illustrativeWords[language] } : {}),
    cover: {
      eyebrow: readName(kind?.names ?? {}, language),
      title,
      shortMessage: `${step.number} ${readName(step.names, language)}`,
      facts: [
        { label: words.sentOn, words: formatDate(parts.today, language) },
        { label: words.period, words: periodYears(plan.periodFrom, plan.periodTo) },
        ...(approvedOn ? [{ label: words.approvedOn, words: formatDate(approvedOn, language) }] : []),
      ],
      versionLine: `${pathPaper[language].version(String(version.number))} ${version.hash.slice(0, 24)}`,
    },
    contents: { heading: words.contents, depth: 2 },
    blocks: [...nodes.flatMap((node) => nodeBlocks(node, language)), ...opinionBlocks(parts, language)],
  }
}
