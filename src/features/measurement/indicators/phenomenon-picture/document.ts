import type { FigureQuestion } from '#features/planning/priorities/hooks.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatAmount, formatExact, roundedSign } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { joinParts } from '#shared/punctuation.ts'
import { figureNoteMessages } from '../figures/notes/messages/index.ts'
import { listFigureNotes } from '../figures/notes/model.ts'
import type { ImageLine } from './contract.ts'
import { figureTableMessages } from './messages.ts'
import { findImage } from './read.ts'

/**
 * Returns a table with the latest figures on phenomena in an area, as far as the actor may read them. Returns no block
 * if there are no figures.
 */
export async function phenomenonFigureBlocks(
  context: TransactionContext,
  { phenomena, areaId, language, externalView }: FigureQuestion,
): Promise<Block[]> {
  const messages = figureTableMessages[language]
  const phenomenonIds = phenomena.map((phenomenon) => phenomenon.phenomenonId)
  const image = await findImage(context, { phenomenonIds, areaId, externalView })
  const rows = phenomena.flatMap(({ phenomenonId, names }) =>
    (image?.lines.get(phenomenonId) ?? []).flatMap((line) =>
      line.latest ? [[loadName(names, language), ...describeLine(line, language)]] : [],
    ),
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: messages.image(loadName(image!.area.names, language)),
      columns: [
        { title: messages.phenomenon, width: 1.4 },
        { title: messages.indicator, width: 2 },
        { title: messages.latest, width: 1.2, align: 'end' },
        { title: messages.direction, width: 0.9 },
        { title: messages.peers, width: 1, align: 'end' },
        { title: messages.toKnow, width: 1.8 },
      ],
      rows,
    },
  ]
}

/** Describes an indicator: the latest figure, the trend, comparable areas, and breaks or gaps in the series. */
function describeLine(
  { indicator, latest, direction, peers, breaks, gaps, equivalentPhenomenon }: ImageLine,
  language: Language,
): string[] {
  const messages = figureTableMessages[language]
  const notes = figureNoteMessages[language]
  const { decimals, names: unitNames } = indicator.unit
  const amount = (value: string, isComputed = false) =>
    `${formatAmount(value, language, { decimals, isComputed })} ${loadName(unitNames, language)}`
  const value = amount(latest!.value!, latest!.derivation === 'computed')
  const exact = (amountText: string) => formatExact(amountText, language)
  const { survey } = latest!
  const interval =
    survey?.low != null && survey.high != null ? messages.interval(exact(survey.low), exact(survey.high)) : undefined
  const isSame =
    !equivalentPhenomenon || equivalentPhenomenon.outcome === 'same' || equivalentPhenomenon.outcome === 'renamed'
  return [
    loadName(indicator.names, language),
    `${value} (${latest!.startsOn.slice(0, 4)})`,
    direction ? messages.directions[direction] : '',
    peers ? `${amount(peers.median)} (${peers.count})` : '',
    joinParts(
      [
        ...listFigureNotes(latest!, notes, exact),
        value.startsWith(roundedSign) && notes.rounded,
        interval,
        breaks.length > 0 && messages.countedOtherwise(breaks.map((day) => day.slice(0, 4)).join(', ')),
        gaps.length > 0 && messages.noFigureOf(gaps.join(', ')),
        equivalentPhenomenon &&
          (isSame ? messages.countedOf(equivalentPhenomenon.code) : messages.otherReach(equivalentPhenomenon.code)),
      ],
      language,
    ),
  ]
}
