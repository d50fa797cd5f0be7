import { pathPaper } from '#features/approval/path/messages/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import type { Block, PrintedDocument, RichText } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { type Names, readName, readText } from '#shared/localized-text.ts'
import { type Marking, stricterMarking } from '#shared/marking.ts'
import type { ItemSeat, Meeting, MeetingItem } from './entities.ts'
import { sittingMessages } from './messages/index.ts'

/**
 * Creates the agenda of a meeting and, after the meeting, the minutes: participants, decisions and votes per item. It
 * names organisations and functions, never persons. Plans that the reader may not read are left out.
 */
export function buildMeetingDocument(sitting: Meeting, language: Language): PrintedDocument {
  const messages = sittingMessages[language]
  const isHeld = sitting.state !== 'planned'
  const title = `${isHeld ? messages.paper.minutes : messages.paper.agenda}: ${readName(sitting.body.names, language)}`
  const when = [formatDate(sitting.on, language), sitting.at].filter(Boolean).join(', ')
  return {
    title,
    language,
    marking: getStrictestMarking(sitting),
    subject: title,
    issuer: readName(sitting.keptBy.names, language),
    cover: {
      eyebrow: readName(sitting.body.names, language),
      title: isHeld ? messages.paper.minutes : messages.paper.agenda,
      facts: [
        { label: messages.paper.when, words: when },
        { label: messages.paper.how, words: messages.ways[sitting.way] },
        ...(sitting.place ? [{ label: messages.paper.where, words: sitting.place }] : []),
        { label: messages.paper.keptBy, words: readName(sitting.keptBy.names, language) },
      ],
    },
    blocks: [
      ...memberBlocks(sitting, language),
      { kind: 'heading', level: 1, words: messages.paper.agenda },
      ...(sitting.items.length === 0
        ? [{ kind: 'paragraph' as const, words: messages.paper.nothing }]
        : sitting.items.flatMap((item, at) => itemBlocks(sitting, item, at, language))),
      ...(sitting.minutes
        ? [
            { kind: 'heading' as const, level: 1, words: messages.paper.minutes },
            ...sitting.minutes
              .split(/\n+/)
              .filter(Boolean)
              .map((line): Block => ({ kind: 'paragraph', words: line })),
          ]
        : []),
      ...evidenceBlocks(sitting, language),
    ],
  }
}

/**
 * Returns the strictest marking of the plans on the agenda, and at least TLP:AMBER, because only the members of the
 * meeting read the document.
 */
const getStrictestMarking = ({ items }: Meeting): Marking =>
  items.flatMap(({ plan }) => plan?.marking ?? []).reduce<Marking>(stricterMarking, 'TLP:AMBER')

const formatMember = (
  { names, functionNames }: { names: Names; functionNames: Names | null },
  language: Language,
): string =>
  [functionNames ? readName(functionNames, language) : '', readName(names, language)].filter(Boolean).join(', ')

function memberBlocks(sitting: Meeting, language: Language): Block[] {
  const { paper, presences } = sittingMessages[language]
  const { members, tookPart, inOffice, quorum } = sitting
  const counted =
    members.length === 0 && tookPart !== null ? paper.counted(String(tookPart), String(inOffice ?? tookPart)) : ''
  const lines = [counted, quorum === null ? '' : paper.quorum(String(quorum))].filter(Boolean)
  if (members.length === 0 && lines.length === 0) return []
  return [
    { kind: 'heading', level: 1, words: paper.members },
    ...(members.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: paper.members,
            columns: [{ title: paper.member, width: 2.4 }, { title: paper.vote }, { title: paper.presence }],
            rows: members.map((member) => [
              formatMember(member, language),
              member.votes ? paper.votes : paper.heard,
              member.presence ? presences[member.presence] : '',
            ]),
          },
        ]
      : []),
    ...lines.map((line): Block => ({ kind: 'paragraph', words: line })),
  ]
}

function itemBlocks(sitting: Meeting, item: MeetingItem, at: number, language: Language): Block[] {
  const { paper, putOff } = sittingMessages[language]
  const { plan } = item
  const title = plan ? readText(plan.title, language).text : (item.title ?? '')
  const about = plan
    ? [
        `${plan.step.number} ${readName(plan.step.names, language)}`,
        readName(plan.step.basis, language),
        plan.version === null ? '' : paper.version(String(plan.version)),
      ]
    : [item.words ?? '']
  const results = item.seats.flatMap((seat) => resultBlocks(seat, item, sitting.members, language))
  const none: Block[] =
    sitting.state !== 'planned' && results.length === 0 ? [{ kind: 'paragraph', words: putOff }] : []
  return [
    { kind: 'heading', level: 2, number: `${at + 1}.`, words: title },
    ...(about.some(Boolean) ? [{ kind: 'paragraph' as const, words: about.filter(Boolean).join(' · ') }] : []),
    ...(plan && item.seats.some(({ seat }) => seat?.function)
      ? [{ kind: 'list' as const, items: item.seats.map((seat) => ({ words: formatMember(seat, language) })) }]
      : []),
    ...results,
    ...none,
  ]
}

function resultBlocks(
  { result, ...seat }: ItemSeat,
  item: MeetingItem,
  members: Meeting['members'],
  language: Language,
): Block[] {
  if (!result) return []
  const messages = sittingMessages[language]
  const sections = result.about?.map((code) => {
    const known = item.plan?.sections.find((section) => section.code === code)
    return known ? readName(known.names, language) : code
  })
  const said = [
    result.verdict ? messages.verdicts[result.verdict] : item.plan ? messages.opinion : '',
    sections ? messages.about(sections.join(', ')) : '',
    result.votes
      ? pathPaper[language].votes(
          String(result.votes.for),
          String(result.votes.against),
          String(result.votes.abstained),
        )
      : '',
  ].filter(Boolean)
  const line: RichText = [
    { text: formatMember(seat, language), strong: true },
    ...(said.length > 0 ? [{ text: `: ${said.join('; ')}` }] : []),
  ]
  const dissents = result.dissents.map(({ seat: who, words: why }): Block => {
    const name = who ? members.find((member) => sameSeat(member.seat, who)) : undefined
    return { kind: 'paragraph', words: messages.dissent(name ? formatMember(name, language) : '', why) }
  })
  return [
    { kind: 'paragraph', words: line },
    ...(result.words ? [{ kind: 'paragraph' as const, words: result.words }] : []),
    ...dissents,
  ]
}

function evidenceBlocks({ evidence }: Meeting, language: Language): Block[] {
  const sameWords = pathPaper[language]
  if (evidence.length === 0) return []
  return [
    {
      kind: 'table',
      caption: sameWords.evidence,
      columns: [{ title: sameWords.file }, { title: sameWords.hash, width: 2 }],
      rows: evidence.map(({ name, sha256 }) => [name, [{ text: sha256, code: true }]]),
    },
  ]
}
