import { type ImageLine, readImage } from '#features/measurement/indicators/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { Work } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, readName, readText } from '#shared/localized-text.ts'
import type { Outcome } from '../entities.ts'
import { choosingMessages } from '../messages/index.ts'
import type { StoredPhenomenon } from '../queries.ts'
import { getAreaId } from './area.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  /** Whether to show figures in the external view. */
  asOthers: boolean
  /** The previous outcome of each, in this plan or the previous plan. */
  before: ReadonlyMap<Id, Outcome>
}

/**
 * Returns the blocks with the basis of the choice: figures, the previous outcome, and notes on influence, harm and
 * displacement. Figures only appear in a full document, because they require access. A public document contains none of
 * this.
 */
export async function dossierBlocks(
  work: Work,
  plan: Plan,
  phenomena: readonly StoredPhenomenon[],
  { language, rendition, asOthers, before }: Options,
): Promise<Block[]> {
  if (rendition === 'public' || phenomena.length === 0) return []
  const messages = choosingMessages[language]
  const getName = (storedPhenomenon: StoredPhenomenon) => readName(storedPhenomenon.names, language)
  const formatText = (text: LocalizedText | null) => (text ? readText(text, language).text : '')
  const known = phenomena.filter(
    ({ phenomenonId, notes }) => before.has(phenomenonId) || notes.influence || notes.harm || notes.displacement,
  )
  const blocks: Block[] = []
  if (known.length > 0)
    blocks.push({
      kind: 'table',
      caption: messages.dossier,
      columns: [
        { title: messages.phenomenon, width: 1.4 },
        { title: messages.before },
        { title: messages.influence, width: 1.6 },
        { title: messages.harm, width: 1.4 },
        { title: messages.displacement, width: 1.4 },
      ],
      rows: known.map((storedPhenomenon) => {
        const was = before.get(storedPhenomenon.phenomenonId)
        return [
          getName(storedPhenomenon),
          was ? messages.outcomes[was] : '',
          ...[storedPhenomenon.notes.influence, storedPhenomenon.notes.harm, storedPhenomenon.notes.displacement].map(
            formatText,
          ),
        ]
      }),
    })
  if (rendition !== 'full') return blocks
  const ids = phenomena.map((phenomenon) => phenomenon.phenomenonId)
  const image = await readImage(work, { phenomenonIds: ids, areaId: getAreaId(plan), asOthers })
  const rows = phenomena.flatMap((phenomenon) =>
    (image?.lines.get(phenomenon.phenomenonId) ?? []).flatMap((line) =>
      line.latest ? [[getName(phenomenon), ...describeLine(line, language)]] : [],
    ),
  )
  if (rows.length > 0)
    blocks.push({
      kind: 'table',
      caption: messages.image(readName(image!.area.names, language)),
      columns: [
        { title: messages.phenomenon, width: 1.4 },
        { title: messages.indicator, width: 2 },
        { title: messages.latest, width: 1.2, align: 'end' },
        { title: messages.direction, width: 0.9 },
        { title: messages.peers, width: 1, align: 'end' },
        { title: messages.toKnow, width: 1.8 },
      ],
      rows,
    })
  return blocks
}

/** Describes an indicator: the latest figure, the trend, comparable areas, and breaks or gaps in the series. */
function describeLine(
  { indicator, latest, direction, peers, breaks, gaps, through }: ImageLine,
  language: Language,
): string[] {
  const messages = choosingMessages[language]
  const amount = (value: string) =>
    `${formatNumber(Number(value), language, indicator.unit.decimals)} ${readName(indicator.unit.names, language)}`
  const { survey } = latest!
  const interval = survey?.low != null && survey.high != null ? messages.interval(survey.low, survey.high) : undefined
  const isSame = !through || through.outcome === 'same' || through.outcome === 'renamed'
  return [
    readName(indicator.names, language),
    `${amount(latest!.value!)} (${latest!.startsOn.slice(0, 4)})`,
    direction ? messages.directions[direction] : '',
    peers ? `${amount(peers.median)} (${peers.count})` : '',
    [
      latest!.provisional && messages.provisional,
      interval,
      breaks.length > 0 && messages.countedOtherwise(breaks.map((day) => day.slice(0, 4)).join(', ')),
      gaps.length > 0 && messages.noFigureOf(gaps.join(', ')),
      through && (isSame ? messages.countedOf(through.code) : messages.otherReach(through.code)),
    ]
      .filter(Boolean)
      .join('; '),
  ]
}
