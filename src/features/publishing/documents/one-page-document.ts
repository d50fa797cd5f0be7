import type { OnePage, PageLine, PagePriority } from '#features/planning/analyses/one-page/contract.ts'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Block, PrintedDocument, Run } from '#platform/docgen/model.ts'
import { formatEuro, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText } from '#shared/localized-text.ts'
import { colon, joinParts } from '#shared/punctuation.ts'
import { documentMessages } from './messages/index.ts'
import type { DocumentNames } from './queries.ts'

/**
 * Answers about an element: the numbers of organisations that were asked, that carry it, and that have not answered.
 */
export interface AnswerCounts {
  requested: number
  carried: number
  no_answer: number
  /** Areas that are not counted, because the answers of few organisations would be recognised. */
  withheldGroups: number
}

export interface OnePageParts {
  page: OnePage
  /** Cover, title and marking of the plan's document, for the head of the sheet. */
  head: PrintedDocument
  names: DocumentNames
  answers: ReadonlyMap<Id, AnswerCounts>
  language: Language
}

interface PageLimits {
  priorities: number
  objectives: number
  letters: number
}

/** Variants from most to least detailed. The first variant that fits on the sheet is printed. */
const rooms: readonly PageLimits[] = [
  { priorities: 30, objectives: 12, letters: 200 },
  { priorities: 30, objectives: 5, letters: 120 },
  { priorities: 24, objectives: 3, letters: 90 },
  { priorities: 20, objectives: 2, letters: 80 },
  { priorities: 20, objectives: 2, letters: 55 },
  { priorities: 20, objectives: 1, letters: 70 },
  { priorities: 15, objectives: 1, letters: 50 },
  { priorities: 10, objectives: 0, letters: 50 },
]

/**
 * Returns a single-sheet document of a plan and shorter variants for when it does not fit. Each states what it omits.
 */
export const buildSinglePageDocuments = (parts: OnePageParts): PrintedDocument[] =>
  rooms.map((room) => buildOnePage(parts, room))

function buildOnePage({ page, head, names, answers, language }: OnePageParts, room: PageLimits): PrintedDocument {
  const messages = documentMessages[language].onePage
  const { contents: _contents, ...rest } = head
  const visible = page.priorities.slice(0, room.priorities)
  const objectives = visible.reduce((sum, entry) => sum + Math.max(0, entry.objectives.length - room.objectives), 0)
  const leftOut = [
    ...(page.priorities.length > visible.length
      ? [messages.morePriorities(page.priorities.length - visible.length)]
      : []),
    ...(objectives > 0 ? [messages.moreObjectives(objectives)] : []),
    ...(page.omittedCounts.withoutPriority > 0 ? [messages.elsewhere(page.omittedCounts.withoutPriority)] : []),
    ...(page.omittedCounts.confidential > 0 ? [messages.confidential(page.omittedCounts.confidential)] : []),
  ]
  const interests = page.interests.flatMap((interest) => toTextRuns(interest, language, room)).flatMap(addSeparator)
  return {
    ...rest,
    sheet: true,
    cover: {
      ...head.cover,
      facts: [
        ...(head.cover.facts ?? []).slice(0, 3),
        ...(interests.length > 0 ? [{ label: messages.interests, text: interests }] : []),
      ],
    },
    blocks: [
      {
        kind: 'cards',
        columns: getColumnCount(visible.length),
        cards: visible.map((entry) => card(entry, names, answers.get(entry.elementId), language, room)),
      },
      ...(leftOut.length > 0
        ? [
            {
              kind: 'paragraph' as const,
              text: [{ text: messages.leftOut(joinParts(leftOut, language)), emphasis: true }],
            },
          ]
        : []),
    ],
  }
}

/** Returns the number of columns, at most five, that gives the most even rows. */
const getColumnCount = (cards: number): number =>
  cards <= 5 ? Math.max(cards, 1) : cards <= 6 ? 3 : cards <= 8 ? 4 : 5

const addSeparator = (run: Run, index: number): Run[] => (index === 0 ? [run] : [{ text: ' · ' }, run])

const cut = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`

function toTextRuns(line: PageLine, language: Language, room: PageLimits): Run[] {
  if (!line.title) return [{ text: planMessages[language].kinds[line.kind] }]
  return [toRun(line.title, language, room)]
}

function card(
  priority: PagePriority,
  names: DocumentNames,
  answered: AnswerCounts | undefined,
  language: Language,
  room: PageLimits,
): Block[] {
  const messages = documentMessages[language].onePage
  const common = planMessages[language]
  const states = priority.measures.map(
    ({ state, count }) => `${count} ${state === null ? messages.noStatus : common.states[state]}`,
  )
  const measures = priority.measures.reduce((sum, measure) => sum + measure.count, 0)
  const resourceText = formatResourceLine(priority, language)
  const facts = [
    ...(measures > 0 ? [`${messages.measures(measures)}${colon(language)}${states.join(', ')}`] : []),
    ...(resourceText ? [`${capitaliseLabel(common.fields.resources)}${colon(language)}${resourceText}`] : []),
    ...(answered && answered.requested > 0
      ? [messages.answered(answered.carried, answered.requested, answered.no_answer, answered.withheldGroups)]
      : []),
  ]
  return [
    {
      kind: 'heading',
      level: 1,
      text: toTextRuns(priority, language, room),
      ...(priority.code ? { number: priority.code } : {}),
    },
    ...(priority.gain && room.objectives > 0
      ? [{ kind: 'paragraph' as const, text: [{ ...toRun(priority.gain, language, room), emphasis: true }] }]
      : []),
    ...(priority.objectives.length > 0 && room.objectives > 0
      ? [
          {
            kind: 'list' as const,
            items: priority.objectives
              .slice(0, room.objectives)
              .map((objective) => ({ text: objectiveRuns(objective, names, language, room) })),
          },
        ]
      : []),
    ...facts.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

/** Returns a shortened text, tagged with the text's language if it differs from the document's language. */
const toRun = (value: LocalizedText, language: Language, room: PageLimits): Run => {
  const read = loadText(value, language)
  return { text: cut(read.text, room.letters), ...(read.language === language ? {} : { language: read.language }) }
}

/** Returns the objective, the accountable function and the status. */
function objectiveRuns(line: PageLine, names: DocumentNames, language: Language, room: PageLimits): Run[] {
  const found = line.accountableFunctionId ? names.functions.get(line.accountableFunctionId) : undefined
  const who = found
    ? `${loadName(found.names, language)}, ${loadName(names.organisations.get(found.organisationId) ?? {}, language)}`
    : documentMessages[language].unassigned
  return [
    ...toTextRuns(line, language, room).map((run) => ({ ...run, strong: line.kind === 'strategic_objective' })),
    { text: ` · ${cut(who, Math.min(room.letters, 60))}` },
    ...(line.state ? [{ text: ` · ${planMessages[language].states[line.state]}` }] : []),
  ]
}

/** Returns the totals per unit and year: "5,200 hours a year, police; € 250,000, care, 2027". */
function formatResourceLine({ resources }: PagePriority, language: Language): string {
  const common = planMessages[language]
  const lines = resources
    .filter((entry) => entry.amount > 0)
    .map((entry) => {
      const amount =
        entry.kind === 'budget'
          ? formatEuro(entry.amount, language)
          : `${formatNumber(entry.amount, language, 1)} ${common.resources[entry.kind]}`
      return [amount, common.services[entry.service], entry.year].filter(Boolean).join(', ')
    })
  return joinParts(lines, language)
}
