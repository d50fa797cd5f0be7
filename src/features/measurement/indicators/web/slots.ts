import { strategyPanel } from '#features/planning/plans/web/index.ts'
import { dossierFigures } from '#features/planning/priorities/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'
import type { PhenomenonImageProps } from './phenomenon-picture/phenomenon-image.tsx'

const Image = late<{ phenomenonId: Id }>(
  'StrategyImage',
  async () => (await import('./phenomenon-picture/strategy-image.tsx')).StrategyImage,
)

const PhenomenonImage = late<PhenomenonImageProps>(
  'PhenomenonImage',
  async () => (await import('./phenomenon-picture/phenomenon-image.tsx')).PhenomenonImage,
)

/**
 * Registers the figures of a phenomenon on the page of a strategy and in the dossier of priorities. Called once, by the
 * application.
 */
export function registerIndicatorSlots(): void {
  strategyPanel.fill(Image)
  dossierFigures.fill(PhenomenonImage)
}
