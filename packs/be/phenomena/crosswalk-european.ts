import type { PackCrosswalkLink } from '#shared/pack.ts'
import { dropped, link } from './crosswalk-link.ts'

const onlyIfAdditive = 'report the sum only if the series may be added'

const europeanCycleLinks: readonly PackCrosswalkLink[] = [
  link('EU-2022-1', 'widened', 'EU-2026-1', 'individuals are added'),
  link('EU-2022-2', 'merged', 'EU-2026-2', onlyIfAdditive),
  link('EU-2022-2', 'same', 'EU-2026-2-1'),
  link('EU-2022-3', 'merged', 'EU-2026-4', onlyIfAdditive),
  link('EU-2022-4', 'merged', 'EU-2026-2', onlyIfAdditive),
  link('EU-2022-4', 'narrowed', 'EU-2026-2-2', 'online only'),
  link('EU-2022-5', 'merged', 'EU-2026-4', onlyIfAdditive),
  link('EU-2022-6', 'same', 'EU-2026-3'),
  link('EU-2022-6-1', 'merged', 'EU-2026-3'),
  link('EU-2022-6-2', 'merged', 'EU-2026-3'),
  link('EU-2022-7', 'narrowed', 'EU-2026-7', 'online fraud leaves'),
  link('EU-2022-7-1', 'merged', 'EU-2026-2', onlyIfAdditive),
  link('EU-2022-7-1', 'same', 'EU-2026-2-3'),
  dropped('EU-2022-8', 'not among the seven priorities of 2026'),
  link('EU-2022-9', 'same', 'EU-2026-6'),
  link('EU-2022-10', 'widened', 'EU-2026-5', 'explosives are added'),
]

/** Links between items that the Union and Belgium name differently, so that answers and signals can be grouped. */
const towardsBelgium: readonly PackCrosswalkLink[] = [
  link('EU-2022-1', 'renamed', 'NSP-2022-T2'),
  link('EU-2022-2', 'widened', 'NSP-2022-13', 'the national item also holds scams'),
  link('EU-2022-3', 'same', 'NSP-2022-12'),
  link('EU-2022-4', 'merged', 'NSP-2022-2'),
  link('EU-2022-5', 'widened', 'NSP-2022-11', 'the national item also holds problems around irregular migration'),
  link('EU-2022-6', 'same', 'NSP-2022-3'),
  link('EU-2022-7', 'split', 'NSP-2022-7'),
  link('EU-2022-7', 'split', 'NSP-2022-8'),
  link('EU-2022-8', 'widened', 'NSP-2022-4', 'the national item is not limited to organised crime'),
  link('EU-2022-9', 'merged', 'NSP-2022-9'),
  link('EU-2026-1', 'renamed', 'NSP-2022-T2'),
  link('EU-2026-2', 'split', 'NSP-2022-13'),
  link('EU-2026-2', 'split', 'NSP-2022-2'),
  link('EU-2026-3', 'same', 'NSP-2022-3'),
  link('EU-2026-4', 'split', 'NSP-2022-11'),
  link('EU-2026-4', 'split', 'NSP-2022-12'),
  link('EU-2026-6', 'merged', 'NSP-2022-9'),
  link('EU-2026-7', 'renamed', 'NSP-2022-7'),
]

export const crosswalkEuropean: readonly PackCrosswalkLink[] = [...europeanCycleLinks, ...towardsBelgium]
