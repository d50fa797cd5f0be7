import { planMessages } from '#features/planning/plans/messages/index.ts'
import { codesOfPlans, fieldWords } from '#features/planning/plans/text-merge/model.ts'
import type { Block, Run, Words } from '#platform/docgen/model.ts'
import { formatEuro, formatNumber } from '#shared/format.ts'
import { type Language, languageNames } from '#shared/language.ts'
import { type LocalizedText, readText } from '#shared/localized-text.ts'
import { diffWords } from '#shared/word-diff.ts'
import { type ChangedPlace, type LegalChange, type LegalDiff, type MeansChange, mostChanges } from './contract.ts'
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
  const words = legalDiffMessages[language]
  const changes = diff.changes.filter(({ section }) => section === 'elements' || section === 'plan')
  const number = String(diff.from.number)
  const compared = diff.to ? words.paper.versions(number, String(diff.to.number)) : words.paper.now(number)
  const head: Block[] = [
    { kind: 'heading', level: 1, words: words.title },
    { kind: 'paragraph', words: compared },
  ]
  if (changes.length === 0) return [...head, { kind: 'paragraph', words: `${words.same}.` }]
  const byPlace = Map.groupBy(changes, ({ place }) => place)
  const places = diff.places.filter(({ place }) => byPlace.has(place))
  return [
    ...head,
    ...(diff.changes.length === mostChanges
      ? [{ kind: 'paragraph', words: words.paper.many(formatNumber(mostChanges, language)) } as const]
      : []),
    summary(places, byPlace, language),
    ...places.flatMap((place): Block[] => [
      { kind: 'heading', level: 2, words: nameOf(place, language) },
      ...byPlace.get(place.place)!.flatMap((change) => changeBlocks(change, diff)),
    ]),
  ]
}

const read = (title: LocalizedText | null, language: Language): string => (title ? readText(title, language).text : '')
const nameOf = ({ place, title }: ChangedPlace, language: Language): string =>
  read(title, language) || (place === 'cover' ? legalDiffMessages[language].cover : place)

function summary(
  places: readonly ChangedPlace[],
  byPlace: ReadonlyMap<string, readonly LegalChange[]>,
  language: Language,
): Block {
  const words = legalDiffMessages[language]
  const { columns } = words.paper
  const kinds = ['added', 'removed', 'changed', 'moved'] as const
  const end = (title: string) => ({ title, align: 'end' as const })
  return {
    kind: 'table',
    caption: words.contents,
    columns: [{ title: columns.where, width: 1.4 }, ...kinds.map((kind) => end(columns[kind])), end(columns.bound)],
    rows: places.map((place) => {
      const its = byPlace.get(place.place)!
      const counts = [...kinds.map((kind) => its.filter((one) => one.kind === kind)), its.filter(({ bound }) => bound)]
      return [nameOf(place, language), ...counts.map(({ length }) => String(length))]
    }),
  }
}

function changeBlocks(change: LegalChange, { language, named }: LegalDiff): Block[] {
  const words = legalDiffMessages[language]
  const common = planMessages[language]
  const kind = change.elementKind ? `${common.kinds[change.elementKind]}: ` : ''
  const said = [words.counts[change.kind], change.bound ? words.bound : ''].filter(Boolean).join(', ')
  const name = read(change.title, language)
  return [
    {
      kind: 'paragraph',
      words: [{ text: kind, emphasis: true }, { text: name, strong: true }, { text: ` (${said})` }],
    },
    ...(change.renumbered ? [paragraph(words.number, ...replaced(change.renumbered, language))] : []),
    ...(change.moved ? [{ kind: 'paragraph', words: movedWords(change.moved, language) } as const] : []),
    ...change.passages.map((passage) =>
      paragraph(
        (common.fields as Record<string, string>)[passage.field] ?? passage.field,
        ...passageRuns(passage.before, passage.after, passage.language, language),
        ...(passage.alsoIn.length > 0
          ? [{ text: ` ${words.alsoIn(passage.alsoIn.map((one) => languageNames[one]).join(', '))}`, emphasis: true }]
          : []),
      ),
    ),
    ...toldFields(change, named, language),
    ...(change.means.length > 0 ? [meansTable(change.means, language)] : []),
  ]
}

