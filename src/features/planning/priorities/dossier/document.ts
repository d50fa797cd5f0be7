import type { Plan } from '#features/planning/plans/contract.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText } from '#shared/localized-text.ts'
import type { PriorityOutcome } from '../entities.ts'
import { priorityHooks } from '../hooks.ts'
import { choosingMessages } from '../messages/index.ts'
import type { PrintedPhenomenon } from '../printed-priorities.ts'
import { getAreaId } from './area.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  /** Whether to show figures in the external view. */
  externalView: boolean
  /** The previous outcome of each, in this plan or the previous plan. */
  previousOutcomes: ReadonlyMap<Id, PriorityOutcome>
}

/**
 * Returns the blocks with the basis of the choice: figures, the previous outcome, and notes on influence, harm and
 * displacement. Figures only appear in a full document, because they require access. A public document contains none of
 * this.
 */
export async function dossierBlocks(
  context: TransactionContext,
  plan: Plan,
  phenomena: readonly PrintedPhenomenon[],
  { language, rendition, externalView, previousOutcomes }: Options,
): Promise<Block[]> {
  if (rendition === 'public' || phenomena.length === 0) return []
  const messages = choosingMessages[language]
  const getName = (storedPhenomenon: PrintedPhenomenon) => loadName(storedPhenomenon.names, language)
  const formatText = (text: LocalizedText | null) => (text ? loadText(text, language).text : '')
  const known = phenomena.filter(
    ({ phenomenonId, notes }) =>
      previousOutcomes.has(phenomenonId) || notes.influence || notes.harm || notes.displacement,
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
        const was = previousOutcomes.get(storedPhenomenon.phenomenonId)
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
  const figures = await priorityHooks.dossierFigures.ask(context, {
    phenomena,
    areaId: getAreaId(plan),
    language,
    externalView,
  })
  return [...blocks, ...figures.flat()]
}
