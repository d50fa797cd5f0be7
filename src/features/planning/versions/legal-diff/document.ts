import { listFieldLabels, splitDetails } from '#features/planning/plans/fields/labels/model.ts'
import { getDescriptor, getDocumentKey, listFields } from '#features/planning/plans/fields/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { buildPlanCodes, formatFields } from '#features/planning/plans/text-merge/model.ts'
import type { Block, RichText, Run } from '#platform/docgen/model.ts'
import { formatEuro, formatNumber } from '#shared/format.ts'
import { type Language, languageNames } from '#shared/language.ts'
import { type LocalizedText, loadText } from '#shared/localized-text.ts'
import { colon } from '#shared/punctuation.ts'
import { diffWords } from '#shared/word-diff.ts'
import { type ChangedPlace, type LegalChange, type LegalDiff, maxChanges, type ResourceChange } from './contract.ts'
import { legalDiffMessages } from './messages/index.ts'

/**
 * Returns the blocks of a printed legal diff. An overview of places and counts comes first. Then follow, for each
 * place, the removed and added text, the moves, and the resources before and after.
 *
 * Additions and removals are also marked in words, not only by style. Sections outside the plan text (answers,
 * exceptions) have their own chapters.
 */
export function legalDiffBlocks(diff: LegalDiff): Block[] {
  const { language } = diff
  const messages = legalDiffMessages[language]
  const changes = diff.changes.filter(({ section }) => section === 'elements' || section === 'plan')
  const number = String(diff.from.number)
  const compared = diff.to ? messages.paper.versions(number, String(diff.to.number)) : messages.paper.now(number)
  const head: Block[] = [
    { kind: 'heading', level: 1, text: messages.title },
    { kind: 'paragraph', text: compared },
  ]
  if (changes.length === 0) return [...head, { kind: 'paragraph', text: `${messages.same}.` }]
  const byPlace = Map.groupBy(changes, ({ place }) => place)
  const places = diff.places.filter(({ place }) => byPlace.has(place))
  return [
    ...head,
    ...(diff.changes.length === maxChanges
      ? [{ kind: 'paragraph', text: messages.paper.many(formatNumber(maxChanges, language)) } as const]
      : []),
    summary(places, byPlace, language),
    ...places.flatMap((place): Block[] => [
      { kind: 'heading', level: 2, text: getName(place, language) },
      ...byPlace.get(place.place)!.flatMap((change) => changeBlocks(change, diff)),
    ]),
  ]
}

const read = (title: LocalizedText | null, language: Language): string => (title ? loadText(title, language).text : '')
const getName = ({ place, title }: ChangedPlace, language: Language): string =>
  read(title, language) || (place === 'cover' ? legalDiffMessages[language].cover : place)

function summary(
  places: readonly ChangedPlace[],
  byPlace: ReadonlyMap<string, readonly LegalChange[]>,
  language: Language,
): Block {
  const messages = legalDiffMessages[language]
  const { columns } = messages.paper
  const kinds = ['added', 'removed', 'changed', 'moved'] as const
  const end = (title: string) => ({ title, align: 'end' as const })
  return {
    kind: 'table',
    caption: messages.contents,
    columns: [{ title: columns.section, width: 1.4 }, ...kinds.map((kind) => end(columns[kind])), end(columns.bound)],
    rows: places.map((place) => {
      const placeChanges = byPlace.get(place.place)!
      const counts = [
        ...kinds.map((kind) => placeChanges.filter((entry) => entry.kind === kind)),
        placeChanges.filter(({ bound }) => bound),
      ]
      return [getName(place, language), ...counts.map(({ length }) => String(length))]
    }),
  }
}

function changeBlocks(change: LegalChange, { language, names }: LegalDiff): Block[] {
  const messages = legalDiffMessages[language]
  const common = planMessages[language]
  const kind = change.elementKind ? `${common.kinds[change.elementKind]}${colon(language)}` : ''
  const text = [messages.counts[change.kind], change.bound ? messages.bound : ''].filter(Boolean).join(', ')
  const name = read(change.title, language)
  return [
    {
      kind: 'paragraph',
      text: [{ text: kind, emphasis: true }, { text: name, strong: true }, { text: ` (${text})` }],
    },
    ...(change.renumbered
      ? [paragraph(language, messages.number, ...toReplacementRuns(change.renumbered, language))]
      : []),
    ...(change.moved ? [{ kind: 'paragraph', text: formatMove(change.moved, language) } as const] : []),
    ...change.passages.map((passage) =>
      paragraph(
        language,
        listFieldLabels(common.fields)[passage.field] ?? passage.field,
        ...passageRuns(passage.before, passage.after, passage.language, language),
        ...(passage.otherLanguages.length > 0
          ? [
              {
                text: ` ${messages.alsoIn(passage.otherLanguages.map((value) => languageNames[value]).join(', '))}`,
                emphasis: true,
              },
            ]
          : []),
      ),
    ),
    ...buildFieldBlocks(change, names, language),
    ...(change.resources.length > 0 ? [buildResourceTable(change.resources, language)] : []),
  ]
}

