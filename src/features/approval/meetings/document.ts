import { pathDocumentMessages } from '#features/approval/path/messages/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import type { Block, PrintedDocument, RichText } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText, type Names } from '#shared/localized-text.ts'
import { type Marking, stricterMarking } from '#shared/marking.ts'
import { colon, joinParts } from '#shared/punctuation.ts'
import type { ItemSeat, Meeting, MeetingItem } from './entities.ts'
import { meetingMessages } from './messages/index.ts'

/**
 * Creates the agenda of a meeting and, after the meeting, the minutes: participants, decisions and votes per item. It
 * names organisations and functions, never persons. Plans that the reader may not read are left out.
 */
export function buildMeetingDocument(meeting: Meeting, language: Language): PrintedDocument {
  const messages = meetingMessages[language]
  const isClosed = meeting.state !== 'planned'
  const title = `${isClosed ? messages.paper.minutes : messages.paper.agenda}${colon(language)}${loadName(meeting.body.names, language)}`
  const when = [formatDate(meeting.date, language), meeting.time].filter(Boolean).join(', ')
  return {
    title,
    language,
    marking: getStrictestMarking(meeting),
    subject: title,
    issuer: loadName(meeting.manager.names, language),
    cover: {
      eyebrow: loadName(meeting.body.names, language),
      title: isClosed ? messages.paper.minutes : messages.paper.agenda,
      facts: [
        { label: messages.paper.date, text: when },
        { label: messages.paper.method, text: messages.methods[meeting.method] },
        ...(meeting.place ? [{ label: messages.paper.place, text: meeting.place }] : []),
        { label: messages.paper.secretariat, text: loadName(meeting.manager.names, language) },
      ],
    },
    blocks: [
      ...memberBlocks(meeting, language),
      { kind: 'heading', level: 1, text: messages.paper.agenda },
      ...(meeting.items.length === 0
        ? [{ kind: 'paragraph' as const, text: messages.paper.empty }]
        : meeting.items.flatMap((item, at) => itemBlocks(meeting, item, at, language))),
      ...(meeting.minutes
        ? [
            { kind: 'heading' as const, level: 1, text: messages.paper.minutes },
            ...meeting.minutes
              .split(/\n+/)
              .filter(Boolean)
              .map((line): Block => ({ kind: 'paragraph', text: line })),
          ]
        : []),
      ...evidenceBlocks(meeting, language),
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
  [functionNames ? loadName(functionNames, language) : '', loadName(names, language)].filter(Boolean).join(', ')

function memberBlocks(meeting: Meeting, language: Language): Block[] {
  const { paper, presences } = meetingMessages[language]
  const { members, participantCount, inOffice, quorum } = meeting
  const counted =
    members.length === 0 && participantCount !== null
      ? paper.counted(String(participantCount), String(inOffice ?? participantCount))
      : ''
  const lines = [counted, quorum === null ? '' : paper.quorum(String(quorum))].filter(Boolean)
  if (members.length === 0 && lines.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: paper.members },
    ...(members.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: paper.members,
            columns: [{ title: paper.member, width: 2.4 }, { title: paper.vote }, { title: paper.presence }],
            rows: members.map((member) => [
              formatMember(member, language),
              member.votes ? paper.votes : paper.advisory,
              member.presence ? presences[member.presence] : '',
            ]),
          },
        ]
      : []),
    ...lines.map((line): Block => ({ kind: 'paragraph', text: line })),
  ]
}

function itemBlocks(meeting: Meeting, item: MeetingItem, at: number, language: Language): Block[] {
  const { paper, postponed } = meetingMessages[language]
  const { plan } = item
  const title = plan ? loadText(plan.title, language).text : (item.title ?? '')
  const about = plan
    ? [
        `${plan.step.number} ${loadName(plan.step.names, language)}`,
        loadName(plan.step.basis, language),
        plan.version === null ? '' : paper.version(String(plan.version)),
      ]
    : [item.text ?? '']
  const results = item.seats.flatMap((seat) => resultBlocks(seat, item, meeting.members, language))
  const none: Block[] =
    meeting.state !== 'planned' && results.length === 0 ? [{ kind: 'paragraph', text: postponed }] : []
  return [
    { kind: 'heading', level: 2, number: `${at + 1}.`, text: title },
    ...(about.some(Boolean) ? [{ kind: 'paragraph' as const, text: about.filter(Boolean).join(' · ') }] : []),
    ...(plan && item.seats.some(({ seat }) => seat?.function)
      ? [{ kind: 'list' as const, items: item.seats.map((seat) => ({ text: formatMember(seat, language) })) }]
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
  const messages = meetingMessages[language]
  const sections = result.sectionCodes?.map((code) => {
    const known = item.plan?.sections.find((section) => section.code === code)
    return known ? loadName(known.names, language) : code
  })
  const texts = [
    result.verdict ? messages.verdicts[result.verdict] : item.plan ? messages.opinion : '',
    sections ? messages.sections(sections.join(', ')) : '',
    result.votes
      ? pathDocumentMessages[language].votes(
          String(result.votes.for),
          String(result.votes.against),
          String(result.votes.abstained),
        )
      : '',
  ].filter(Boolean)
  const line: RichText = [
    { text: formatMember(seat, language), strong: true },
    ...(texts.length > 0 ? [{ text: `${colon(language)}${joinParts(texts, language)}` }] : []),
  ]
  const dissents = result.dissents.map(({ seat: who, text: why }): Block => {
    const name = who ? members.find((member) => sameSeat(member.seat, who)) : undefined
    return { kind: 'paragraph', text: messages.dissent(name ? formatMember(name, language) : '', why) }
  })
  return [
    { kind: 'paragraph', text: line },
    ...(result.text ? [{ kind: 'paragraph' as const, text: result.text }] : []),
    ...dissents,
  ]
}

function evidenceBlocks({ evidence }: Meeting, language: Language): Block[] {
  const messages = pathDocumentMessages[language]
  if (evidence.length === 0) return []
  return [
    {
      kind: 'table',
      caption: messages.evidence,
      columns: [{ title: messages.file }, { title: messages.hash, width: 2 }],
      rows: evidence.map(({ name, sha256 }) => [name, [{ text: sha256, code: true }]]),
    },
  ]
}
