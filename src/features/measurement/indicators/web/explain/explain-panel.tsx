import { useAreaNames } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { SidePanel } from '#ui/side-panel.tsx'
import type { Parts } from '../../entities.ts'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { Explanation } from './explanation.tsx'
import { explainMessages } from './messages/index.ts'
import { ShortCode } from './short-code.tsx'
import type { Explained } from './use-explanation.ts'

/** Explains a number down to the rows, in a panel next to the page. */
export function ExplainPanel({ figure, parts, onClose }: { figure: Explained; parts: Parts; onClose: () => void }) {
  const { close } = useMessages(indicatorMessages)
  const { title } = useMessages(explainMessages)
  const { period } = useFigures()
  const [area] = useAreaNames([figure.areaId])
  return (
    <SidePanel
      title={title}
      eyebrow={[area?.label, period(figure)].filter(Boolean).join(' · ')}
      closeLabel={close}
      onClose={onClose}
    >
      <Explanation figure={figure} parts={parts} />
      <ShortCode figure={figure} parts={parts} />
    </SidePanel>
  )
}