/**
 * Fields that every edition prints in addition to the texts: the dates and the legal basis of the plan, and the printed
 * fields of an element. The resources have a table. References to elements are not printed, because an edition may omit
 * the element.
 */
const printed = [
  ...['periodFrom', 'periodTo', 'extendedTo', 'duration', 'issuingBodies', 'legalBasis'],
  ...listFields((field) => {
    const { print, readers, type } = getDescriptor(field)
    const isPrinted = (print === 'line' || print === 'joined') && readers === 'every_edition'
    return isPrinted && type !== 'resources' && type !== 'element'
  }).map(getDocumentKey),
]

function buildFieldBlocks({ fields }: LegalChange, names: LegalDiff['names'], language: Language): Block[] {
  const { untitled, unreadable, periodTo } = legalDiffMessages[language].paper
  const common = planMessages[language]
  const toText = formatFields({
    language,
    names,
    fields: { ...listFieldLabels(common.fields), periodTo },
    codes: buildPlanCodes(common, language),
    inner: {},
    isRow: false,
    untitled,
    unreadable,
  })
  return fields
    .flatMap(splitDetails)
    .filter(({ field }) => printed.includes(field))
    .map(({ field, before, after }) =>
      paragraph(
        language,
        toText.field(field),
        ...formatReplacement(toText.value(field, before), toText.value(field, after), language),
      ),
    )
}

const paragraph = (language: Language, label: string, ...runs: Run[]): Block => ({
  kind: 'paragraph',
  text: [{ text: `${label}${colon(language)}`, emphasis: true }, ...runs],
})

/**
 * Returns both texts as a single run of text. Removed text is struck through, added text is underlined, each with a
 * word that names the change.
 */
function passageRuns(before: string, after: string, spoken: Language, language: Language): Run[] {
  const messages = legalDiffMessages[language].paper
  return diffWords(before, after).map(({ kind, text }): Run => {
    const run = { text, ...(spoken === language ? {} : { language: spoken }) }
    if (kind === 'same') return run
    return {
      ...run,
      change: kind === 'added' ? { kind: 'inserted', label: messages.ins } : { kind: 'deleted', label: messages.del },
    }
  })
}

/** Returns a replaced value, with the old and the new value each as a whole. */
function formatReplacement(before: string, after: string, language: Language): Run[] {
  const { del, ins } = legalDiffMessages[language].paper
  return [
    ...(before ? [{ text: before, change: { kind: 'deleted', label: del } } as const] : []),
    ...(before && after ? [{ text: ' ' }] : []),
    ...(after ? [{ text: after, change: { kind: 'inserted', label: ins } } as const] : []),
  ]
}

const toReplacementRuns = ([before, after]: readonly [string | null, string | null], language: Language): Run[] =>
  passageRuns(before ?? '', after ?? '', language, language)

function formatMove([from, to]: NonNullable<LegalChange['moved']>, language: Language): RichText {
  const messages = legalDiffMessages[language]
  const [value, other] = [read(from, language), read(to, language)]
  return value === other ? messages.otherOrder : messages.movedFrom(value, other)
}

function buildResourceTable(resourceChanges: readonly ResourceChange[], language: Language): Block {
  const messages = legalDiffMessages[language]
  const common = planMessages[language]
  const amount = (kind: ResourceChange['kind'], value: number | null) =>
    value === null ? '–' : kind === 'budget' ? formatEuro(value, language) : formatNumber(value, language, 1)
  const signed = (kind: ResourceChange['kind'], value: number) => `${value > 0 ? '+' : ''}${amount(kind, value)}`
  return {
    kind: 'table',
    caption: messages.resources.resource,
    columns: [
      { title: messages.paper.resource, width: 2 },
      { title: messages.resources.before, align: 'end' },
      { title: messages.resources.after, align: 'end' },
      { title: messages.resources.difference, align: 'end' },
    ],
    rows: resourceChanges.map(({ kind, service, year, team, before, after, difference }) => [
      [common.resources[kind], common.services[service], year, team].filter(Boolean).join(', '),
      amount(kind, before),
      amount(kind, after),
      signed(kind, difference),
    ]),
  }
}