/**
 * Fields that every edition prints in addition to the texts: responsible persons, dates, partners. Other fields are not
 * printed.
 */
const printed = [
  ...['periodFrom', 'periodTo', 'extendedTo', 'duration', 'issuingBodies', 'legalBasis'],
  ...['accountable', 'deputy', 'accountTo', 'chainLinks', 'state', 'stateReason', 'partners', 'needs'],
]

function toldFields({ fields }: LegalChange, named: LegalDiff['named'], language: Language): Block[] {
  const { untitled, unreadable, periodTo } = legalDiffMessages[language].paper
  const common = planMessages[language]
  const say = fieldWords({
    language,
    named,
    fields: { ...common.fields, periodTo },
    codes: codesOfPlans(common),
    inner: {},
    isRow: false,
    untitled,
    unreadable,
  })
  return fields
    .filter(({ field }) => printed.includes(field))
    .map(({ field, before, after }) =>
      paragraph(say.field(field), ...instead(say.value(field, before), say.value(field, after), language)),
    )
}

const paragraph = (label: string, ...runs: Run[]): Block => ({
  kind: 'paragraph',
  words: [{ text: `${label}: `, emphasis: true }, ...runs],
})

/**
 * Returns both texts as a single run of text. Removed text is struck through, added text is underlined, each with a
 * word that names the change.
 */
function passageRuns(before: string, after: string, spoken: Language, language: Language): Run[] {
  const words = legalDiffMessages[language].paper
  return diffWords(before, after).map(({ kind, text }): Run => {
    const run = { text, ...(spoken === language ? {} : { language: spoken }) }
    if (kind === 'same') return run
    return {
      ...run,
      change: kind === 'added' ? { kind: 'inserted', said: words.ins } : { kind: 'deleted', said: words.del },
    }
  })
}

/** Returns a replaced value, with the old and the new value each as a whole. */
function instead(before: string, after: string, language: Language): Run[] {
  const { del, ins } = legalDiffMessages[language].paper
  return [
    ...(before ? [{ text: before, change: { kind: 'deleted', said: del } } as const] : []),
    ...(before && after ? [{ text: ' ' }] : []),
    ...(after ? [{ text: after, change: { kind: 'inserted', said: ins } } as const] : []),
  ]
}

const replaced = ([before, after]: readonly [string | null, string | null], language: Language): Run[] =>
  passageRuns(before ?? '', after ?? '', language, language)

function movedWords([from, to]: NonNullable<LegalChange['moved']>, language: Language): Words {
  const words = legalDiffMessages[language]
  const [one, other] = [read(from, language), read(to, language)]
  return one === other ? words.otherOrder : words.movedFrom(one, other)
}

function meansTable(means: readonly MeansChange[], language: Language): Block {
  const words = legalDiffMessages[language]
  const common = planMessages[language]
  const amount = (kind: MeansChange['kind'], value: number | null) =>
    value === null ? '–' : kind === 'budget' ? formatEuro(value, language) : formatNumber(value, language, 1)
  const signed = (kind: MeansChange['kind'], value: number) => `${value > 0 ? '+' : ''}${amount(kind, value)}`
  return {
    kind: 'table',
    caption: words.means.what,
    columns: [
      { title: words.paper.what, width: 2 },
      { title: words.means.before, align: 'end' },
      { title: words.means.after, align: 'end' },
      { title: words.means.difference, align: 'end' },
    ],
    rows: means.map(({ kind, service, team, before, after, difference }) => [
      [common.means[kind], common.services[service], team].filter(Boolean).join(', '),
      amount(kind, before),
      amount(kind, after),
      signed(kind, difference),
    ]),
  }
}
